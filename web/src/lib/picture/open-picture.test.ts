import { afterEach, expect, it, vi } from "vitest";
import { detectFormat, ended, openPicture } from "./open-picture.ts";

const openHeif = vi.hoisted(() => vi.fn());
vi.mock("./open-heif.ts", () => ({
  openHeif,
  bitmapOf: ({ width, height }: object & { width: number; height: number }) =>
    Promise.resolve({ width, height, close: () => {} }),
}));

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
const jpeg = file([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0], [
  ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0xd9],
]);

afterEach(() => {
  vi.unstubAllGlobals();
  openHeif.mockReset();
});

it("opens a HEIC photo by a library where the browser cannot, as in Chromium", async () => {
  browserOpens(false);
  openHeif.mockResolvedValueOnce({ pixels: { data: [], width: 8, height: 6 } });
  expect(await openPicture(heic)).toMatchObject({ picture: { width: 8, height: 6 } });
  expect(openHeif).toHaveBeenCalledExactlyOnceWith(new Uint8Array(await heic.arrayBuffer()));
});

it("tells a broken HEIC photo from a library that could not be loaded", async () => {
  browserOpens(false);
  openHeif.mockResolvedValueOnce({ problem: "unreadable" });
  expect(await openPicture(heic)).toEqual({ problem: "unreadable" });
  openHeif.mockResolvedValueOnce({ problem: "not_loaded" });
  expect(await openPicture(heic)).toEqual({ problem: "format_unknown_to_browser" });
});

it("loads no library where the browser opens HEIC, as in Safari", async () => {
  browserOpens(true);
  expect(await openPicture(heic)).toMatchObject({ picture: { width: 4, height: 3 } });
  expect(openHeif).not.toHaveBeenCalled();
});

it("takes what the browser shows, and blames the format for what few show", async () => {
  browserOpens(true);
  expect(await openPicture(file("GIF89a\x01\x00\x01\x00\x00\x00"))).toMatchObject({ picture: {} });
  browserOpens(false);
  expect(await openPicture(file("II*\0\x08\0\0\0"))).toEqual({
    problem: "format_unknown_to_browser",
  });
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
  ["\x00\x00\x00\x20ftypavis", "heif"],
  ["GIF89a\x01\x00\x01\x00\x00\x00", "gif"],
  ["BM\x36\x0c\x00\x00\x00\x00\x00\x00\x36\x00", "bmp"],
  ["II*\x00\x08\x00\x00\x00", "tiff"],
  ["MM\x00*\x00\x00\x00\x08", "tiff"],
  ["\xff\x0a\xfa\x1f", "jxl"],
  ["BMW is a car", undefined],
  ['<svg xmlns="http', undefined],
  ["RIFF\x10\x00\x00\x00WAVEfmt ", undefined],
  ["%PDF-1.7\n1234", undefined],
  ["", undefined],
])("%j is %s", (head, format) => {
  expect(detectFormat(bytes(head))).toBe(format);
});

const start = [0xff, 0xd8];
/** Metadata with a thumbnail, itself a JPEG with an end. */
const metadata = [0xff, 0xe1, 0x00, 0x08, 0xff, 0xd8, 0x01, 0x02, 0xff, 0xd9];
/** Of one component, eight by eight pixels. */
const frame = [0xff, 0xc0, 0x00, 0x0b, 8, 0, 8, 0, 8, 1, 1, 0x11, 0];
const scan = [0xff, 0xda, 0x00, 0x08, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0x00, 0x34];
const end = [0xff, 0xd9];
const fill = [0xff, 0xff, 0xff];
const png = [...bytes("\x89PNG\r\n\x1a\n"), 0, 0, 0, 0, ...bytes("IEND\xae\x42\x60\x82")];
const webp = [...bytes("RIFF"), 16, 0, 0, 0, ...bytes("WEBPVP8 "), 4, 0, 0, 0, 1, 2, 3, 4];

it.each(
  [
    ["a whole JPEG", "jpeg", [...start, ...metadata, ...frame, ...scan, ...end], "whole"],
    [
      "fill bytes",
      "jpeg",
      [...start, ...fill, ...frame, ...fill, ...scan, ...fill, ...end],
      "whole",
    ],
    ["markers alone", "jpeg", [...start, 0xff, 1, 0xff, 0xd0, ...frame, ...scan, ...end], "whole"],
    ["a film behind a JPEG", "jpeg", [...start, ...frame, ...scan, ...end, 1, 2, 3], "whole"],
    ["a JPEG without an end", "jpeg", [...start, ...metadata, ...frame, ...scan], "without end"],
    ["a JPEG cut off in its metadata", "jpeg", [...start, ...metadata.slice(0, 6)], "cut off"],
    ["a JPEG cut off before its picture", "jpeg", [...start, ...metadata, ...frame], "cut off"],
    ["a whole PNG", "png", png, "whole"],
    ["a note behind a PNG", "png", [...png, 1, 2, 3], "whole"],
    ["a PNG cut off", "png", png.slice(0, -1), "cut off"],
    ["a whole WebP", "webp", webp, "whole"],
    ["a note behind a WebP", "webp", [...webp, 1, 2, 3], "whole"],
    ["a WebP cut off", "webp", webp.slice(0, -1), "cut off"],
  ] as const,
)("%s: %s", (_, format, bytes, expected) => {
  const file = Uint8Array.from(bytes);
  const outcomes = { whole: file, "cut off": null, "without end": Uint8Array.of(...bytes, ...end) };
  expect(ended(file, format)).toEqual(outcomes[expected]);
});
