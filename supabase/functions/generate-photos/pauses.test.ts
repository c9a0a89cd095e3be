import assert from "node:assert/strict";
import { Pauses } from "./pauses.ts";

const claimedAt = 500;

Deno.test("a pause lasts as long as the longest asked for, for one model", () => {
  const pauses = new Pauses();
  assert.equal(pauses.remainingMs("a", { claimedAt, now: 1_000 }), 0);
  pauses.extend("a", new Date(5_000), 900);
  pauses.extend("a", new Date(3_000), 950);
  assert.equal(pauses.remainingMs("a", { claimedAt, now: 1_000 }), 4_000);
  assert.equal(pauses.remainingMs("a", { claimedAt, now: 5_001 }), 0);
  assert.equal(pauses.remainingMs("b", { claimedAt, now: 1_000 }), 0);
});

Deno.test("what is claimed after it was heard of does not wait: the database let it through", () => {
  const pauses = new Pauses();
  pauses.extend("a", new Date(5_000), 900);
  assert.equal(pauses.remainingMs("a", { claimedAt: 901, now: 1_000 }), 0);
});
