import assert from "node:assert/strict";
import sharp from "sharp";
import { STYLES } from "./catalogue.ts";
import { STYLE_SIZE } from "./render/picture.ts";
import { imageName } from "./seed-sql.ts";

const FOLDER = new URL("../../supabase/styles/", import.meta.url);
const MOST_BYTES = 4 * 1024 * 1024;

Deno.test("the folder holds one image for each style and nothing else", async () => {
  const files = await Array.fromAsync(Deno.readDir(FOLDER), ({ name }) => name);
  assert.deepEqual(files.toSorted(), STYLES.map(imageName).toSorted());
});

Deno.test("images are JPEG files of the right size, under 4 MB together", async () => {
  let bytes = 0;
  for (const style of STYLES) {
    const file = await Deno.readFile(new URL(imageName(style), FOLDER));
    const { format, width, height } = await sharp(file).metadata();
    assert.deepEqual({ format, width, height }, { format: "jpeg", ...STYLE_SIZE }, style.id);
    bytes += file.length;
  }
  assert.ok(bytes < MOST_BYTES, `${bytes} bytes`);
});
