import assert from "node:assert/strict";
import { createDescriber } from "../_shared/faces/descriptor.ts";
import { createFaceFinder } from "../_shared/faces/face.ts";
import { readFile } from "../_shared/faces/read-file.ts";
import { readImageHeader } from "../_shared/images/header.ts";
import { createLock } from "../_shared/lock.ts";
import {
  ObjectMissingError,
  StorageUnavailableError,
  type StorageUpload,
} from "../_shared/storage.ts";
import { testPhoto } from "../_shared/testing/test-photo.ts";
import { LOOKING_MS, processTraining, type TrainingContext } from "./process-training.ts";
import type { ClaimedTraining, Judgement, TrainingImage } from "./training-queue.ts";

const finder = await createFaceFinder({ read: readFile });
const describe = await createDescriber({ read: readFile });

const objects: Record<string, Uint8Array | Error> = {
  one: await testPhoto("portrait-1.jpg"),
  two: await testPhoto("portrait-2.jpg"),
  cat: await testPhoto("no-person-cat.jpg"),
  text: new TextEncoder().encode("not an image"),
  missing: new ObjectMissingError("gone"),
  down: new StorageUnavailableError("down", true),
};

function training(images: Array<string | Partial<TrainingImage>>): ClaimedTraining {
  return {
    model_id: "model-1",
    lease_token: "lease-1",
    attempt: 1,
    user_id: "user-1",
    preview_path: "preview/user-1/one.webp",
    reference_path: "reference/user-1/one",
    images: images.map((image, index) => ({
      id: `image-${index + 1}`,
      path: typeof image === "string" ? image : "one",
      number: index + 1,
      face_box: null,
      is_trained: false,
      judgement: null,
      ...(typeof image === "object" && image),
    })),
  };
}

async function play(claimed: ClaimedTraining, changes: Partial<TrainingContext> = {}) {
  const calls: unknown[][] = [];
  const judged: Record<string, Judgement> = {};
  const uploads: StorageUpload[] = [];
  const noted = <T>(name: string, answer: T) => (_: ClaimedTraining, ...args: unknown[]) => {
    calls.push([name, ...args]);
    return Promise.resolve(answer);
  };
  await processTraining(claimed, {
    queue: {
      judge: (_, id, judgement) => {
        judged[id] = judgement;
        return Promise.resolve(true);
      },
      handOn: noted("handOn", true),
      complete: noted("complete", true),
      fail: noted("fail", true),
      reschedule: noted("reschedule", "rescheduled"),
    },
    download: (bucket, path) => {
      assert.equal(bucket, "model-training-images");
      const object = objects[path] ?? new Error(`no ${path}`);
      return object instanceof Error ? Promise.reject(object) : Promise.resolve(object);
    },
    upload: (upload) => {
      objects[upload.path] = upload.bytes;
      return Promise.resolve(void uploads.push(upload));
    },
    loadFinder: () => Promise.resolve(finder),
    loadDescriber: () => Promise.resolve(describe),
    log: { info: () => {}, error: () => {} },
    now: () => 0,
    exclusively: createLock(),
    ...changes,
  });
  return { calls, judged, uploads };
}

/** What a call finds of these photos, for the next one. */
async function looked(...paths: string[]): Promise<TrainingImage[]> {
  const { images } = training(paths);
  const { judged } = await play(training(paths));
  return images.map((image) => ({ ...image, judgement: judged[image.id] ?? null }));
}

Deno.test("a photo that can be used becomes a reference", async () => {
  const { calls, judged, uploads } = await play(training(["one"]));
  assert.deepEqual(calls, [["handOn"]]);
  const [reference] = uploads;
  assert.equal(reference?.bucket, "model-training-images");
  assert.equal(reference.path, "reference/user-1/one-1.jpg");
  assert.equal(readImageHeader(reference.bytes)?.format, "jpeg");
  const { failure_code, reference_path, quality } = judged["image-1"] as Judgement & {
    failure_code: null;
  };
  assert.deepEqual([failure_code, reference_path], [null, reference.path]);
  assert.ok(quality > 0 && quality <= 1);
});

Deno.test("each photo is judged for itself", async () => {
  const { calls, judged, uploads } = await play(training(["missing", "cat", "text", "one"]));
  assert.deepEqual(calls, [["handOn"]]);
  const found = Object.entries(judged).map(([id, { failure_code }]) => [id, failure_code]);
  assert.deepEqual(found, [
    ["image-1", "photo_missing"],
    ["image-2", "no_face"],
    ["image-3", "photo_unreadable"],
    ["image-4", null],
  ]);
  assert.deepEqual(uploads.map(({ path }) => path), ["reference/user-1/one-4.jpg"]);
});

