import assert from "node:assert/strict";
import { createRandom, normal } from "../random.ts";
import { denoise, type Guide } from "./denoise.ts";

const WIDTH = 40;
const HEIGHT = 30;

/** Two walls that face the camera, the right one behind the left one. */
function twoWalls(): Guide {
  const distance = new Float32Array(WIDTH * HEIGHT);
  const direction = new Float32Array(WIDTH * HEIGHT * 3);
  for (let pixel = 0; pixel < WIDTH * HEIGHT; pixel++) {
    distance[pixel] = pixel % WIDTH < WIDTH / 2 ? 3 : 8;
    direction[pixel * 3 + 2] = -1;
  }
  return { width: WIDTH, height: HEIGHT, distance, normal: direction };
}

Deno.test("noise on a surface is smoothed, the edge between two surfaces is kept", () => {
  const random = createRandom(1);
  const light = Float32Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) => {
    const left = Math.floor(at / 3) % WIDTH < WIDTH / 2;
    return (left ? 1 : 5) + normal(random, 0, 0.5);
  });
  const smooth = denoise(light, twoWalls(), 4);
  for (let row = 0; row < HEIGHT; row++) {
    assert.ok(Math.abs(smooth[(row * WIDTH + 19) * 3]! - 1) < 0.35);
    assert.ok(Math.abs(smooth[(row * WIDTH + 20) * 3]! - 5) < 0.35);
  }
});

Deno.test("even light stays as it is", () => {
  const smooth = denoise(new Float32Array(WIDTH * HEIGHT * 3).fill(2), twoWalls(), 3);
  for (const value of smooth) assert.ok(Math.abs(value - 2) < 1e-5);
});
