import assert from "node:assert/strict";
import sharp from "sharp";
import { marked } from "../../supabase/functions/_shared/images/ai-mark.ts";
import { leftOutIn } from "../../supabase/functions/_shared/left-out.ts";
import type { PromptOptions } from "../../supabase/functions/generate-photos/prompt.ts";
import { COMMON_RATIOS, EXTREME_RATIOS, outputSize } from "../gemini/sizes.ts";
import {
  FACE_OVAL,
  LANDMARK,
  type Landmark,
  landmark,
} from "../../supabase/functions/_shared/faces/mesh.ts";
import { measureTone } from "./light/tone.ts";
import { decodePicture } from "./pixels/decode.ts";
import type { Size } from "./pixels/picture.ts";
import { portraitParts } from "./product-request.ts";
import { styleImage } from "../style-image.ts";
import { CREATOR_TOOL, notesOn } from "./provenance.ts";
import { renderPicture } from "./render.ts";
import { distance } from "../../supabase/functions/_shared/faces/descriptor.ts";
import { reshapeFace } from "./person/reshape-face.ts";
import { describeFace, findFace } from "./testing/faces.ts";
import { photo, testPhoto } from "./testing/pictures.ts";
import type { TestPhoto } from "../testing/test-photos.ts";

const PORTRAITS: TestPhoto[] = [
  "portrait-1.jpg",
  "portrait-2.jpg",
  "portrait-3.jpg",
  "portrait-4.jpg",
];
const ALL_PORTRAITS: TestPhoto[] = [...PORTRAITS, "portrait-5.webp"];
const GREY = await styleImage("studio-grey");
const SIZE = outputSize("3:4", "1K");

/** Renderings of one person are nearer, another face is much farther. */
const SAME_PERSON = 0.3;

async function render(
  names: readonly TestPhoto[],
  options: Partial<PromptOptions> = {},
  { style = GREY, size = SIZE }: { style?: Uint8Array<ArrayBuffer>; size?: Size } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const photos = [];
  for (const name of names) photos.push(await testPhoto(name));
  const parts = await portraitParts(photos, style, options);
  const portrait = await renderPicture({ parts, size, format: "png" });
  assert.ok(portrait !== null, `no person on ${names}`);
  return portrait.image;
}

function isInside({ x, y }: Landmark, { width, height }: Size): boolean {
  return x > 0 && y > 0 && x < width && y < height;
}

for (const name of ALL_PORTRAITS) {
  Deno.test(`the face of ${name} stays the same person's and inside the frame`, async () => {
    const original = await describeFace(await testPhoto(name));
    for (const [variation, slug] of [[1, "city-night"], [4, "snowy-pines"]] as const) {
      const portrait = await render([name], { variation }, { style: await styleImage(slug) });
      const apart = distance(await describeFace(portrait), original);
      assert.ok(apart < SAME_PERSON, `${slug}: ${apart.toFixed(3)}`);
      const picture = await decodePicture(portrait);
      const face = await findFace(picture);
      for (const number of FACE_OVAL) assert.ok(isInside(landmark(face, number), picture), slug);
    }
  });
}

Deno.test("another face fails that measure, also when it is rendered", async () => {
  const original = await describeFace(await testPhoto("portrait-2.jpg"));
  const other = await reshapeFace(await testPhoto("portrait-2.jpg"));
  assert.ok(distance(await describeFace(other), original) > SAME_PERSON + 0.1);
  const parts = await portraitParts([other], GREY);
  const portrait = await renderPicture({ parts, size: SIZE, format: "png" });
  assert.ok(portrait !== null);
  assert.ok(distance(await describeFace(portrait.image), original) > SAME_PERSON + 0.1);
});

Deno.test("equal requests give equal bytes", async () => {
  const first = await render(["portrait-1.jpg"], { hair_color: "red", glasses: "round" });
  const again = await render(["portrait-1.jpg"], { hair_color: "red", glasses: "round" });
  assert.deepEqual(again, first);
});

Deno.test("every ratio is filled, the eyes above the middle, the face never cut", async () => {
  for (const ratio of [...COMMON_RATIOS, ...EXTREME_RATIOS]) {
    const size = outputSize(ratio, "1K");
    const portrait = await render(["portrait-1.jpg", "portrait-2.jpg"], {}, { size });
    const { width, height } = await sharp(portrait).metadata();
    assert.deepEqual({ width, height }, size, ratio);
    if (EXTREME_RATIOS.includes(ratio)) continue;
    const picture = await decodePicture(portrait);
    const face = await findFace(picture);
    for (const number of FACE_OVAL) assert.ok(isInside(landmark(face, number), picture), ratio);
    const eyes = landmark(face, LANDMARK.noseBridge).y / picture.height;
    assert.ok(eyes > 0.12 && eyes < 0.5, `${ratio}: eyes at ${eyes.toFixed(2)}`);
  }
});

