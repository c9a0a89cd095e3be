import assert from "node:assert/strict";
import { createLock } from "./lock.ts";

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
