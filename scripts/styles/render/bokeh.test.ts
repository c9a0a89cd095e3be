import assert from "node:assert/strict";
import { addBokeh, type BokehDisc } from "./bokeh.ts";
import { createPicture } from "./picture.ts";

const SIZE = 200;

function draw(disc: Partial<BokehDisc>, catEye = 0): { energy: number[]; width: number } {
  const picture = createPicture(SIZE, SIZE);
  addBokeh(picture, { x: 100, y: 100, radius: 20, colour: [1, 1, 1], ...disc }, {
    catEye,
    fringe: 0,
  });
  const energy = [0, 1, 2].map((channel) =>
    picture.data.reduce((sum, value, at) => at % 4 === channel ? sum + value : sum, 0)
  );
  const row = Math.floor(disc.y ?? 100);
  let width = 0;
  for (let column = 0; column < SIZE; column++) {
    if (picture.data[(row * SIZE + column) * 4]! > 0.5) width++;
  }
  return { energy, width };
}

Deno.test("a disc carries its radiance over its area", () => {
  const { energy } = draw({ colour: [1, 2, 0] });
  const area = Math.PI * 20 * 20;
  assert.ok(Math.abs(energy[0]! / area - 1) < 0.06);
  assert.ok(Math.abs(energy[1]! / energy[0]! - 2) < 1e-6);
  assert.equal(energy[2], 0);
});

Deno.test("light in the rim moves energy without adding any", () => {
  const even = draw({}).energy[0]!;
  const rimmed = draw({ rim: 0.5 }).energy[0]!;
  assert.ok(Math.abs(rimmed / even - 1) < 0.03);
});

Deno.test("off the axis the barrel narrows a disc, in the centre it does not", () => {
  assert.equal(draw({}, 0.6).width, draw({}, 0).width);
  const side = { x: 175, y: 100 };
  assert.ok(draw(side, 0.6).width < draw(side, 0).width - 5);
});

Deno.test("a disc outside the picture adds nothing", () => {
  assert.equal(draw({ x: -60 }).energy[0], 0);
});
