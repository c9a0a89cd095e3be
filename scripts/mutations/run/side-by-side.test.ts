import assert from "node:assert/strict";
import { sideBySide } from "./side-by-side.ts";

Deno.test("each item is worked on once, by whoever is free", async () => {
  const slow = Promise.withResolvers<void>();
  const done: string[] = [];
  await sideBySide([1, 2, 3, 4], ["a", "b"], async (worker, item) => {
    if (item === 1) await slow.promise;
    done.push(`${worker}${item}`);
    if (item === 4) slow.resolve();
  });
  assert.deepEqual(done, ["b2", "b3", "b4", "a1"]);
});
