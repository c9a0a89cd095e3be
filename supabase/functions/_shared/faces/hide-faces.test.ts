import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { createDescriber } from "./descriptor.ts";
import { createFaceFinder } from "./face.ts";
import { createFaceHider } from "./hide-faces.ts";
import { likeness } from "./likeness.ts";
import { readFile } from "./read-file.ts";
import { decode, openBytes, openPhoto, PORTRAITS } from "./testing/photos.ts";

const [hideFaces, finder, describe] = await Promise.all([
  createFaceHider({ read: readFile }),
  createFaceFinder({ read: readFile }),
  createDescriber({ read: readFile }),
]);

/** As a picture is when it comes to this: 1,024 pixels at most. */
async function small(photo: ReturnType<typeof sharp>): Promise<ImageData> {
  const bytes = await photo.resize(1024, 1024, { fit: "inside", withoutEnlargement: true }).png()
    .toBuffer();
  const { data, width, height } = await decode(openBytes(bytes));
  return new ImageData(new Uint8ClampedArray(data), width, height);
}

function copyOf({ data, width, height }: ImageData): ImageData {
  return new ImageData(new Uint8ClampedArray(data), width, height);
}

/** A landscape with people in it, from the photo of one of them: where, and how high in pixels. */
async function crowd(people: readonly [x: number, y: number, height: number, turned?: number][]) {
  const path = fileURLToPath(
    new URL("../../../styles/images/mountain-mist-c12419c832f7.jpg", import.meta.url),
  );
  const head = openPhoto("portrait-1.jpg").extract({ left: 330, top: 60, width: 320, height: 400 });
  const portrait = await head.png().toBuffer();
  return await small(
    sharp(path).resize(1024, 768).composite(
      await Promise.all(people.map(async ([left, top, height, turned = 0]) => ({
        input: await sharp(portrait).resize({ height }).rotate(turned).png().toBuffer(),
        left,
        top,
      }))),
    ),
  );
}

for (const name of [...PORTRAITS, "two-people.jpg"]) {
  Deno.test(`nobody is recognised in ${name} any more`, async () => {
    const before = await small(openPhoto(name));
    const people = finder.find(before);
    const after = copyOf(before);
    const { faces, isIncomplete } = hideFaces(after);
    assert.ok(faces >= people.length);
    assert.equal(isIncomplete, false);
    assert.deepEqual(finder.find(after), []);
    for (const person of people) {
      // Also not by whoever knows where the face was: 0.5 is where a portrait begins to look like its
      // person, and every colour of skin scores something.
      const was = describe(before, person);
      assert.ok(likeness(was, [describe(before, person)]) > 0.99);
      const left = likeness(describe(after, person), [was]);
      assert.ok(left < 0.5, `likeness ${left}`);
    }
  });
}

Deno.test("people far away, at the edge, upside down and beside each other are hidden, too", async () => {
  const picture = await crowd([
    [40, 60, 60],
    [500, 330, 60],
    [560, 330, 70],
    [980, 300, 90],
    [300, 560, 200],
    [700, 520, 200, 180],
    [120, 330, 120, 90],
  ]);
  const { faces, isIncomplete } = hideFaces(picture);
  assert.ok(faces >= 7, `${faces} faces`);
  assert.equal(isIncomplete, false);
  assert.deepEqual(finder.find(picture), []);
});

Deno.test("nothing of a face is left to be made out", async () => {
  const picture = await small(openPhoto("portrait-2.jpg"));
  const [face] = finder.find(picture);
  assert.ok(face);
  hideFaces(picture);
  const at = (share: number, length: number) => Math.round(share * length);
  const [left, right] = [face.box.x, face.box.x + face.box.width].map((x) => at(x, picture.width));
  const [top, bottom] = [face.box.y, face.box.y + face.box.height].map((y) =>
    at(y, picture.height)
  );
  let steepest = 0;
  for (let y = top!; y < bottom!; y++) {
    for (let x = left!; x < right!; x++) {
      const here = (y * picture.width + x) * 4;
      const step = Math.abs(picture.data[here]! - picture.data[here + 4]!);
      steepest = Math.max(steepest, step);
    }
  }
  // Brows, eyes and a mouth are edges; colours that run into each other have none.
  assert.ok(steepest <= 3, `a step of ${steepest}`);
});

Deno.test("a picture without people stays as it is", async () => {
  for (
    const name of [
      "snowy-pines-58c6a0c317e6",
      "brick-loft-dbcf15d58e2b",
      "window-light-742c8d4234e7",
    ]
  ) {
    const path = fileURLToPath(new URL(`../../../styles/images/${name}.jpg`, import.meta.url));
    const picture = await small(sharp(path));
    const before = copyOf(picture);
    assert.deepEqual(hideFaces(picture), { faces: 0, share: 0, isIncomplete: false });
    assert.deepEqual(picture.data, before.data);
  }
});

Deno.test("of a crowd it is said that not everybody could be hidden", async () => {
  const rows = [20, 140, 260, 380, 500].flatMap((y) =>
    [20, 220, 420, 620, 820].map((x) => [x, y, 110] as [number, number, number])
  );
  const { faces, isIncomplete } = hideFaces(await crowd(rows));
  assert.deepEqual([faces, isIncomplete], [12, true]);
});
