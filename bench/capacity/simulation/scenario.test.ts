import assert from "node:assert/strict";
import { busiestHour, waitsOf } from "./scenario.ts";

Deno.test("a batch waits from its request to its first and its last image", () => {
  const requests = [{ at: 100, user: 1, images: 2 }, { at: 200, user: 2, images: 1 }];
  const finished = [{ batch: 1, user: 2, at: 250 }, { batch: 0, user: 1, at: 300 }, {
    batch: 0,
    user: 1,
    at: 500,
  }];
  assert.deepEqual(waitsOf(requests, finished), [
    { images: 2, first: 200, last: 400 },
    { images: 1, first: 50, last: 50 },
  ]);
});

Deno.test("the busiest hour is the one with the most images", () => {
  const at = (hour: number, count: number) =>
    Array.from({ length: count }, () => ({ batch: 0, user: 0, at: hour * 3_600_000 + 1 }));
  assert.equal(busiestHour([...at(3, 60), ...at(5, 120)]), 2);
});
