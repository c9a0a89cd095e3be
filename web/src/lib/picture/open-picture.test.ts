import { afterEach, expect, it, vi } from "vitest";
import { openPicture } from "./open-picture.ts";

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
