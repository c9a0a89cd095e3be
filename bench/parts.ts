import type { Part } from "./part.ts";
import { start } from "./start/start.ts";

/** Everything `npm run bench` measures, by the name to ask for it with. */
export const PARTS: Record<string, Part> = {
  start,
};
