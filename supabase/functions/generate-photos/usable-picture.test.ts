import assert from "node:assert/strict";
import { Constants } from "../_shared/database.types.ts";
import type { AspectRatio } from "../_shared/options.ts";
import {
  type AskedPicture,
  checkPicture,
  MIN_SIDE,
  UnusablePictureError,
} from "./usable-picture.ts";

/** Dark above, bright below. */
function picture(width: number, height: number): ImageData {
  const image = new ImageData(width, height);
  image.data.fill(255, image.data.length / 2);
  return image;
}

const shaped = (aspectRatio: AspectRatio): AskedPicture => ({ aspectRatio, imageSize: "1K" });

/** What Gemini's models draw at 1K, the older and the newer ones. */
const SIZES: Record<AspectRatio, Array<[width: number, height: number]>> = {
  "1:1": [[1024, 1024]],
  "2:3": [[832, 1248], [848, 1264]],
  "3:2": [[1248, 832], [1264, 848]],
  "3:4": [[864, 1184], [896, 1200]],
  "4:3": [[1184, 864], [1200, 896]],
  "4:5": [[896, 1152], [928, 1152]],
  "5:4": [[1152, 896], [1152, 928]],
  "9:16": [[768, 1344], [768, 1376]],
  "16:9": [[1344, 768], [1376, 768]],
  "21:9": [[1536, 672], [1584, 672]],
};

Deno.test("what Gemini draws for a ratio has its shape, and no other ratio's", () => {
  for (const asked of Constants.public.Enums.aspect_ratio) {
    for (const [width, height] of SIZES[asked]) checkPicture(picture(width, height), shaped(asked));
    for (const other of Constants.public.Enums.aspect_ratio) {
      if (other === asked) continue;
      for (const [width, height] of SIZES[other]) {
        assert.throws(
          () => checkPicture(picture(width, height), shaped(asked)),
          UnusablePictureError,
        );
      }
    }
  }
});

Deno.test("at 2K a picture has twice the sides, in every shape, and one of 1K is none", () => {
  for (const aspectRatio of Constants.public.Enums.aspect_ratio) {
    for (const [width, height] of SIZES[aspectRatio]) {
      const asked = { aspectRatio, imageSize: "2K" } as const;
      checkPicture(picture(width * 2, height * 2), asked);
      assert.throws(() => checkPicture(picture(width, height), asked), /for 2K/);
    }
  }
});

Deno.test("a shape may be a fiftieth off", () => {
  checkPicture(picture(1_019, 1_000), shaped("1:1"));
  assert.throws(() => checkPicture(picture(1_021, 1_000), shaped("1:1")), /1021 × 1000 for 1:1/);
});

Deno.test("a picture with nothing on it is none", () => {
  const plain = (value: number, noise: number) => {
    const image = new ImageData(300, 300);
    image.data.forEach((_, at) => image.data[at] = value + (at * 7919) % (noise + 1));
    return image;
  };
  for (const value of [0, 128, 244]) {
    assert.throws(() => checkPicture(plain(value, 10), shaped("1:1")), /one colour/);
  }
  checkPicture(plain(100, 40), shaped("1:1"));
  assert.throws(() => checkPicture(picture(MIN_SIDE - 1, MIN_SIDE - 1), shaped("1:1")), /pixels/);
  checkPicture(picture(MIN_SIDE, MIN_SIDE), shaped("1:1"));
});
