import assert from "node:assert/strict";
import { runTraining } from "./run-training.ts";
import type { ClaimedTraining } from "./training-queue.ts";

const training = (model_id: string): ClaimedTraining => ({
  model_id,
  lease_token: "lease-1",
  attempt: 1,
  user_id: "user-1",
  preview_path: "preview/user-1/one.webp",
  reference_path: "reference/user-1/one",
  images: [],
});

async function play(models: string[], process: (training: ClaimedTraining) => Promise<void>) {
  const errors: unknown[] = [];
  const limits: number[] = [];
  let woken = 0;
  await runTraining({
    queue: {
      claim: (limit) => {
        limits.push(limit);
        return Promise.resolve(models.map(training));
      },
      wakeWorkers: () => Promise.resolve(void woken++),
    },
    process,
    log: { info: () => {}, error: (...event: unknown[]) => void errors.push(event) },
  });
  return { errors, limits, woken };
}

Deno.test("a call trains one model, then wakes the workers for the others", async () => {
  const done: string[] = [];
  const { limits, woken } = await play(["one"], ({ model_id }) => {
    return Promise.resolve(void done.push(model_id));
  });
  assert.deepEqual(limits, [1]);
  assert.deepEqual(done, ["one"]);
  assert.equal(woken, 1);
});

Deno.test("one that cannot be recorded does not keep the others waiting", async () => {
  const { errors, woken } = await play(["one"], () => Promise.reject(new Error("database gone")));
  assert.deepEqual(errors, [
    ["training_not_recorded", { model_id: "one", message: "database gone" }],
  ]);
  assert.equal(woken, 1);
});

Deno.test("nothing to train wakes nobody", async () => {
  assert.equal((await play([], () => Promise.resolve())).woken, 0);
});
