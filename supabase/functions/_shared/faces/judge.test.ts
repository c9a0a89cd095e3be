import assert from "node:assert/strict";
import { createFaceFinder } from "./face.ts";
import { judgePhoto, type PhotoJudgement } from "./judge.ts";
import type { Box, Pixels } from "./pixels.ts";
import { readFile } from "./read-file.ts";
import { decode, openBytes, openPhoto, PORTRAITS } from "./testing/photos.ts";

const finder = await createFaceFinder({ read: readFile });

function judge(pixels: Pixels, chosen?: Box): PhotoJudgement {
  return judgePhoto(pixels, finder.find(pixels), chosen);
}

Deno.test("all five portraits are good photos, and nothing is to be said of them", async () => {
  for (const name of PORTRAITS) {
    const { verdict, advice, quality } = judge(await decode(openPhoto(name)));
    assert.deepEqual([verdict, advice], ["ok", []], name);
    assert.ok(quality > 0.3, `${name}: ${quality}`);
  }
});

Deno.test("bad photos have their reason", async () => {
  const expected = {
    "no-person-cat.jpg": "no_face",
    "no-person-coffee.jpg": "no_face",
    "blurred.jpg": "photo_blurred",
    "two-people.jpg": "several_faces",
    "too-small.png": "face_too_small",
  };
  for (const [name, verdict] of Object.entries(expected)) {
    assert.equal(judge(await decode(openPhoto(name))).verdict, verdict, name);
  }
});

Deno.test("of two people the chosen one is judged, and a choice of neither is none", async () => {
  const pixels = await decode(openPhoto("two-people.jpg"));
  const faces = finder.find(pixels);
  for (const { box } of faces) {
    const { verdict, face } = judgePhoto(pixels, faces, box);
    assert.equal(verdict, "ok");
    assert.equal(face?.box, box);
  }
  const nowhere = { x: 0.45, y: 0.8, width: 0.1, height: 0.15 };
  assert.equal(judgePhoto(pixels, faces, nowhere).verdict, "several_faces");
});

Deno.test("somebody small in the background raises no question", async () => {
  const passer = await openPhoto("portrait-3.jpg").resize(420).png().toBuffer();
  const scene = await openPhoto("portrait-2.jpg")
    .extend({ right: 420 })
    .composite([{ input: passer, top: 0, left: 960 }])
    .png().toBuffer();
  const pixels = await decode(openBytes(scene));
  assert.equal(finder.find(pixels).length, 2);
  const { verdict, face } = judge(pixels);
  assert.equal(verdict, "ok");
  assert.ok(face && face.box.x < 0.5);
});

Deno.test("what makes a photo worse makes it come later", async () => {
  const name = "portrait-2.jpg";
  const { quality } = judge(await decode(openPhoto(name)));
  const worse = {
    blurred: openPhoto(name).blur(5),
    smaller: openPhoto(name).resize(400),
    dark: openPhoto(name).linear(0.2, 0),
    white: openPhoto(name).linear(1.5, 0),
  };
  for (const [how, photo] of Object.entries(worse)) {
    const judged = judge(await decode(photo));
    assert.ok(judged.quality < quality * 0.95, `${how}: ${judged.quality} of ${quality}`);
    assert.ok(judged.quality > 0, how);
  }
});

Deno.test("a picture without light or without shadow says so, whoever may be on it", () => {
  const plain = (shade: number) => {
    const data = new Uint8ClampedArray(320 * 240 * 4).fill(shade);
    return judge({ data, width: 320, height: 240 }).verdict;
  };
  assert.equal(plain(5), "photo_dark");
  assert.equal(plain(255), "photo_overexposed");
});

Deno.test("a picture of a pixel, or of a line, is judged and nobody's", () => {
  for (const [width, height] of [[1, 1], [2000, 1], [1, 2000]] as const) {
    const data = new Uint8ClampedArray(width * height * 4).fill(128);
    assert.equal(judge({ data, width, height }).face, null);
  }
});
