import assert from "node:assert/strict";
import { retry } from "./retry.ts";

function failing(times: number) {
  const waited: number[] = [];
  const attempts: number[] = [];
  const run = (isTransient: boolean) =>
    retry((attempt) => {
      attempts.push(attempt);
      return attempt > times ? Promise.resolve("done") : Promise.reject(new Error("network"));
    }, {
      isTransient: () => isTransient,
      delaysMs: [10, 20],
      sleep: (ms) => Promise.resolve(void waited.push(ms)),
    });
  return { run, waited, attempts };
}

Deno.test("a transient failure is tried again after each delay", async () => {
  const { run, waited, attempts } = failing(2);
  assert.equal(await run(true), "done");
  assert.deepEqual(waited, [10, 20]);
  assert.deepEqual(attempts, [1, 2, 3]);
});

Deno.test("the last error is thrown when the delays are used up", async () => {
  const { run, attempts } = failing(3);
  await assert.rejects(run(true), /network/);
  assert.equal(attempts.length, 3);
});

Deno.test("a lasting failure is not tried again", async () => {
  const { run, attempts } = failing(1);
  await assert.rejects(run(false), /network/);
  assert.equal(attempts.length, 1);
});
