import assert from "node:assert/strict";
import sharp from "sharp";
import { renderCrop, renderTinyCrop } from "./crop.ts";
import { inputParts } from "./product-request.ts";
import { photo } from "./testing/pictures.ts";

const PARTS = await inputParts([await photo(), await photo({ blue: 200 })]);

Deno.test("has the asked size, the same for the same request and another for another", async () => {
  const size = { width: 96, height: 128 };
  const ask = async (text: string) =>
    (await renderCrop({ parts: [{ kind: "text", text }, ...PARTS], size, format: "png" })).image;

  const picture = await ask("one");
  const { width, height, format } = await sharp(picture).metadata();
  assert.deepEqual([width, height, format], [96, 128, "png"]);
  assert.deepEqual(await ask("one"), picture);
  assert.notDeepEqual(await ask("two"), picture);
});

Deno.test("the tiny one is an eighth as wide and as high", async () => {
  const size = { width: 96, height: 128 };
  const { image } = await renderTinyCrop({ parts: PARTS, size, format: "jpeg" });
  const { width, height } = await sharp(image).metadata();
  assert.deepEqual([width, height], [12, 16]);
});
