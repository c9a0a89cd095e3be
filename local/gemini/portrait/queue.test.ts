import assert from "node:assert/strict";
import { oneAtATime } from "./queue.ts";

Deno.test("tasks run one after another, in order, whatever becomes of them", async () => {
  let running = 0;
  const order: number[] = [];
  const task = oneAtATime(async (input: number) => {
    assert.equal(++running, 1);
    await Promise.resolve();
    order.push(input);
    running--;
    if (input === 2) throw new Error("failed");
    return input * 10;
  });
  const results = await Promise.allSettled([1, 2, 3].map(task));
  assert.deepEqual(order, [1, 2, 3]);
  assert.deepEqual(results.map(({ status }) => status), ["fulfilled", "rejected", "fulfilled"]);
});
