import assert from "node:assert/strict";
import sharp from "sharp";
import { renderCrop, renderTinyCrop } from "./crop.ts";
import type { InputPart } from "./parts.ts";

async function photo(background: string): Promise<InputPart> {
  const create = { width: 300, height: 400, channels: 3, background } as const;
  const bytes = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
  return {
    kind: "image",
    mimeType: "image/jpeg",
    bytes,
    sha256: background,
    width: create.width,
    height: create.height,
  };
}

Deno.test("has the asked size, the same for the same request and another for another", async () => {
  const parts = [await photo("#a08070"), await photo("#203040")];
  const size = { width: 96, height: 128 };
  const ask = async (text: string) =>
    (await renderCrop({ parts: [{ kind: "text", text }, ...parts], size, format: "png" })).image;

  const picture = await ask("one");
  const { width, height, format } = await sharp(picture).metadata();
  assert.deepEqual([width, height, format], [96, 128, "png"]);
  assert.deepEqual(await ask("one"), picture);
  assert.notDeepEqual(await ask("two"), picture);
});

Deno.test("the tiny one is an eighth as wide and as high", async () => {
  const parts = [await photo("#a08070"), await photo("#203040")];
  const size = { width: 96, height: 128 };
  const { image } = await renderTinyCrop({ parts, size, format: "jpeg" });
  const { width, height } = await sharp(image).metadata();
  assert.deepEqual([width, height], [12, 16]);
});
