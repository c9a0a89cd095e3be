import assert from "node:assert/strict";
import { jainIndex, sharesOf, usersAmongFirst } from "./fairness.ts";

Deno.test("only the first finished images are looked at", () => {
  assert.equal(usersAmongFirst(["a", "b", "a", "c"], 3), 2);
});

Deno.test("Jain's index is 1 for equal shares and 1 ÷ n when one has all", () => {
  assert.equal(jainIndex([2, 2, 2, 2]), 1);
  assert.equal(jainIndex([8, 0, 0, 0]), 0.25);
});

Deno.test("who got nothing counts too", () => {
  assert.deepEqual(sharesOf(["a", "b", "c"], ["b", "a", "b"]), [1, 2, 0]);
});
