import assert from "node:assert/strict";
import { FairQueue, type Photo } from "./fair-queue.ts";

const photo = (user: number, tie: number, notBefore = 0): Photo => ({
  user,
  batch: user,
  position: 0,
  tie,
  attempt: 0,
  notBefore,
});

Deno.test("nobody waits behind another user's whole batch", () => {
  const queue = new FairQueue();
  for (const tie of [1, 2, 3]) queue.add(photo(1, tie), 0);
  for (const tie of [4, 5]) queue.add(photo(2, tie), 0);
  assert.deepEqual(queue.take(9, 0).map(({ user }) => user), [1, 2, 1, 2, 1]);
});

Deno.test("a newcomer starts where the queue is served", () => {
  const queue = new FairQueue();
  for (const tie of [1, 2, 3, 4]) queue.add(photo(1, tie), 0);
  const [, second] = queue.take(2, 0);
  queue.add(photo(2, 5), second?.position ?? 0);
  queue.add(photo(2, 6), second?.position ?? 0);
  assert.deepEqual(queue.take(9, 0).map(({ user }) => user), [1, 2, 1, 2]);
});

Deno.test("a photo that was put off is due only then", () => {
  const queue = new FairQueue();
  queue.add(photo(1, 1, 5_000), 0);
  assert.equal(queue.due(4_999), 0);
  assert.equal(queue.due(5_000), 1);
});
