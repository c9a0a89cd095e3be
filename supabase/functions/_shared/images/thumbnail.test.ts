import assert from "node:assert/strict";
import { decodeImage } from "./decode.ts";
import { readImageHeader } from "./header.ts";
import { drawPicture } from "../testing/draw-picture.ts";
import { encodeThumbnail } from "./thumbnail.ts";

const drawn = async (width: number, height: number) =>
  (await decodeImage(await drawPicture(width, height, "png"))).pixels;

Deno.test("a thumbnail is WebP, its longest side the given one", async () => {
  const wide = await encodeThumbnail(await drawn(800, 400));
  assert.deepEqual(readImageHeader(wide), { format: "webp", width: 512, height: 256 });
  const tall = await encodeThumbnail(await drawn(400, 1600), 100);
  assert.deepEqual(readImageHeader(tall), { format: "webp", width: 25, height: 100 });
});

Deno.test("a small image is not enlarged", async () => {
  const small = await encodeThumbnail(await drawn(40, 30));
  assert.deepEqual(readImageHeader(small), { format: "webp", width: 40, height: 30 });
});

Deno.test("a thumbnail shows the same picture", async () => {
  const thumbnail = await encodeThumbnail(await drawn(1200, 900), 120);
  const { pixels: small } = await decodeImage(thumbnail);
  const at = (x: number, y: number) => [...small.data.subarray((y * small.width + x) * 4)];
  const [left = 0, top = 0] = at(2, 2);
  const [right = 0, bottom = 0] = at(117, 87);
  assert.ok(left < 30 && top < 30, `dark at the top left: ${left}, ${top}`);
  assert.ok(right > 215 && bottom > 215, `bright at the bottom right: ${right}, ${bottom}`);
});
