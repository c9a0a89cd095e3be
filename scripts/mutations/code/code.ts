import type { Mutation } from "../mutation.ts";
import { FUNCTION_MUTATIONS } from "./functions.ts";
import { GATEWAY_MUTATIONS } from "./gateway.ts";
import { IMAGE_MUTATIONS } from "./images.ts";
import { REALTIME_MUTATIONS } from "./realtime.ts";
import { SESSION_MUTATIONS } from "./sessions.ts";
import { STORAGE_MUTATIONS } from "./storage-api.ts";

/** Guards in the Edge Functions and in the embedded stack. */
export const SOURCE_MUTATIONS: Mutation[] = [
  ...FUNCTION_MUTATIONS,
  ...IMAGE_MUTATIONS,
  ...SESSION_MUTATIONS,
  ...GATEWAY_MUTATIONS,
  ...STORAGE_MUTATIONS,
  ...REALTIME_MUTATIONS,
];
