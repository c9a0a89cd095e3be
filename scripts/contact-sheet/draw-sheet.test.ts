import assert from "node:assert/strict";
import sharp from "sharp";
import { drawSheet } from "./draw-sheet.ts";

async function plain(background: string): Promise<Uint8Array> {
  const create = { width: 60, height: 80, channels: 3, background } as const;
  return await sharp({ create }).png().toBuffer();
}

Deno.test("a sheet shows every portrait in its place, two styles side by side", async () => {
  const rows = [
    { label: "Red & green", portraits: [await plain("#ff0000"), await plain("#00ff00")] },
    { label: "Blue", portraits: [await plain("#0000ff"), await plain("#0000ff")] },
    { label: "White", portraits: [await plain("#ffffff"), await plain("#ffffff")] },
  ];
  const sheet = await drawSheet(rows, 30);
  const { data, info } = await sharp(sheet).raw().toBuffer({ resolveWithObject: true });
  assert.deepEqual([info.width, info.height], [2 * 72, 2 * 70 + 6]);
  const brightest = (x: number, y: number): number => {
    const at = (y * info.width + x) * 3;
    const pixel = [...data.subarray(at, at + 3)];
    return Math.min(...pixel) > 200 ? 3 : pixel.indexOf(Math.max(...pixel));
  };
  const seen = [[20, 50], [50, 50], [92, 50], [20, 120]].map(([x = 0, y = 0]) => brightest(x, y));
  assert.deepEqual(seen, [0, 1, 2, 3]);
});

Deno.test("nothing to lay out is an error", async () => {
  await assert.rejects(drawSheet([], 30), RangeError);
});
