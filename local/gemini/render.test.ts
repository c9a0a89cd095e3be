import assert from "node:assert/strict";
import sharp from "sharp";
import { renderPortrait } from "./render.ts";
import { COMMON_RATIOS, EXTREME_RATIOS, outputSize } from "./sizes.ts";
import { difference, photo, solid } from "./testing/pictures.ts";
import { inputOf } from "./testing/requests.ts";

const PERSON = await photo({ width: 300, height: 400 });
const STYLE = await photo({ width: 64, height: 64, blue: 10 });
const SIZE = outputSize("3:4", "1K");

async function render(...contents: (string | Uint8Array)[]): Promise<Uint8Array> {
  return await renderPortrait({ parts: await inputOf(contents), size: SIZE, format: "png" });
}

Deno.test("a portrait has the size asked for, in every ratio", async () => {
  const parts = await inputOf(["a portrait", PERSON, STYLE]);
  for (const ratio of [...COMMON_RATIOS, ...EXTREME_RATIOS]) {
    const size = outputSize(ratio, "1K");
    const { width, height, format } = await sharp(
      await renderPortrait({ parts, size, format: "png" }),
    ).metadata();
    assert.deepEqual({ width, height, format }, { ...size, format: "png" }, ratio);
  }
});

Deno.test("a portrait comes in the encoding asked for", async () => {
  const parts = await inputOf(["a portrait", PERSON]);
  for (const format of ["png", "jpeg", "webp"] as const) {
    const portrait = await renderPortrait({ parts, size: SIZE, format });
    assert.equal((await sharp(portrait).metadata()).format, format);
  }
});

Deno.test("equal requests give equal bytes", async () => {
  const first = await render("variation 1", PERSON, STYLE);
  assert.deepEqual(await render("variation 1", PERSON, STYLE), first);
});

Deno.test("variations differ visibly from one another", async () => {
  const portraits = await Promise.all(
    [1, 2, 3, 4].map((variation) => render(`variation ${variation}`, PERSON, STYLE)),
  );
  for (const [index, one] of portraits.entries()) {
    for (const other of portraits.slice(index + 1)) {
      assert.ok(await difference(one, other) > 3);
    }
  }
});

Deno.test("any other image gives another picture", async () => {
  const portrait = await render("a portrait", PERSON, STYLE);
  const others = [
    await render("a portrait", await photo({ width: 300, height: 400, blue: 91 }), STYLE),
    await render("a portrait", PERSON, await photo({ width: 64, height: 64, blue: 11 })),
  ];
  for (const other of others) assert.notDeepEqual(other, portrait);
});

Deno.test("the style's colours show in the portrait", async () => {
  const redness = async (style: Uint8Array): Promise<number> => {
    const { channels: [red, , blue] } = await sharp(await render("a portrait", PERSON, style))
      .stats();
    return (red?.mean ?? 0) - (blue?.mean ?? 0);
  };
  assert.ok(await redness(await solid([250, 60, 40])) > await redness(await solid([40, 60, 250])));
});

Deno.test("the person stays recognisable: it is their photo that is shown", async () => {
  const dark = await solid([5, 5, 5]);
  const bright = await solid([250, 250, 250]);
  const mean = async (person: Uint8Array): Promise<number> => {
    const { channels } = await sharp(await render("The person:", person, "Style:", STYLE)).stats();
    return channels.reduce((sum, channel) => sum + channel.mean, 0) / 3;
  };
  assert.ok(await mean(bright) - await mean(dark) > 60);
});

Deno.test("grey, transparent, rotated and tiny photos can be painted", async () => {
  const grey = await sharp(PERSON).greyscale().png().toBuffer();
  const clear = await sharp(PERSON).ensureAlpha(0.5).png().toBuffer();
  const rotated = await sharp(PERSON).withMetadata({ orientation: 6 }).png().toBuffer();
  const tiny = await photo({ width: 1, height: 1 });
  for (const person of [grey, clear, rotated, tiny]) {
    const { width, height, channels } = await sharp(await render("a portrait", person, STYLE))
      .metadata();
    assert.deepEqual({ width, height, channels }, { ...SIZE, channels: 3 });
  }
});