Deno.test("the four variations are four pictures: nearer and farther, left, right, mirrored", async () => {
  const shots = [];
  for (const variation of [1, 2, 3, 4]) {
    const picture = await decodePicture(await render(PORTRAITS, { variation }));
    const face = await findFace(picture);
    const height = landmark(face, LANDMARK.chin).y - landmark(face, LANDMARK.foreheadTop).y;
    shots.push({
      height: height / picture.height,
      x: landmark(face, LANDMARK.noseBridge).x / picture.width,
    });
  }
  const [bust, waist, setting, close] = shots;
  assert.ok(bust && waist && setting && close);
  assert.ok(close.height > bust.height * 1.25, "the close-up is closer");
  assert.ok(bust.height > waist.height * 1.1 && waist.height > setting.height);
  assert.ok(waist.x > 0.5 && setting.x < 0.5, "one is right of the middle, one left");
});

Deno.test("a request without a person has no portrait", async () => {
  for (const name of ["no-person-cat.jpg", "no-person-coffee.jpg"] as const) {
    const parts = await portraitParts([await testPhoto(name)], GREY);
    assert.equal(await renderPicture({ parts, size: SIZE, format: "png" }), null, name);
  }
  const parts = await portraitParts([await photo()], GREY);
  assert.equal(await renderPicture({ parts, size: SIZE, format: "png" }), null);
});

Deno.test("one usable photo among others is enough", async () => {
  await render(["no-person-cat.jpg", "portrait-2.jpg"]);
});

Deno.test("the backdrop is the style's, also around the hair", async () => {
  const corner = async (slug: string): Promise<ReturnType<typeof measureTone>> => {
    const portrait = await render(["portrait-1.jpg"], {}, { style: await styleImage(slug) });
    const top = await sharp(portrait).extract({ left: 0, top: 0, width: 160, height: 160 }).png()
      .toBuffer();
    return measureTone(await decodePicture(top));
  };
  const [dark, bright, red] = [
    await corner("low-key"),
    await corner("pastel-paper"),
    await corner("red-velvet"),
  ];
  assert.ok(bright.light > dark.light + 0.2);
  assert.ok(red.red > red.light && red.red > dark.red + 0.05);
});

Deno.test("every picture says who made it and what it left out", async () => {
  const options = { hair_style: "curly", glasses: "none" } as const;
  const parts = await portraitParts([await testPhoto("portrait-2.jpg")], GREY, options);
  for (const format of ["png", "jpeg", "webp"] as const) {
    const portrait = await renderPicture({ parts, size: SIZE, format });
    assert.ok(portrait !== null);
    const { format: encoded, xmpAsString = "" } = await sharp(portrait.image).metadata();
    assert.equal(encoded, format);
    assert.ok(xmpAsString.includes(`xmp:CreatorTool="${CREATOR_TOOL}"`), format);
    assert.ok(xmpAsString.includes("digitalsourcetype/compositeSynthetic"), format);
    assert.deepEqual(portrait.leftOut, ["glasses", "hair_style"]);
    for (const note of notesOn(portrait.leftOut)) assert.ok(xmpAsString.includes(note), note);
    const stored = marked(portrait.image, format);
    assert.deepEqual(leftOutIn(stored), portrait.leftOut, "and once it is stored, for programs");
  }
});

Deno.test("more pixels than the photo has come from enlarging, not from more memory", async () => {
  const size = outputSize("3:4", "2K");
  const { width, height } = await sharp(await render(["portrait-2.jpg"], {}, { size })).metadata();
  assert.deepEqual({ width, height }, size);
});

Deno.test("a black-and-white photo or style makes the whole picture so", async () => {
  const saturation = async (portrait: Uint8Array): Promise<number> => {
    const { data } = await decodePicture(portrait);
    let sum = 0;
    for (let at = 0; at < data.length; at += 3) sum += Math.abs(data[at]! - data[at + 2]!);
    return sum / data.length * 3;
  };
  const colourful = await styleImage("autumn-leaves");
  assert.ok(await saturation(await render(["portrait-4.jpg"], {}, { style: colourful })) < 0.02);
  assert.ok(await saturation(await render(["portrait-1.jpg"], {}, { style: colourful })) > 0.1);
  const noir = { style: await styleImage("film-noir") };
  const style_prompt = "Black-and-white film noir portrait, one hard lamp from the left.";
  assert.ok(await saturation(await render(["portrait-1.jpg"], { style_prompt }, noir)) < 0.02);
});
