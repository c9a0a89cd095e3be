import assert from "node:assert/strict";
import type {
  Background,
  Glasses,
  HairColor,
  Look,
} from "../../supabase/functions/_shared/options.ts";
import { PHRASES } from "../../supabase/functions/generate-photos/phrases.ts";
import type { PromptOptions } from "../../supabase/functions/generate-photos/prompt.ts";
import { LANDMARK, landmark } from "../../supabase/functions/_shared/faces/mesh.ts";
import { decodePicture } from "./pixels/decode.ts";
import type { Point } from "../../supabase/functions/_shared/faces/pixels.ts";
import type { Picture } from "./pixels/picture.ts";
import { portraitParts } from "./product-request.ts";
import { styleImage } from "../style-image.ts";
import { renderPicture } from "./render.ts";
import { findFace } from "./testing/faces.ts";
import { testPhoto } from "./testing/pictures.ts";

/** Every option shows where it should and leaves the rest alone. */

/** Small, since fifty of them are drawn. */
const SIZE = { width: 432, height: 592 };
const PHOTO = await testPhoto("portrait-2.jpg");
const STYLE = await styleImage("studio-grey");

async function render(options: Partial<PromptOptions>, style = STYLE): Promise<Picture> {
  const parts = await portraitParts([PHOTO], style, options);
  const portrait = await renderPicture({ parts, size: SIZE, format: "png" });
  assert.ok(portrait !== null);
  return await decodePicture(portrait.image);
}

/** Mean difference of all channels around a point, 0 to 1. */
function differenceAt(a: Picture, b: Picture, centre: Point, radius: number): number {
  let sum = 0;
  let count = 0;
  for (let y = Math.round(centre.y - radius); y < centre.y + radius; y++) {
    for (let x = Math.round(centre.x - radius); x < centre.x + radius; x++) {
      for (let channel = 0; channel < 3; channel++, count++) {
        const at = (y * a.width + x) * 3 + channel;
        sum += Math.abs(a.data[at]! - b.data[at]!);
      }
    }
  }
  return sum / count;
}

const PLAIN = await render({});
const CURTAIN = await styleImage("red-velvet");
const AT_THE_THEATRE = await render({}, CURTAIN);
const FACE = await findFace(PLAIN);
const EYE = landmark(FACE, LANDMARK.leftEyeInner);
const MOUTH = landmark(FACE, LANDMARK.mouthLeft);
const CROWN = {
  x: landmark(FACE, LANDMARK.foreheadTop).x,
  y: landmark(FACE, LANDMARK.foreheadTop).y - 24,
};
const CORNER = { x: 20, y: 40 };
/** What grain and rounding alone make of one place. */
const SAME = 0.035;

function keys<Key extends string>(phrases: Record<Key, string>, ...without: string[]): Key[] {
  const all: Key[] = [];
  for (const key in phrases) if (!without.includes(key)) all.push(key);
  return all;
}

for (const glasses of keys<Glasses>(PHRASES.glasses, "keep", "none")) {
  Deno.test(`glasses: ${glasses} are worn over the eyes, the rest stays`, async () => {
    const picture = await render({ glasses });
    assert.ok(differenceAt(PLAIN, picture, EYE, 22) > SAME * 1.4);
    assert.ok(differenceAt(PLAIN, picture, MOUTH, 8) < SAME);
    assert.ok(differenceAt(PLAIN, picture, CORNER, 16) < SAME);
  });
}

for (const hair_color of keys<HairColor>(PHRASES.hair_color, "keep")) {
  Deno.test(`hair: ${hair_color} shows in the hair, not on the skin`, async () => {
    const picture = await render({ hair_color });
    const changed = differenceAt(PLAIN, picture, CROWN, 10);
    assert.ok(changed > SAME * 1.4, `hair: ${changed.toFixed(3)}`);
    assert.ok(differenceAt(PLAIN, picture, MOUTH, 8) < SAME);
    assert.ok(differenceAt(PLAIN, picture, CORNER, 16) < SAME);
  });
}

for (const background of keys<Background>(PHRASES.background)) {
  Deno.test(`background: ${background} takes the place of the style's`, async () => {
    const picture = await render({ background }, CURTAIN);
    assert.ok(differenceAt(AT_THE_THEATRE, picture, CORNER, 16) > SAME * 1.4, background);
  });
}

for (const look of keys<Look>(PHRASES.look)) {
  Deno.test(`look: ${look} changes the picture as a whole`, async () => {
    const picture = await render({ look });
    const whole = differenceAt(PLAIN, picture, { x: 216, y: 296 }, 200);
    assert.ok(whole > (look === "natural" ? 0.006 : 0.02), `${look}: ${whole.toFixed(3)}`);
  });
}
