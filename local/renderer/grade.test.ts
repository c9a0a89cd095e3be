import assert from "node:assert/strict";
import { readBrief } from "./brief.ts";
import { develop, gradeOf, print } from "./grade.ts";
import { blankPicture, type Picture } from "./pixels/picture.ts";

const PLAIN = readBrief("");
const COLOUR = { monochrome: false };

function patch(...colour: number[]): Picture {
  const picture = blankPicture({ width: 64, height: 64 });
  picture.data.forEach((_, at) => picture.data[at] = colour[at % 3] ?? 0);
  return picture;
}

function developed(look: Parameters<typeof gradeOf>[0]["look"], ...colour: number[]): number[] {
  const picture = patch(...colour);
  develop(picture, gradeOf({ ...PLAIN, look }, COLOUR));
  return [...picture.data.subarray(0, 3)];
}

Deno.test("black and white has no colour, warm is redder than cool", () => {
  const [red, green, blue] = developed("black_and_white", 0.8, 0.3, 0.1);
  assert.ok(red === green && green === blue);
  const tilt = ([r = 0, , b = 0]: number[]): number => r - b;
  assert.ok(tilt(developed("warm", 0.5, 0.5, 0.5)) > tilt(developed("cool", 0.5, 0.5, 0.5)) + 0.1);
});

Deno.test("drama deepens shadows, pastel and vintage lift them", () => {
  const shadow = (look: Parameters<typeof developed>[0]): number =>
    developed(look, 0.1, 0.1, 0.1)[1]!;
  assert.ok(shadow("dramatic") < shadow("natural"));
  assert.ok(shadow("pastel") > shadow("natural") + 0.05);
  assert.ok(shadow("vintage") > shadow("natural") + 0.05);
});

Deno.test("grain has the strength asked for, and is the same for the same seed", () => {
  const grainy = (grain: number, seed = 1): Picture => {
    const picture = patch(0.5, 0.5, 0.5);
    print(picture, { grain, vignette: 0 }, seed);
    return picture;
  };
  const { data } = grainy(5);
  const deviation = Math.sqrt(
    data.reduce((sum, value) => sum + (value - 0.5) ** 2, 0) / data.length,
  );
  assert.ok(Math.abs(deviation * 255 - 5) < 1, `${deviation * 255}`);
  assert.deepEqual(grainy(5), grainy(5));
  assert.notDeepEqual(grainy(5, 2), grainy(5, 1));
  assert.deepEqual(grainy(0), patch(0.5, 0.5, 0.5));
});

Deno.test("a vignette darkens the corners, not the middle", () => {
  const picture = patch(0.5, 0.5, 0.5);
  print(picture, { grain: 0, vignette: 0.5 }, 0);
  assert.ok(picture.data[0]! < 0.4);
  assert.equal(picture.data[(32 * 64 + 32) * 3], 0.5);
});
