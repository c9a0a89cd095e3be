import assert from "node:assert/strict";
import { COPIES_PER_RUN, runCopying } from "./run-copying.ts";

async function run(waiting: number, make: (id: string) => Promise<void> = () => Promise.resolve()) {
  const made: string[] = [];
  let woken = 0;
  let next = 0;
  const errors: string[] = [];
  await runCopying({
    queue: {
      claim: () =>
        Promise.resolve(
          next++ < waiting
            ? {
              share_photo_id: String(next),
              lease_token: "",
              attempt: 1,
              image_path: "",
              copy_path: "",
            }
            : undefined,
        ),
      wakeWorkers: () => Promise.resolve(void woken++),
    },
    make: async ({ share_photo_id }) => {
      made.push(share_photo_id);
      await make(share_photo_id);
    },
    signal: new AbortController().signal,
    log: { info: () => {}, error: (event) => errors.push(event) },
  });
  return { made, woken, errors };
}

Deno.test("a run takes what there is, and wakes nobody when nothing is left", async () => {
  assert.deepEqual(await run(2), { made: ["1", "2"], woken: 0, errors: [] });
});

Deno.test("a run takes so many, and leaves the rest to a fresh call", async () => {
  const { made, woken } = await run(10);
  assert.equal(made.length, COPIES_PER_RUN);
  assert.equal(woken, 1);
});

Deno.test("one that cannot be told of keeps nobody from the others", async () => {
  const { made, errors } = await run(2, (id) => {
    return id === "1" ? Promise.reject(new Error("database gone")) : Promise.resolve();
  });
  assert.deepEqual(made, ["1", "2"]);
  assert.deepEqual(errors, ["copy_not_recorded"]);
});
