import assert from "node:assert/strict";
import { createDescriber } from "../_shared/faces/descriptor.ts";
import { createFaceFinder } from "../_shared/faces/face.ts";
import { LIKENESS_FROM } from "../_shared/faces/likeness.ts";
import { readFile } from "../_shared/faces/read-file.ts";
import { type StoredFace, storeFace } from "../_shared/faces/stored-face.ts";
import { decodeImage } from "../_shared/images/decode.ts";
import { encodeThumbnail } from "../_shared/images/thumbnail.ts";
import { ObjectMissingError, StorageUnavailableError } from "../_shared/storage.ts";
import { createPersonLoader } from "./describe-person.ts";
import { judgePortrait, MIN_FACE_HEIGHT } from "./judge-portrait.ts";
import type { ClaimedPortrait } from "./likeness-queue.ts";

const finder = await createFaceFinder({ read: readFile });
const describe = await createDescriber({ read: readFile });
const loadDescriber = () => Promise.resolve(describe);
const photoOf = (name: string) =>
  Deno.readFile(new URL(`../_shared/faces/testdata/${name}`, import.meta.url));
const [first, second, coffee] = await Promise.all(
  ["portrait-1.jpg", "portrait-2.jpg", "no-person-coffee.jpg"].map(photoOf),
);
assert.ok(first && second && coffee);

const whole = (await decodeImage(second)).pixels;
const face = await faceOf(first);

async function faceOf(photo: Uint8Array): Promise<StoredFace> {
  const { pixels } = await decodeImage(photo);
  const [found] = finder.find(pixels);
  assert.ok(found);
  return storeFace(found, { x: 0, y: 0, width: pixels.width, height: pixels.height });
}

const objects: Record<string, Uint8Array | Error> = {
  "reference.jpg": first,
  "gone.jpg": new ObjectMissingError("gone"),
  "broken.jpg": first.subarray(0, 1000),
  "portrait.jpg": second,
  "thumb.webp": await encodeThumbnail(whole),
  "tiny.webp": await encodeThumbnail(whole, 200),
  "coffee.webp": await encodeThumbnail((await decodeImage(coffee)).pixels),
  "text.webp": new TextEncoder().encode("not an image"),
  "down.webp": new StorageUnavailableError("down", true),
};

async function play(
  changes: Partial<ClaimedPortrait> = {},
  references = ["reference.jpg"],
  loadFinder = () => Promise.resolve(finder),
) {
  const told: unknown[][] = [];
  const opened: string[] = [];
  const logged: unknown[] = [];
  const download = (_: string, path: string) => {
    opened.push(path);
    const object = objects[path] ?? new Error(`no ${path}`);
    return object instanceof Error ? Promise.reject(object) : Promise.resolve(object);
  };
  const portrait: ClaimedPortrait = {
    photo_id: "photo-1",
    lease_token: "lease-1",
    attempt: 1,
    image_path: "portrait.jpg",
    thumbnail_path: "thumb.webp",
    references: references.map((path) => ({ path, face })),
    ...changes,
  };
  await judgePortrait(portrait, {
    queue: {
      record: (_, likeness) => Promise.resolve(told.push(["record", likeness]) > 0),
      reschedule: () => Promise.resolve(told.push(["reschedule"]) > 0 ? "rescheduled" : ""),
    },
    download,
    loadFinder,
    loadDescriber,
    loadPerson: createPersonLoader({ download, loadDescriber }),
    log: { info: (...event: unknown[]) => void logged.push(event), error: () => {} },
  });
  return { told, opened, logged };
}

async function likenessOf(changes: Partial<ClaimedPortrait>, references?: string[]) {
  const { told } = await play(changes, references);
  const [[, likeness] = []] = told;
  assert.ok(typeof likeness === "number");
  return likeness;
}

Deno.test("a portrait of the person looks very much like them", async () => {
  assert.ok(await likenessOf({}) > LIKENESS_FROM.very_like);
});

Deno.test("the thumbnail is enough where it shows enough of the face", async () => {
  assert.deepEqual((await play()).opened, ["thumb.webp", "reference.jpg"]);
});

Deno.test("a face that is too small in the thumbnail is seen in the picture", async () => {
  const { pixels } = await decodeImage(objects["tiny.webp"] as Uint8Array);
  assert.ok(finder.find(pixels)[0]!.height < MIN_FACE_HEIGHT);
  const { opened } = await play({ thumbnail_path: "tiny.webp" });
  assert.deepEqual(opened, ["tiny.webp", "portrait.jpg", "reference.jpg"]);
  assert.ok(await likenessOf({ thumbnail_path: "tiny.webp" }) > LIKENESS_FROM.very_like);
});

Deno.test("a portrait without a face looks like nobody", async () => {
  const { told, opened } = await play({ thumbnail_path: "coffee.webp" });
  assert.deepEqual(told, [["record", 0]]);
  assert.deepEqual(opened, ["coffee.webp"], "nothing has to be compared");
});

Deno.test("where there is nobody to compare with nothing is told", async () => {
  const { told, opened } = await play({}, []);
  assert.deepEqual([told, opened], [[["record", null]], []]);
});

Deno.test("a picture that is gone or broken is told nothing of, once", async () => {
  for (const thumbnail_path of ["gone.jpg", "text.webp"]) {
    assert.deepEqual((await play({ thumbnail_path })).told, [["record", null]]);
  }
});

Deno.test("references that are gone or broken are left out", async () => {
  const left = await likenessOf({}, ["gone.jpg", "reference.jpg", "broken.jpg"]);
  assert.equal(left, await likenessOf({}));
});

Deno.test("without any it is tried again: others may have taken their place", async () => {
  assert.deepEqual((await play({}, ["gone.jpg", "broken.jpg"])).told, [["reschedule"]]);
});

Deno.test("broken storage and surprises are tried again", async () => {
  for (const thumbnail_path of ["down.webp", "unheard of"]) {
    assert.deepEqual((await play({ thumbnail_path })).told, [["reschedule"]]);
  }
});

Deno.test("networks that cannot be loaded say nothing of a portrait", async () => {
  const { told } = await play({}, undefined, () => Promise.reject(new Error("no network")));
  assert.deepEqual(told, [["reschedule"]]);
});

Deno.test("the log does not say how alike they are", async () => {
  const { logged } = await play();
  assert.deepEqual(logged, [["likeness", {
    photo_id: "photo-1",
    attempt: 1,
    outcome: "judged",
    recorded: true,
  }]]);
});

Deno.test("a reference is looked at once a run", async () => {
  const opened: string[] = [];
  const loadPerson = createPersonLoader({
    download: (_, path) => Promise.resolve((opened.push(path), first)),
    loadDescriber,
  });
  const references = ["a", "b"].map((path) => ({ path, face }));
  const [one, again] = [await loadPerson(references), await loadPerson(references)];
  assert.deepEqual(opened, ["a", "b"]);
  assert.deepEqual(one, again);
});

Deno.test("one that could not be loaded is asked for again", async () => {
  let asked = 0;
  const loadPerson = createPersonLoader({
    download: () => ++asked === 1 ? Promise.reject(new Error("down")) : Promise.resolve(first),
    loadDescriber,
  });
  await assert.rejects(loadPerson([{ path: "a", face }]));
  assert.equal((await loadPerson([{ path: "a", face }])).length, 1);
});
