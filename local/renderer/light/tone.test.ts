import assert from "node:assert/strict";
import { blankPicture, type Picture } from "../pixels/picture.ts";
import { matchTone, measureTone, shiftTone } from "./tone.ts";

function patch(...colour: number[]): Picture {
  const picture = blankPicture({ width: 30, height: 30 });
  picture.data.forEach((_, at) => picture.data[at] = colour[at % 3] ?? 0);
  return picture;
}

function matched(scene: Picture): Picture {
  const skin = patch(0.85, 0.68, 0.6);
  const tone = measureTone(skin);
  shiftTone(skin, matchTone(tone, tone, measureTone(scene)));
  return skin;
}

Deno.test("a person is darker in a dark scene than in a bright one", () => {
  const dark = measureTone(matched(patch(0.05, 0.05, 0.08))).light;
  const bright = measureTone(matched(patch(0.9, 0.9, 0.9))).light;
  assert.ok(bright > dark + 0.08, `${dark} and ${bright}`);
});

Deno.test("skin stays skin in any light: redder than green, greener than blue", () => {
  for (const scene of [[0, 0, 1], [0, 1, 0], [1, 0, 0], [0, 0, 0], [1, 1, 1]]) {
    const [red = 0, green = 0, blue = 0] = matched(patch(...scene)).data;
    assert.ok(red > green && green > blue, `${scene}: ${[red, green, blue]}`);
  }
});

Deno.test("only what a weight covers is measured", () => {
  const picture = patch(0.2, 0.2, 0.2);
  const weight = { width: 30, height: 30, data: new Float32Array(900) };
  picture.data.fill(0.9, 0, 3 * 30 * 15);
  weight.data.fill(1, 0, 30 * 15);
  assert.ok(Math.abs(measureTone(picture, weight).light - 0.9) < 0.01);
});
