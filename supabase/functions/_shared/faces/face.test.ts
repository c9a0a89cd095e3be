import assert from "node:assert/strict";
import { createFaceFinder } from "./face.ts";
import { startTensorFlow } from "./networks.ts";
import { readFile } from "./read-file.ts";
import { decode, openBytes, openPhoto, PORTRAITS } from "./testing/photos.ts";

const finder = await createFaceFinder({ read: readFile });

Deno.test("each portrait has one face, upright and looking at the camera", async () => {
  for (const name of PORTRAITS) {
    const faces = finder.find(await decode(openPhoto(name)));
    assert.equal(faces.length, 1, name);
    const [{ box, score, yaw, pitch, roll }] = faces as [typeof faces[number]];
    assert.ok(score > 0.99 && box.width > 0.15 && box.height > 0.2 && box.height < 0.4, name);
    assert.ok(Math.abs(yaw) < 5 && Math.abs(pitch) < 15 && Math.abs(roll) < 12, name);
  }
});

Deno.test("a cat, a cup and what is no photo of anybody have none", async () => {
  for (const name of ["no-person-cat.jpg", "no-person-coffee.jpg", "blurred.jpg"]) {
    assert.deepEqual(finder.find(await decode(openPhoto(name))), [], name);
  }
});

Deno.test("nor has a cat or a cup in any size and part", async () => {
  for (const name of ["no-person-cat.jpg", "no-person-coffee.jpg"]) {
    for (const [width, height] of [[2258, 2258], [1536, 1536], [900, 1200]]) {
      const cut = openPhoto(name).resize(width, height, { fit: "cover" });
      const photo = openBytes(await cut.jpeg({ quality: 92 }).toBuffer());
      assert.deepEqual(finder.find(await decode(photo)), [], `${name}, ${width} × ${height}`);
    }
  }
});

Deno.test("two people are two faces, the larger first", async () => {
  const faces = finder.find(await decode(openPhoto("two-people.jpg")));
  assert.equal(faces.length, 2);
  assert.ok(faces[0]!.height >= faces[1]!.height);
});

Deno.test("somebody far away, or on a photo that lies on its side, is found", async () => {
  const far = openPhoto("portrait-1.jpg").resize(300).extend({
    right: 1000,
    bottom: 900,
    background: "#7f8c8d",
  });
  const [distant] = finder.find(await decode(far));
  assert.ok(distant && distant.height < 80 && distant.box.x < 0.2, "far away");
  for (const turn of [90, 180, 270]) {
    const turned = await openPhoto("portrait-2.jpg").rotate(turn).png().toBuffer();
    const [face] = finder.find(await decode(openBytes(turned)));
    assert.ok(face, `${turn}°`);
    const apart = ((face.roll - turn) % 360 + 360) % 360;
    assert.ok(apart < 15 || apart > 345, `${turn}°: ${face.roll}`);
  }
});

Deno.test("finding keeps no memory", async () => {
  const tf = await startTensorFlow(readFile);
  const pixels = await decode(openPhoto("two-people.jpg"));
  finder.find(pixels);
  const before = tf.memory();
  for (let round = 0; round < 50; round++) finder.find(pixels);
  assert.deepEqual(tf.memory(), before);
});
