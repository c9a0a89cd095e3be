import assert from "node:assert/strict";
import sharp from "sharp";
import { isMarked } from "../_shared/images/ai-mark.ts";
import { StorageUnavailableError, type StorageUpload } from "../_shared/storage.ts";
import { drawPicture } from "../_shared/testing/draw-picture.ts";
import { LONGEST_SIDE, makeCopy } from "./make-copy.ts";

const claimed = {
  share_photo_id: "shared-1",
  lease_token: "lease-1",
  attempt: 1,
  image_path: "generated/user/photo.png",
  copy_path: "shared-1-abc.webp",
};

/** What a worker tells the database about a picture, and what it stores. */
async function play(
  picture: Uint8Array | Error,
  store: () => Promise<void> = () => Promise.resolve(),
) {
  const told: unknown[] = [];
  const stored: StorageUpload[] = [];
  const logged: string[] = [];
  await makeCopy(claimed, {
    queue: {
      complete: (_, size) => Promise.resolve(!!told.push(["complete", size])),
      reschedule: () => {
        told.push("reschedule");
        return Promise.resolve("rescheduled");
      },
    },
    download: (bucket, path) => {
      assert.deepEqual([bucket, path], ["generated-photos", claimed.image_path]);
      return picture instanceof Error ? Promise.reject(picture) : Promise.resolve(picture);
    },
    upload: (upload) => {
      stored.push(upload);
      return store();
    },
    log: {
      info: (event, fields) => logged.push(JSON.stringify({ event, ...fields })),

      error: () => {},
    },
  });
  return { told, stored, logged };
}

Deno.test("a copy has 1,024 pixels, the mark of a model, and nothing else of the original's file", async () => {
  const original = await sharp(await drawPicture(1600, 2000, "jpeg"))
    .withExif({ IFD0: { Artist: "Alice of Wonderland" } }).withXmp("<x>alice@example.test</x>")
    .jpeg().toBuffer();
  const { told, stored: [copy] } = await play(original);
  assert.deepEqual(told, [["complete", { width: 819, height: LONGEST_SIDE }]]);
  assert.ok(copy);
  assert.deepEqual([copy.bucket, copy.path], ["shared-photos", claimed.copy_path]);
  const { format, width, height } = await sharp(copy.bytes).metadata();
  assert.deepEqual({ format, width, height }, { format: "webp", width: 819, height: LONGEST_SIDE });
  assert.ok(isMarked(copy.bytes, "webp"));
  assert.doesNotMatch(new TextDecoder("latin1").decode(copy.bytes), /alice/i);
  assert.ok((copy.cacheSeconds ?? Infinity) <= 60, "no cache shows for long what was revoked");
});

Deno.test("a small picture stays as small as it is", async () => {
  const { told } = await play(await drawPicture(300, 400, "png"));
  assert.deepEqual(told, [["complete", { width: 300, height: 400 }]]);
});

Deno.test("what cannot be read or stored is put off", async () => {
  const picture = await drawPicture(300, 400, "png");
  const down = new StorageUnavailableError("down", true);
  assert.deepEqual((await play(new Error("gone"))).told, ["reschedule"]);
  assert.deepEqual((await play(new TextEncoder().encode("no image"))).told, ["reschedule"]);
  assert.deepEqual((await play(picture, () => Promise.reject(down))).told, ["reschedule"]);
});

Deno.test("the log tells neither whose it is nor where", async () => {
  const { logged } = await play(await drawPicture(300, 400, "png"));
  assert.equal(logged.length, 1);
  assert.doesNotMatch(logged[0] ?? "", /generated\/|\.webp|lease/);
});
