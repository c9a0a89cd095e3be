import assert from "node:assert/strict";
import sharp from "sharp";
import { createFaceFinder } from "../_shared/faces/face.ts";
import { createFaceHider } from "../_shared/faces/hide-faces.ts";
import { readFile } from "../_shared/faces/read-file.ts";
import { decodeImage } from "../_shared/images/decode.ts";
import {
  ObjectMissingError,
  StorageUnavailableError,
  type StorageUpload,
} from "../_shared/storage.ts";
import { testPhoto } from "../_shared/testing/test-photo.ts";
import { MAX_SIDE, MAX_STYLE_PIXELS } from "./prepare-picture.ts";
import { processStyle, type StyleContext } from "./process-style.ts";
import type { ClaimedStyle } from "./style-queue.ts";

const hideFaces = await createFaceHider({ read: readFile });
const finder = await createFaceFinder({ read: readFile });

const claimed: ClaimedStyle = {
  style_id: "style-1",
  lease_token: "lease-1",
  attempt: 1,
  upload_path: "upload/user-1/kitchen.jpg",
  object_path: "style/user-1/style-1-0123",
};

async function play(object: Uint8Array | Error, changes: Partial<StyleContext> = {}) {
  const calls: unknown[][] = [];
  const uploads: StorageUpload[] = [];
  const told: unknown[] = [];
  await processStyle(claimed, {
    queue: {
      complete: () => Promise.resolve(Boolean(calls.push(["complete"]))),
      refuse: (_, code) => Promise.resolve(Boolean(calls.push(["refuse", code]))),
      reschedule: (_, code) => Promise.resolve(`${calls.push(["reschedule", code])}`),
    },
    download: (bucket, path) => {
      assert.deepEqual([bucket, path], ["own-style-images", "upload/user-1/kitchen.jpg"]);
      return object instanceof Error ? Promise.reject(object) : Promise.resolve(object);
    },
    upload: (upload) => Promise.resolve(void uploads.push(upload)),
    loadHider: () => Promise.resolve(hideFaces),
    log: { info: (...event) => void told.push(event), error: () => {} },
    ...changes,
  });
  return { calls, uploads, told };
}

async function picture(
  name: string,
  change: (photo: ReturnType<typeof sharp>) => ReturnType<typeof sharp>,
): Promise<Uint8Array> {
  return new Uint8Array(await change(sharp(await testPhoto(name))).toBuffer());
}

Deno.test("a picture becomes small, upright, without metadata and without anybody", async () => {
  const turned = await picture(
    "two-people.jpg",
    (photo) =>
      photo.resize(1600).rotate(90).withExif({ IFD0: { Artist: "Somebody", Orientation: "8" } })
        .withMetadata({ orientation: 8 }).jpeg(),
  );
  const { calls, uploads } = await play(turned);
  assert.deepEqual(calls, [["complete"]]);
  assert.deepEqual(uploads.map(({ bucket, path, contentType }) => [bucket, path, contentType]), [
    ["own-style-images", "style/user-1/style-1-0123.jpg", "image/jpeg"],
    ["own-style-images", "style/user-1/style-1-0123-card.webp", "image/webp"],
  ]);
  for (const { bytes } of uploads) {
    const { pixels } = await decodeImage(bytes);
    assert.ok(Math.max(pixels.width, pixels.height) <= MAX_SIDE);
    assert.ok(pixels.width > pixels.height, "as it is seen");
    assert.deepEqual(finder.find(pixels), []);
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    assert.deepEqual([exif, xmp, iptc], [undefined, undefined, undefined]);
  }
});

Deno.test("a small one is not enlarged", async () => {
  const { uploads } = await play(
    await picture("no-person-coffee.jpg", (photo) => photo.resize(400, 300).png()),
  );
  const { width, height } = await sharp(uploads[0]!.bytes).metadata();
  assert.deepEqual([width, height], [400, 300]);
});

const REFUSED: Record<string, [string, () => Promise<Uint8Array>]> = {
  "somebody who fills it": [
    "mostly_people",
    () =>
      picture(
        "portrait-1.jpg",
        (photo) => photo.extract({ left: 250, top: 80, width: 420, height: 420 }),
      ),
  ],
  "what is no picture": ["photo_unreadable", () => testPhoto("fake.png")],
  "a picture that ends too early": ["photo_unreadable", () => testPhoto("truncated.jpg")],
  "one too small": ["photo_too_small", () => testPhoto("too-small.png")],
  "one too large": [
    "photo_too_large",
    () =>
      picture(
        "no-person-coffee.jpg",
        (photo) =>
          photo.resize(2000, Math.ceil(MAX_STYLE_PIXELS / 2000) + 1, { fit: "fill" }).jpeg(),
      ),
  ],
};

for (const [what, [code, bytesOf]] of Object.entries(REFUSED)) {
  Deno.test(`${what} is refused, and nothing is stored`, async () => {
    const { calls, uploads } = await play(await bytesOf());
    assert.deepEqual(calls, [["refuse", code]]);
    assert.deepEqual(uploads, []);
  });
}

Deno.test("of somebody who might still be recognised nothing is stored", async () => {
  const { calls, uploads } = await play(await testPhoto("no-person-coffee.jpg"), {
    loadHider: () => Promise.resolve(() => ({ faces: 1, share: 0.1, isIncomplete: true })),
  });
  assert.deepEqual([calls, uploads], [[["refuse", "mostly_people"]], []]);
});

Deno.test("what may pass is tried again, what has gone is not", async () => {
  const gone = await play(new ObjectMissingError("gone"));
  assert.deepEqual(gone.calls, [["refuse", "photo_missing"]]);
  const down = await play(new StorageUnavailableError("down", true));
  assert.deepEqual(down.calls, [["reschedule", "storage_unavailable"]]);
  const full = await play(await testPhoto("no-person-coffee.jpg"), {
    upload: () => Promise.reject(new StorageUnavailableError("full", false)),
  });
  assert.deepEqual(full.calls, [["reschedule", "storage_unavailable"]]);
  const odd = await play(await testPhoto("no-person-coffee.jpg"), {
    loadHider: () => Promise.reject(new Error("no network")),
  });
  assert.deepEqual(odd.calls, [["reschedule", "internal"]]);
});

Deno.test("the log tells what became of it, and nothing of the picture", async () => {
  const { told } = await play(await testPhoto("two-people.jpg"));
  assert.deepEqual(told, [["style", {
    style_id: "style-1",
    attempt: 1,
    outcome: "complete",
    recorded: true,
  }]]);
});
