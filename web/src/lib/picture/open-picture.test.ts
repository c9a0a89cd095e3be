import { afterEach, expect, it, vi } from "vitest";
import { detectFormat, isComplete, openPicture } from "./open-picture.ts";

/** A browser that opens what it is given, or nothing. */
function browserOpens(canOpen: boolean): void {
  const bitmap = { width: 4, height: 3, close: () => {} };
  vi.stubGlobal("createImageBitmap", () => canOpen ? Promise.resolve(bitmap) : refuse());
  vi.stubGlobal("URL", { createObjectURL: () => "blob:x", revokeObjectURL: () => {} });
  vi.stubGlobal(
    "Image",
    class {
      src = "";
      decode = refuse;
    },
  );
}

function refuse(): Promise<never> {
  return Promise.reject(new DOMException("The source image cannot be decoded"));
}

function file(...parts: (string | number[])[]): File {
  return new File(
    parts.map((part) => typeof part === "string" ? part : new Uint8Array(part)),
    "photo",
  );
}

/** The first box of what an iPhone saves: 24 bytes, brand "heic". */
const heic = file([0, 0, 0, 24], "ftypheic", [0, 0, 0, 0], "mif1heic");
const cutOffJpeg = file([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]);
const jpeg = file([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xda, 0, 2, 1, 0xff, 0xd9]);

afterEach(() => vi.unstubAllGlobals());

it("blames the format for a HEIC photo where the browser cannot open it, as in Chromium", async () => {
  browserOpens(false);
  expect(await openPicture(heic)).toEqual({ problem: "format_unknown_to_browser" });
});

it("opens a HEIC photo where the browser can, as in Safari", async () => {
  browserOpens(true);
  expect(await openPicture(heic)).toMatchObject({ picture: { width: 4, height: 3 } });
});

it("blames the file for one that cannot be opened, or was cut off", async () => {
  browserOpens(false);
  expect(await openPicture(jpeg)).toEqual({ problem: "unreadable" });
  browserOpens(true);
  expect(await openPicture(cutOffJpeg)).toEqual({ problem: "unreadable" });
});

it("takes only pictures, whatever they are called", async () => {
  browserOpens(true);
  expect(await openPicture(file("%PDF-1.7"))).toEqual({ problem: "not_a_photo" });
  expect(await openPicture(file())).toEqual({ problem: "not_a_photo" });
});

it("does not read a file that is far too large", async () => {
  browserOpens(true);
  const huge = file("x");
  Object.defineProperty(huge, "size", { value: 51 * 1024 * 1024 });
  expect(await openPicture(huge)).toEqual({ problem: "too_large" });
});

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

it.each([
  ["\xff\xd8\xff\xe1\x00\x10Exif\x00\x00", "jpeg"],
  ["\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR", "png"],
  ["RIFF\x10\x00\x00\x00WEBPVP8 ", "webp"],
  ["\x00\x00\x00\x18ftypheic\x00\x00", "heif"],
  ["\x00\x00\x00\x20ftypmif1", "heif"],
  ["\x00\x00\x00\x20ftypavif", "heif"],
  ["\x00\x00\x00\x20ftypisom", undefined],
  ["GIF89a\x01\x00\x01\x00\x00\x00", undefined],
  ["RIFF\x10\x00\x00\x00WAVEfmt ", undefined],
  ["%PDF-1.7\n1234", undefined],
  ["", undefined],
])("%j is %s", (head, format) => {
  expect(detectFormat(bytes(head))).toBe(format);
});

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