Deno.test("a call looks at no more photos than fit into it, and at one at least", async () => {
  const idsOf = async (ms: number) => {
    let time = 0;
    const { judged } = await play(training(["text", "text", "text"]), { now: () => time += ms });
    return Object.keys(judged);
  };
  assert.deepEqual(await idsOf(LOOKING_MS * 2), ["image-1"]);
  assert.deepEqual(await idsOf(LOOKING_MS / 2), ["image-1", "image-2"]);
  assert.deepEqual(await idsOf(LOOKING_MS / 4), ["image-1", "image-2", "image-3"]);
});

Deno.test("what an earlier call has looked at is not looked at again", async () => {
  const [first] = await looked("one");
  const { calls, judged } = await play(training([first!, "two"]));
  assert.deepEqual([calls, Object.keys(judged)], [[["handOn"]], ["image-2"]]);
});

Deno.test("when all can be used, the first one's face is the preview", async () => {
  const images = await looked("one", "two");
  const { calls, uploads } = await play(training(images));
  assert.deepEqual(calls, [["complete", "preview/user-1/one.webp"]]);
  const [preview] = uploads;
  assert.ok(preview && uploads.length === 1);
  assert.deepEqual([preview.bucket, preview.path], ["model-previews", "preview/user-1/one.webp"]);
  assert.deepEqual(readImageHeader(preview.bytes), { format: "webp", width: 400, height: 400 });
});

Deno.test("every bad photo is told with its reason, and no preview is made", async () => {
  const images = await looked("one", "cat", "one");
  const { calls, uploads } = await play(training(images));
  assert.deepEqual(calls, [["fail", "no_face", [
    { id: "image-2", failure_code: "no_face", advice: [] },
    { id: "image-3", failure_code: "duplicate_photo", advice: [] },
  ]]]);
  assert.deepEqual(uploads, []);
});

Deno.test("a photo that the model knows is never the one that is there twice", async () => {
  const [one, again] = await looked("one", "one");
  const { calls } = await play(training([one!, { ...again!, is_trained: true }]));
  assert.deepEqual(calls, [["fail", "duplicate_photo", [
    { id: "image-1", failure_code: "duplicate_photo", advice: [] },
  ]]]);
});

Deno.test("a model without photos fails", async () => {
  assert.deepEqual((await play(training([]))).calls, [["fail", "photo_missing", []]]);
});

Deno.test("who has lost the lease does nothing more", async () => {
  const queue = {
    judge: () => Promise.resolve(false),
    handOn: () => Promise.reject(new Error("not ours")),
    complete: () => Promise.reject(new Error("not ours")),
    fail: () => Promise.reject(new Error("not ours")),
    reschedule: () => Promise.reject(new Error("not ours")),
  };
  const downloads: string[] = [];
  const download = (_: string, path: string) => {
    downloads.push(path);
    return Promise.resolve(objects.text as Uint8Array);
  };
  await play(training(["text", "text"]), { queue, download });
  assert.deepEqual(downloads, ["text"]);
});

Deno.test("broken storage is tried again, on the way in and on the way out", async () => {
  const expected = [["reschedule", "storage_unavailable"]];
  assert.deepEqual((await play(training(["down"]))).calls, expected);
  const upload = () => Promise.reject(new StorageUnavailableError("down", true));
  assert.deepEqual((await play(training(["one"]), { upload })).calls, expected);
  assert.deepEqual((await play(training(await looked("one")), { upload })).calls, expected);
});

Deno.test("a network that cannot be loaded is tried again: it is no photo's fault", async () => {
  const loadFinder = () => Promise.reject(new Error("no such file"));
  const { calls, judged } = await play(training(["one"]), { loadFinder });
  assert.deepEqual([calls, judged], [[["reschedule", "internal"]], {}]);
});

Deno.test("two trainings of one worker look at their photos one after the other", async () => {
  const exclusively = createLock();
  let open = 0;
  let most = 0;
  const download = async () => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve));
    open--;
    return objects.text as Uint8Array;
  };
  const changes = { exclusively, download };
  await Promise.all([play(training(["text"]), changes), play(training(["text"]), changes)]);
  assert.equal(most, 1);
});
