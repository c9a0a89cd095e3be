import assert from "node:assert/strict";
import { SHOTS } from "./shots.ts";

Deno.test("every state has a name of its own, so that no picture replaces another", () => {
  const names = SHOTS.map(({ name }) => name);
  assert.deepEqual([...new Set(names)], names);
  // The names of files put these at the end.
  for (const name of names) assert.doesNotMatch(name, /-es$|-\d+$/);
});
