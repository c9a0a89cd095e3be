import assert from "node:assert/strict";
import fc from "fast-check";
import { decodeImage } from "../_shared/images/decode.ts";
import { readImageHeader } from "../_shared/images/header.ts";
import { drawPicture } from "../_shared/testing/draw-picture.ts";
import { MAX_BYTES, MAX_SIDE, prepareReference, windowAround } from "./prepare-reference.ts";

const face = (x: number, y: number, side = 0.1) => ({ x, y, width: side, height: side });

Deno.test("a person is shown from above the hair to the chest", () => {
  const window = windowAround(face(0.45, 0.4), [], { width: 1000, height: 1000 });
  assert.deepEqual(window, { x: 300, y: 310, width: 400, height: 380 });
});

Deno.test("a tight selfie stays as it is", () => {
  const window = windowAround(face(0.1, 0.1, 0.8), [], { width: 900, height: 1200 });
  assert.deepEqual(window, { x: 0, y: 0, width: 900, height: 1200 });
});

Deno.test("whoever stands beside, above or below is left out", () => {
  const size = { width: 1000, height: 1000 };
  const edges = ({ x, y, width, height }: ReturnType<typeof windowAround>) => [
    x,
    y,
    x + width,
    y + height,
  ];
  assert.deepEqual(edges(windowAround(face(0.4, 0.4), [face(0.6, 0.42)], size)), [
    ...[250, 310, 550, 690],
  ]);
  assert.deepEqual(edges(windowAround(face(0.4, 0.4), [face(0.2, 0.42)], size)), [
    ...[350, 310, 650, 690],
  ]);
  assert.deepEqual(edges(windowAround(face(0.4, 0.4), [face(0.42, 0.6)], size)), [
    ...[250, 310, 650, 550],
  ]);
  assert.deepEqual(edges(windowAround(face(0.4, 0.4), [face(0.42, 0.28)], size)), [
    ...[250, 390, 650, 690],
  ]);
});

Deno.test("wherever faces are, the part lies in the photo and holds the person's face", () => {
  const side = fc.double({ min: 0.02, max: 1, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const box = fc.tuple(share, share, side, side).map(([x, y, width, height]) => ({
    x: x * (1 - width),
    y: y * (1 - height),
    width,
    height,
  }));
  const size = fc.record({
    width: fc.integer({ min: 256, max: 4000 }),
    height: fc.integer({ min: 256, max: 4000 }),
  });
  fc.assert(fc.property(box, fc.array(box, { maxLength: 4 }), size, (own, others, photo) => {
    const { x, y, width, height } = windowAround(own, others, photo);
    assert.ok(x >= 0 && y >= 0 && x + width <= photo.width && y + height <= photo.height);
    assert.ok(x <= own.x * photo.width && y <= own.y * photo.height);
    assert.ok(x + width >= Math.floor((own.x + own.width) * photo.width));
    assert.ok(y + height >= Math.floor((own.y + own.height) * photo.height));
  }));
});

Deno.test("a reference is a small JPEG of that part", async () => {
  const { pixels } = await decodeImage(await drawPicture(1800, 2400, "jpeg"));
  const { bytes, window } = await prepareReference(pixels, face(0.2, 0.2, 0.5), []);
  const header = readImageHeader(bytes);
  assert.equal(header?.format, "jpeg");
  assert.ok(Math.max(header.width, header.height) <= MAX_SIDE);
  assert.ok(Math.abs(header.width * header.height - 1_600_000) < 5_000);
  assert.ok(Math.abs(header.width / header.height - window.width / window.height) < 0.01);
});

Deno.test("a tall one is as high as it may be", async () => {
  const pixels = new ImageData(500, 2000);
  const { bytes } = await prepareReference(pixels, face(0.2, 0.2, 0.5), []);
  assert.equal(readImageHeader(bytes)?.height, MAX_SIDE);
});

Deno.test("nothing is enlarged", async () => {
  const { pixels } = await decodeImage(await drawPicture(500, 400, "jpeg"));
  const { bytes, window } = await prepareReference(pixels, face(0.4, 0.4, 0.1), []);
  const { width, height } = window;
  assert.deepEqual(readImageHeader(bytes), { format: "jpeg", width, height });
});

Deno.test("noise too has a bounded size", async () => {
  const pixels = new ImageData(1536, 1536);
  for (let at = 0; at < pixels.data.length; at += 65_536) {
    crypto.getRandomValues(pixels.data.subarray(at, at + 65_536));
  }
  const { bytes } = await prepareReference(pixels, face(0.1, 0.1, 0.8), []);
  assert.ok(bytes.length < MAX_BYTES, `${bytes.length} bytes`);
});
