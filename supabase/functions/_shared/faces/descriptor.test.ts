import assert from "node:assert/strict";
import { createDescriber, type Descriptor, distance } from "./descriptor.ts";
import { createFaceFinder } from "./face.ts";
import { likeness, LIKENESS_FROM } from "./likeness.ts";
import { startTensorFlow } from "./networks.ts";
import { readFile } from "./read-file.ts";
import { decode, openPhoto, PORTRAITS } from "./testing/photos.ts";

const finder = await createFaceFinder({ read: readFile });
const describe = await createDescriber({ read: readFile });

async function describePhoto(photo: ReturnType<typeof openPhoto>): Promise<Descriptor> {
  const pixels = await decode(photo);
  const [face] = finder.find(pixels);
  assert.ok(face);
  return describe(pixels, face);
}

Deno.test("the five portraits are one person's", async () => {
  const first = await describePhoto(openPhoto("portrait-1.jpg"));
  assert.equal(first.length, 128);
  for (const name of PORTRAITS.slice(1)) {
    const other = await describePhoto(openPhoto(name));
    // As the reference implementation has it, to the third digit: 0.049 to 0.220.
    assert.ok(distance(first, other) < 0.25, name);
    assert.ok(likeness(other, [first]) >= LIKENESS_FROM.very_like, name);
  }
});

Deno.test("a head that leans is the same person's, also one that lies on its side", async () => {
  const straight = await describePhoto(openPhoto("portrait-2.jpg"));
  for (const angle of [30, 90, 180]) {
    const leaning = openPhoto("portrait-2.jpg").rotate(angle, { background: "#808080" });
    const apart = distance(straight, await describePhoto(leaning));
    assert.ok(apart < 0.2, `${angle}°: ${apart}`);
  }
});

Deno.test("describing keeps no memory", async () => {
  const tf = await startTensorFlow(readFile);
  const pixels = await decode(openPhoto("portrait-5.webp"));
  const [face] = finder.find(pixels);
  assert.ok(face);
  describe(pixels, face);
  const before = tf.memory();
  for (let round = 0; round < 50; round++) describe(pixels, face);
  assert.deepEqual(tf.memory(), before);
});
