import assert from "node:assert/strict";
import { decodeImage } from "../images/decode.ts";
import { createDescriber, distance } from "./descriptor.ts";
import { createFaceFinder } from "./face.ts";
import { readFile } from "./read-file.ts";
import { storeFace } from "./stored-face.ts";

const photo = await Deno.readFile(new URL("testdata/portrait-1.jpg", import.meta.url));
const { pixels } = await decodeImage(photo);
const [face] = (await createFaceFinder({ read: readFile })).find(pixels);
assert.ok(face);

Deno.test("a stored face is described as the face itself", async () => {
  const describe = await createDescriber({ read: readFile });
  const stored = storeFace(face, { x: 0, y: 0, ...sizeOf(pixels) });
  const apart = distance(describe(pixels, face), describe(pixels, stored));
  assert.ok(apart < 0.01, `${apart} apart`);
});

Deno.test("it is where it was, seen in a part", () => {
  const part = { x: 100, y: 50, width: pixels.width - 200, height: pixels.height - 100 };
  const { box, eyes } = storeFace(face, part);
  const middle = (box.y + box.height / 2) * part.height + part.y;
  assert.ok(Math.abs(middle / pixels.height - face.box.y - face.box.height / 2) < 0.01);
  assert.ok(eyes.left[0] > box.x && eyes.left[0] < eyes.right[0]);
  assert.ok(eyes.right[0] < box.x + box.width && eyes.left[1] < box.y + box.height / 2);
});

function sizeOf({ width, height }: ImageData): { width: number; height: number } {
  return { width, height };
}
