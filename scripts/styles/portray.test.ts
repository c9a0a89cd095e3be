import assert from "node:assert/strict";
import sharp from "sharp";
import STYLES from "../../supabase/styles/catalogue.json" with { type: "json" };
import { portray } from "./portray.ts";
import { Style, type StyleFile } from "./style.ts";

Deno.test("the example person comes onto a style's cards, and not into what Gemini is shown", async () => {
  const style = Style.parse(STYLES.find(({ id }) => id === "studio-grey"));
  const stored: { style: Style; files: readonly StyleFile[] }[] = [];
  const store = {
    name: "A catalogue",
    list: () => Promise.resolve([style]),
    put: (style: Style, files: readonly StyleFile[]) => {
      stored.push({ style, files });
      return Promise.resolve();
    },
  };
  await portray(store, style, 1);
  const [portrayed] = stored;
  assert.ok(portrayed);
  const { card_url, card_2x_url, ...rest } = portrayed.style;
  const { card_url: _, card_2x_url: __, ...before } = style;
  assert.deepEqual(rest, before);
  assert.deepEqual(portrayed.files.map(({ name }) => name), [card_url, card_2x_url]);
  // Grey paper has no colour; a person has.
  const { channels } = await sharp(portrayed.files[1]?.bytes).stats();
  const [red, , blue] = channels.map(({ mean }) => mean);
  assert.ok(Number(red) - Number(blue) > 15, `red ${red}, blue ${blue}`);
});
