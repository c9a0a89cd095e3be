import assert from "node:assert/strict";
import sharp from "sharp";
import { readBrief, VOCABULARY } from "../brief.ts";
import { settingImage } from "./setting.ts";

Deno.test("every background has a picture of its own, large enough for a portrait", async () => {
  const seen = new Set<string>();
  for (const phrase of Object.values(VOCABULARY.background)) {
    const { background } = readBrief(`The setting is ${phrase}.`);
    assert.ok(background !== null, phrase);
    const image = await settingImage(background);
    const { width, height } = await sharp(image).metadata();
    assert.deepEqual([width, height], [1024, 1280], background);
    seen.add((await sharp(image).resize(8, 8).raw().toBuffer()).toString("hex"));
  }
  assert.equal(seen.size, Object.keys(VOCABULARY.background).length);
});
