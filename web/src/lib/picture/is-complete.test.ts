import { expect, it } from "vitest";
import { isComplete } from "./is-complete.ts";

const start = [0xff, 0xd8];
/** Metadata with a thumbnail, itself a JPEG with an end. */
const metadata = [0xff, 0xe1, 0x00, 0x08, 0xff, 0xd8, 0x01, 0x02, 0xff, 0xd9];
const scan = [0xff, 0xda, 0x00, 0x04, 0x00, 0x00, 0x12, 0xff, 0x00, 0x34];
const end = [0xff, 0xd9];
const png = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const webp = [0x52, 0x49, 0x46, 0x46, 8, 0, 0, 0, 0x57, 0x45, 0x42, 0x50, 1, 2, 3, 4];

it.each(
  [
    ["a whole JPEG", "jpeg", [...start, ...metadata, ...scan, ...end], true],
    ["a JPEG with a film behind it", "jpeg", [...start, ...scan, ...end, 1, 2, 3], true],
    ["a JPEG cut off in its picture", "jpeg", [...start, ...metadata, ...scan], false],
    ["a JPEG cut off in its metadata", "jpeg", [...start, ...metadata.slice(0, 6)], false],
    ["a whole PNG", "png", png, true],
    ["a PNG cut off", "png", png.slice(0, -1), false],
    ["a whole WebP", "webp", webp, true],
    ["a WebP cut off", "webp", webp.slice(0, -1), false],
  ] as const,
)("%s", (_, format, bytes, expected) => {
  expect(isComplete(Uint8Array.from(bytes), format)).toBe(expected);
});
