import assert from "node:assert/strict";
import { kept } from "./kept.ts";

Deno.test("what is loaded once is kept", async () => {
  let loads = 0;
  const load = kept(() => Promise.resolve(++loads));
  assert.deepEqual(await Promise.all([load(), load()]), [1, 1]);
  assert.equal(await load(), 1);
});

Deno.test("what could not be loaded is tried again", async () => {
  let loads = 0;
  const load = kept(() => ++loads === 1 ? Promise.reject(new Error("no")) : Promise.resolve(loads));
  await assert.rejects(load);
  assert.equal(await load(), 2);
});
