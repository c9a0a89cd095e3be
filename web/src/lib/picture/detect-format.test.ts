import { expect, it } from "vitest";
import { detectFormat } from "./detect-format.ts";

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
