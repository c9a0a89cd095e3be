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

async function edited(
  ...edits: Edit[]
): Promise<{ pixels: Uint8Array; leftOut: readonly string[] }> {
  const parts = await inputParts([
    SOURCE_LABEL,
    photo,
    samePersonLabel(2, "mujer"),
    photo,
    buildEditPrompt({ edits, gender: "mujer", soften: false }),
  ]);
  const drawn = await renderPicture({ parts, size, format: "png" });
  assert.ok(drawn);
  return { pixels: await sharp(drawn.image).raw().toBuffer(), leftOut: drawn.leftOut };
}

Deno.test("background and light change, and larger is the picture itself", async () => {
  const same = await edited({ kind: "larger", value: null });
  const beach = await edited({ kind: "background", value: "beach" });
  const dark = await edited({ kind: "light", value: "dramatic" });
  const mean = ({ pixels }: { pixels: Uint8Array }) =>
    pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
  assert.deepEqual(same.leftOut, []);
  assert.ok(mean(dark) < mean(same) - 5);
  assert.notDeepEqual(beach.pixels, same.pixels);
});

Deno.test("what cannot be drawn stays, and is said", async () => {
  for (
    const [edit, part] of [
      [{ kind: "expression", value: "laugh" }, "expression"],
      [{ kind: "outfit", value: "blazer" }, "outfit"],
      [{ kind: "glasses", value: "none" }, "glasses"],
      [{ kind: "words", value: "a red scarf" }, "words"],
    ] as const
  ) assert.deepEqual((await edited(edit)).leftOut, [part]);
});
