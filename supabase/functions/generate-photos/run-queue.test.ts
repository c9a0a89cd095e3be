import assert from "node:assert/strict";
import type { ClaimedPhoto } from "./photo-queue.ts";
import { type RunOptions, runQueue } from "./run-queue.ts";
import { claimedPhoto } from "./claimed-photo.testing.ts";

/** A queue of so many photos, which gives at most `perClaim` at a time. */
function world(waiting: number, perClaim = 4) {
  const claims: number[] = [];
  const processed: ClaimedPhoto[] = [];
  const errors: unknown[] = [];
  let woken = 0;
  let room = 0;
  let given = 0;
  const run = (changes: Partial<RunOptions> = {}) =>
    runQueue({
      queue: {
        claim: (limit) => {
          claims.push(limit);
          const count = Math.min(limit, perClaim, waiting - given);
          const photos = Array.from(
            { length: count },
            (_, index) => claimedPhoto({ photo_id: `photo-${given + index + 1}` }),
          );
          given += count;
          return Promise.resolve(photos);
        },
        wakeWorkers: () => Promise.resolve(void woken++),
      },
      process: (photo) => Promise.resolve(void processed.push(photo)),
      makeRoom: () => void room++,
      deadline: 100_000,
      signal: new AbortController().signal,
      log: { info: () => {}, error: (...event: unknown[]) => void errors.push(event) },
      now: () => 0,
      ...changes,
    });
  return { run, claims, processed, errors, woken: () => woken, room: () => room };
}

Deno.test("one invocation makes at most four photos and wakes the workers for the rest", async () => {
  const { run, claims, processed, woken } = world(10);
  await run();
  assert.deepEqual(claims, [4]);
  assert.equal(processed.length, 4);
  assert.equal(woken(), 2, "when all are answered, and at the end");
});

Deno.test("another run may ask as soon as the last photo is answered, not when it is stored", async () => {
  const { run, woken, room } = world(10);
  const stored = Promise.withResolvers<void>();
  const running = run({
    process: (_photo, onAnswered) => {
      onAnswered();
      return stored.promise;
    },
  });
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(woken(), 1);
  assert.equal(room(), 1);
  stored.resolve();
  await running;
});

Deno.test("answers that are long in coming keep no other run from asking", async () => {
  const { run, woken, room } = world(10);
  const answered = Promise.withResolvers<void>();
  const running = run({ patienceMs: 10, process: () => answered.promise });
  assert.equal(room(), 0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual([room(), woken()], [1, 1]);
  answered.resolve();
  await running;
  assert.deepEqual([room(), woken()], [1, 2]);
});

Deno.test("small claims go on until the limit", async () => {
  const { run, claims, processed } = world(10, 3);
  await run();
  assert.deepEqual(claims, [4, 1]);
  assert.equal(processed.length, 4);
});

Deno.test("an empty queue ends the run, and wakes nobody when it was empty from the start", async () => {
  const some = world(2);
  await some.run();
  assert.deepEqual(some.claims, [4, 2]);
  assert.equal(some.woken(), 1);

  const none = world(0);
  await none.run();
  assert.equal(none.woken(), 0);
});

Deno.test("photos of one claim are made side by side", async () => {
  const { run } = world(4);
  let together = 0;
  let most = 0;
  await run({
    process: async () => {
      most = Math.max(most, ++together);
      await Promise.resolve();
      together--;
    },
  });
  assert.equal(most, 4);
});

Deno.test("nothing is claimed when time runs short", async () => {
  const { run, claims, woken } = world(10, 1);
  let now = 0;
  await run({
    now: () => now,
    process: () => {
      now += 30_000;
      return Promise.resolve();
    },
  });
  assert.deepEqual(claims, [4, 3]);
  assert.equal(woken(), 1);
});

Deno.test("nothing is claimed after the platform announced the shutdown", async () => {
  const { run, claims } = world(10, 1);
  const shutdown = new AbortController();
  await run({
    signal: shutdown.signal,
    process: () => Promise.resolve(shutdown.abort()),
  });
  assert.deepEqual(claims, [4]);
});

Deno.test("a photo that cannot be recorded does not take the others down", async () => {
  const { run, processed, errors, woken } = world(3);
  await run({
    process: (photo) => {
      if (photo.photo_id === "photo-2") return Promise.reject(new Error("database gone"));
      return Promise.resolve(void processed.push(photo));
    },
  });
  assert.deepEqual(processed.map((photo) => photo.photo_id), ["photo-1", "photo-3"]);
  assert.deepEqual(errors, [
    ["photo_not_recorded", { photo_id: "photo-2", message: "database gone" }],
  ]);
  assert.equal(woken(), 1);
});
