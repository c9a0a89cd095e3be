import assert from "node:assert/strict";
import { runTrainings } from "./run-trainings.ts";
import type { ClaimedTraining } from "./training-queue.ts";

const training = (model_id: string): ClaimedTraining => ({
  model_id,
  lease_token: "lease-1",
  attempt: 1,
  user_id: "user-1",
  ends_at: new Date(0).toISOString(),
  preview_path: "preview/user-1/one.webp",
  images: [],
});

async function play(models: string[], process: (training: ClaimedTraining) => Promise<void>) {
  const errors: unknown[] = [];
  const limits: number[] = [];
  let woken = 0;
  await runTrainings({
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

Deno.test("two models at most are trained, side by side", async () => {
  let together = 0;
  let most = 0;
  const { limits, woken } = await play(["one", "two"], async () => {
    most = Math.max(most, ++together);
    await Promise.resolve();
    together--;
  });
  assert.deepEqual(limits, [2]);
  assert.equal(most, 2);
  assert.equal(woken, 1);
});

Deno.test("one that cannot be recorded does not take the other down", async () => {
  const done: string[] = [];
  const { errors, woken } = await play(["one", "two"], ({ model_id }) => {
    if (model_id === "one") return Promise.reject(new Error("database gone"));
    return Promise.resolve(void done.push(model_id));
  });
  assert.deepEqual(done, ["two"]);
  assert.deepEqual(errors, [
    ["training_not_recorded", { model_id: "one", message: "database gone" }],
  ]);
  assert.equal(woken, 1);
});

Deno.test("nothing to train wakes nobody", async () => {
  assert.equal((await play([], () => Promise.resolve())).woken, 0);
});
