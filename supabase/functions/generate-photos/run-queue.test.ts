import assert from "node:assert/strict";
import { claimedPhoto } from "./claimed-photo.testing.ts";
import type { ClaimedPhoto } from "./photo-queue.ts";
import { Places } from "./places.ts";
import { type RunOptions, runQueue } from "./run-queue.ts";

/** A worker with so many places, and a queue of so many photos. */
function world(waiting: number, places = 16) {
  const claims: number[] = [];
  const processed: ClaimedPhoto[] = [];
  const errors: unknown[] = [];
  let woken = 0;
  let given = 0;
  const worker = new Places(places);
  const run = (changes: Partial<RunOptions> = {}) =>
    runQueue({
      queue: {
        claim: (limit) => {
          claims.push(limit);
          const photos = Array.from(
            { length: Math.min(limit, waiting - given) },
            (_, index) => claimedPhoto({ photo_id: `photo-${given + index + 1}` }),
          );
          given += photos.length;
          return Promise.resolve(photos);
        },
        wakeWorkers: () => Promise.resolve(void woken++),
      },
      process: (photo) => Promise.resolve(void processed.push(photo)),
      places: worker,
      signal: new AbortController().signal,
      log: { info: () => {}, error: (...event: unknown[]) => void errors.push(event) },
      ...changes,
    });
  return { run, claims, processed, errors, woken: () => woken };
}

const never = () => new Promise<void>(() => {});
const turn = () => new Promise((resolve) => setTimeout(resolve));

Deno.test("one invocation makes at most four photos and wakes the workers for the rest", async () => {
  const { run, claims, processed, woken } = world(10);
  await run();
  assert.deepEqual(claims, [4]);
  assert.equal(processed.length, 4);
  assert.equal(woken(), 1);
});

Deno.test("a run takes what places are left, and none when there is none", async () => {
  const { run, claims } = world(99, 6);
  void run({ process: never });
  void run({ process: never });
  await run();
  assert.deepEqual(claims, [4, 2]);
});

Deno.test("what one run leaves over, another that began with it may take", async () => {
  const { run, claims } = world(5, 6);
  void run({ process: never });
  void run({ process: never });
  await run();
  assert.deepEqual(claims, [4, 2, 1]);
});

Deno.test("a claim that failed leaves its places to the next", async () => {
  const { run, claims } = world(10, 4);
  const queue = {
    claim: () => Promise.reject(new Error("database gone")),
    wakeWorkers: () => Promise.resolve(),
  };
  await assert.rejects(run({ queue }), /database gone/);
  await run();
  assert.deepEqual(claims, [4]);
});

Deno.test("photos that are never done keep neither the place nor the nudge of those beside them", async () => {
  const { run, claims, woken } = world(99, 8);
  // Of each run two are done.
  const half = (photo: ClaimedPhoto) =>
    Number(photo.photo_id.split("-")[1]) % 2 === 0 ? never() : Promise.resolve();
  void run({ process: half });
  await turn();
  assert.equal(woken(), 0);
  void run({ process: half });
  await turn();
  assert.equal(woken(), 1, "a run's worth of places has come free");
  await run();
  assert.deepEqual(claims, [4, 4, 4]);
});

Deno.test("a queue that was empty wakes nobody", async () => {
  const { run, claims, woken } = world(0);
  await run();
  assert.deepEqual(claims, [4]);
  assert.equal(woken(), 0);
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

Deno.test("nothing is claimed after the platform announced the shutdown", async () => {
  const { run, claims } = world(10);
  await run({ signal: AbortSignal.abort() });
  assert.deepEqual(claims, []);
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

Deno.test("a nudge that does not get through is noted, for the tick finds what is left", async () => {
  const { run, errors } = world(1);
  await run({
    queue: {
      claim: () => Promise.resolve([claimedPhoto()]),
      wakeWorkers: () => Promise.reject(new Error("database gone")),
    },
  });
  assert.deepEqual(errors, [["not_woken", { message: "database gone" }]]);
});
