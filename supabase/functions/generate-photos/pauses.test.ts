import assert from "node:assert/strict";
import { Pauses } from "./pauses.ts";

const claimedAt = 500;

Deno.test("a pause holds as long as the longest asked for, for one model", () => {
  const pauses = new Pauses();
  assert.equal(pauses.holds("a", { claimedAt, now: 1_000 }), false);
  pauses.extend("a", new Date(5_000), 900);
  pauses.extend("a", new Date(3_000), 950);
  assert.equal(pauses.holds("a", { claimedAt, now: 4_999 }), true);
  assert.equal(pauses.holds("a", { claimedAt, now: 5_000 }), false);
  assert.equal(pauses.holds("b", { claimedAt, now: 1_000 }), false);
});

Deno.test("what is claimed after it was heard of is not held: the database let it through", () => {
  const pauses = new Pauses();
  pauses.extend("a", new Date(5_000), 900);
  assert.equal(pauses.holds("a", { claimedAt: 901, now: 1_000 }), false);
});
