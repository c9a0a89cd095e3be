import type { Part } from "./part.ts";
import { database } from "./database/database.ts";
import { endToEnd } from "./end-to-end/end-to-end.ts";
import { start } from "./start/start.ts";

/** Everything `npm run bench` measures, by the name to ask for it with. */
export const PARTS: Record<string, Part> = {
  database,
  "end-to-end": endToEnd,
  start,
};
