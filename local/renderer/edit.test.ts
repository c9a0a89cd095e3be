import assert from "node:assert/strict";
import sharp from "sharp";
import type { Edit } from "../../supabase/functions/_shared/edits.ts";
import {
  buildEditPrompt,
  samePersonLabel,
  SOURCE_LABEL,
} from "../../supabase/functions/generate-photos/edit-prompt.ts";
import { inputParts } from "./product-request.ts";
import { renderPicture } from "./render.ts";
import { testPhoto } from "./testing/pictures.ts";

const photo = await testPhoto("portrait-2.jpg");
const size = { width: 216, height: 288 };

async function edited(...edits: Edit[]): Promise<{ pixels: Uint8Array; notes: string }> {
  const parts = await inputParts([
    SOURCE_LABEL,
    photo,
    samePersonLabel(2, "mujer"),
    photo,
    buildEditPrompt({ edits, gender: "mujer", soften: false }),
  ]);
  const drawn = await renderPicture({ parts, size, format: "png" });
  assert.ok(drawn);
  return { pixels: await sharp(drawn.image).raw().toBuffer(), notes: drawn.notes.join(" ") };
}

Deno.test("background and light change, and larger is the picture itself", async () => {
  const same = await edited({ kind: "larger", value: null });
  const beach = await edited({ kind: "background", value: "beach" });
  const dark = await edited({ kind: "light", value: "dramatic" });
  const mean = ({ pixels }: { pixels: Uint8Array }) =>
    pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
  assert.equal(same.notes, "");
  assert.ok(mean(dark) < mean(same) - 5);
  assert.notDeepEqual(beach.pixels, same.pixels);
});

Deno.test("what cannot be drawn stays, and is said", async () => {
  assert.match((await edited({ kind: "expression", value: "laugh" })).notes, /expression stays/);
  assert.match((await edited({ kind: "outfit", value: "blazer" })).notes, /clothes stay/);
  assert.match((await edited({ kind: "glasses", value: "none" })).notes, /Glasses stay/);
  assert.match((await edited({ kind: "words", value: "a red scarf" })).notes, /words are left out/);
});
