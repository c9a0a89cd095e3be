import assert from "node:assert/strict";
import { runPreparing } from "./run-preparing.ts";
import type { ClaimedStyle } from "./style-queue.ts";

const style: ClaimedStyle = {
  style_id: "style-1",
  lease_token: "lease-1",
  attempt: 1,
  upload_path: "upload/user-1/one.jpg",
  object_path: "style/user-1/one",
};

async function play(waiting: ClaimedStyle | undefined, process: () => Promise<void>) {
  const errors: unknown[] = [];
  let woken = 0;
  await runPreparing({
    queue: {
      claim: () => Promise.resolve(waiting),
      wakeWorkers: () => Promise.resolve(void woken++),
    },
    process,
    log: { info: () => {}, error: (...event: unknown[]) => void errors.push(event) },
  });
  return { errors, woken };
}

Deno.test("a call prepares one style, then wakes the workers for the others", async () => {
  let done = 0;
  const { woken } = await play(style, () => Promise.resolve(void done++));
  assert.deepEqual([done, woken], [1, 1]);
});

Deno.test("nobody is woken when there was nothing to do", async () => {
  const { woken } = await play(undefined, () => Promise.reject(new Error("nothing was claimed")));
  assert.equal(woken, 0, "waking for nothing could go round in circles");
});

Deno.test("one that cannot be recorded keeps no other from being prepared", async () => {
  const { errors, woken } = await play(style, () => Promise.reject(new Error("away")));
  assert.deepEqual(errors, [["style_not_recorded", { style_id: "style-1", message: "away" }]]);
  assert.equal(woken, 1);
});
