import assert from "node:assert/strict";
import { LANDMARK, landmark } from "../../../supabase/functions/_shared/faces/mesh.ts";
import type { TestPhoto } from "../../testing/test-photos.ts";
import { testPhoto } from "../testing/pictures.ts";
import { cutOut } from "./cut-out.ts";
import { findSitter, type Sitter } from "./sitter.ts";

async function sitter(name: TestPhoto): Promise<Sitter> {
  const found = await findSitter(await testPhoto(name));
  assert.ok(found !== null, name);
  return found;
}

Deno.test("the person on a photo is measured from hair to chin", async () => {
  const { outline, faceHeight, height, monochrome } = await sitter("portrait-1.jpg");
  assert.ok(outline.headTop > 20 && outline.headTop < 60, `hair at ${outline.headTop}`);
  assert.ok(outline.chin > 333 && outline.chin < 374, `chin at ${outline.chin}`);
  assert.ok(outline.eyes > outline.headTop && outline.eyes < outline.chin);
  assert.ok(outline.headWidth > faceHeight && outline.headWidth < faceHeight * 2);
  assert.equal(outline.bodyBottom, height);
  assert.equal(outline.topCut, false);
  assert.equal(monochrome, false);
});

Deno.test("a sepia photo is known as one tone, a cut head as cut", async () => {
  assert.equal((await sitter("portrait-4.jpg")).monochrome, true);
  assert.equal((await sitter("portrait-5.webp")).outline.topCut, true);
});

Deno.test("of two people one is chosen and the other left out", async () => {
  const { face, mask, width } = await sitter("two-people.jpg");
  const x = landmark(face, LANDMARK.noseBridge).x / width;
  const share = (from: number, to: number): number => {
    let sum = 0;
    for (const [at, value] of mask.data.entries()) {
      const across = at % mask.width / mask.width;
      if (across >= from && across < to) sum += value;
    }
    return sum;
  };
  const [left, right] = [share(0, 0.5), share(0.5, 1)];
  assert.ok(x < 0.5 ? right < left * 0.05 : left < right * 0.05, `${left} and ${right} at ${x}`);
});

Deno.test("a cat, a cup and a blank wall are nobody", async () => {
  for (const name of ["no-person-cat.jpg", "no-person-coffee.jpg"] as const) {
    assert.equal(await findSitter(await testPhoto(name)), null, name);
  }
});

Deno.test("the cut-out holds the face whole and the background not at all", async () => {
  const bytes = await testPhoto("portrait-2.jpg");
  const person = await sitter("portrait-2.jpg");
  const { alpha, width, height } = await cutOut(bytes, person);
  const at = (x: number, y: number): number => alpha[Math.round(y) * width + Math.round(x)]!;
  const { leftEar: _, rightEar: __, ...features } = LANDMARK;
  for (const [name, number] of Object.entries(features)) {
    const { x, y } = landmark(person.face, number);
    assert.ok(at(x, y) > 240, `${name}: ${at(x, y)}`);
  }
  for (const [x, y] of [[5, 5], [width - 5, 5], [20, height / 4]] as const) {
    assert.ok(at(x, y) < 3, `${x}, ${y}`);
  }
  assert.ok(at(width / 2, height - 2) > 250, "the body goes on to the bottom");
});
