import assert from "node:assert/strict";
import { readImageHeader } from "../_shared/images/header.ts";
import { createLock } from "../_shared/lock.ts";
import { drawPicture } from "../_shared/testing/draw-picture.ts";
import {
  ObjectMissingError,
  StorageUnavailableError,
  type StorageUpload,
} from "../_shared/storage.ts";
import { processTraining, type TrainingContext } from "./process-training.ts";
import type { ClaimedTraining } from "./training-queue.ts";

const START = Date.parse("2026-11-22T12:00:00Z");
const good = await drawPicture(600, 800, "jpeg");
const small = await drawPicture(400, 255, "png");
const large = await drawPicture(2600, 1962, "jpeg");
/** More pixels than `inspectImage` lets pass, in as many bytes as say so. */
const huge = Uint8Array.fromHex("89504e470d0a1a0a0000000d494844520000afc80000afc80802000000");
const text = new TextEncoder().encode("not an image");

const training = (...paths: string[]): ClaimedTraining => ({
  model_id: "model-1",
  lease_token: "lease-1",
  attempt: 1,
  user_id: "user-1",
  ends_at: new Date(START + 25_000).toISOString(),
  preview_path: "preview/user-1/one.webp",
  images: paths.map((path, index) => ({ id: `image-${index + 1}`, path })),
});

const objects: Record<string, Uint8Array | Error> = {
  good,
  small,
  large,
  huge,
  text,
  truncated: good.subarray(0, good.length / 2),
  missing: new ObjectMissingError("gone"),
  down: new StorageUnavailableError("down", true),
};

async function play(claimed: ClaimedTraining, changes: Partial<TrainingContext> = {}) {
  const calls: unknown[][] = [];
  const uploads: StorageUpload[] = [];
  const slept: number[] = [];
  const noted = <T>(name: string, answer: T) => (_: ClaimedTraining, ...args: unknown[]) => {
    calls.push([name, ...args]);
    return Promise.resolve(answer);
  };
  await processTraining(claimed, {
    queue: {
      claim: () => Promise.reject(new Error("not here")),
      wakeWorkers: () => Promise.reject(new Error("not here")),
      complete: noted("complete", true),
      fail: noted("fail", true),
      reschedule: noted("reschedule", "rescheduled" as const),
    },
    download: (bucket, path) => {
      assert.equal(bucket, "model-training-images");
      const object = objects[path] ?? new Error(`no ${path}`);
      return object instanceof Error ? Promise.reject(object) : Promise.resolve(object);
    },
    upload: (upload) => Promise.resolve(void uploads.push(upload)),
    log: { info: () => {}, error: () => {} },
    now: () => START,
    sleep: (ms) => Promise.resolve(void slept.push(ms)),
    exclusively: createLock(),
    ...changes,
  });
  return { calls, uploads, slept };
}

Deno.test("good photos make a preview, and the training lasts as long as it should", async () => {
  const { calls, uploads, slept } = await play(training("good", "good"));
  assert.deepEqual(calls, [["complete", "preview/user-1/one.webp"]]);
  assert.deepEqual(slept, [25_000]);
  const [preview] = uploads;
  assert.equal(uploads.length, 1);
  assert.equal(preview?.bucket, "model-previews");
  assert.equal(preview?.path, "preview/user-1/one.webp");
  assert.deepEqual(readImageHeader(preview.bytes), { format: "webp", width: 400, height: 400 });
  assert.ok(preview.bytes.length < 1024 * 1024);
});

Deno.test("every bad photo is told with its reason, and nothing is uploaded", async () => {
  const { calls, uploads, slept } = await play(
    training("missing", "text", "small", "large", "huge"),
  );
  assert.deepEqual(calls, [["fail", "photo_missing", [
    { id: "image-1", failure_code: "photo_missing" },
    { id: "image-2", failure_code: "photo_unreadable" },
    { id: "image-3", failure_code: "photo_too_small" },
    { id: "image-4", failure_code: "photo_too_large" },
    { id: "image-5", failure_code: "photo_too_large" },
  ]]]);
  assert.deepEqual([uploads.length, slept.length], [0, 0]);
});

Deno.test("half a photo is none", async () => {
  const { calls } = await play(training("truncated"));
  assert.deepEqual(calls, [["fail", "photo_unreadable", [
    { id: "image-1", failure_code: "photo_unreadable" },
  ]]]);
});

Deno.test("a model without photos fails", async () => {
  const { calls } = await play(training());
  assert.deepEqual(calls, [["fail", "photo_missing", []]]);
});

Deno.test("broken storage is tried again, on the way in and on the way out", async () => {
  const expected = [["reschedule", "storage_unavailable"]];
  assert.deepEqual((await play(training("good", "down"))).calls, expected);
  const upload = () => Promise.reject(new StorageUnavailableError("down", true));
  assert.deepEqual((await play(training("good"), { upload })).calls, expected);
});

Deno.test("two trainings of one worker look at their photos one after the other", async () => {
  const exclusively = createLock();
  let open = 0;
  let most = 0;
  const download = async () => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve));
    open--;
    return good;
  };
  const changes = { exclusively, download };
  await Promise.all([play(training("good"), changes), play(training("good"), changes)]);
  assert.equal(most, 1);
});

Deno.test("a surprise is tried again as internal", async () => {
  assert.deepEqual((await play(training("unheard of"))).calls, [
    ["reschedule", "internal"],
  ]);
});

Deno.test("a training that is already over waits no more", async () => {
  const { slept } = await play(training("good"), { now: () => START + 60_000 });
  assert.deepEqual(slept, [0]);
});
