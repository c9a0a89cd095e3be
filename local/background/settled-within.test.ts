import assert from "node:assert/strict";
import { settledWithin } from "./settled-within.ts";

Deno.test("tells whether a promise settled in time", async () => {
  assert.equal(await settledWithin(Promise.resolve(), 60_000), true);
  assert.equal(await settledWithin(Promise.reject(new Error("late")), 60_000), true);
  assert.equal(await settledWithin(new Promise(() => {}), 1), false);
});
