import assert from "node:assert/strict";
import { createLock, createSeats } from "./lock.ts";

Deno.test("work under a lock never overlaps and keeps its order, past failures", async () => {
  const exclusively = createLock();
  const events: string[] = [];
  const work = (name: string) => async () => {
    events.push(`${name} begins`);
    await Promise.resolve();
    events.push(`${name} ends`);
    if (name === "one") throw new Error("broken");
    return name;
  };

  const [one, two, three] = await Promise.allSettled([
    exclusively(work("one")),
    exclusively(work("two")),
    exclusively(work("three")),
  ]);

  assert.deepEqual(events, [
    "one begins",
    "one ends",
    "two begins",
    "two ends",
    "three begins",
    "three ends",
  ]);
  assert.equal(one.status, "rejected");
  assert.deepEqual([two, three], [
    { status: "fulfilled", value: "two" },
    { status: "fulfilled", value: "three" },
  ]);
});

Deno.test("there is no more work at a time than there are seats, and it keeps its order, past failures", async () => {
  const seated = createSeats(2);
  const order: number[] = [];
  let now = 0;
  let most = 0;
  const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((number) =>
    seated(async () => {
      order.push(number);
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now--;
      if (number === 1) throw new Error("broken");
      return number;
    })
  ));
  assert.equal(most, 2);
  assert.deepEqual(order, [0, 1, 2, 3, 4, 5]);
  assert.equal(results.filter(({ status }) => status === "rejected").length, 1);
});
