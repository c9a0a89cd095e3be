import type { Part } from "./part.ts";
import { capacity } from "./capacity/capacity.ts";
import { cold } from "./cold/cold.ts";
import { database } from "./database/database.ts";
import { endToEnd } from "./end-to-end/end-to-end.ts";
import { install } from "./install.ts";
import { rateLimit } from "./rate-limit/rate-limit.ts";
import { start } from "./start/start.ts";
import { tests } from "./tests/tests.ts";
import { web } from "./web/web.ts";

/** Everything `npm run bench` measures, by the name to ask for it with. */
export const PARTS: Record<string, Part> = {
  capacity,
  cold,
  database,
  "end-to-end": endToEnd,
  install,
  "rate-limit": rateLimit,
  start,
  tests,
  web,
};
