import assert from "node:assert/strict";
import { createNoise, fractal, smoothstep, warped } from "./noise.ts";

function sample(noise: (x: number, y: number) => number): number[] {
  return Array.from({ length: 4000 }, (_, index) => noise(index * 0.137 - 90, index * 0.071 + 5));
}

Deno.test("noise stays in [-1, 1], uses most of it and centres on 0", () => {
  for (const noise of [createNoise(1), fractal(createNoise(2), 5)]) {
    const values = sample(noise);
    assert.ok(values.every((value) => value >= -1 && value <= 1));
    assert.ok(Math.max(...values) > 0.4 && Math.min(...values) < -0.4);
    assert.ok(Math.abs(values.reduce((sum, value) => sum + value, 0) / values.length) < 0.05);
  }
});

Deno.test("noise is smooth: near points are alike", () => {
  const noise = createNoise(3);
  for (let index = 0; index < 500; index++) {
    const x = index * 0.173;
    assert.ok(Math.abs(noise(x, 4.2) - noise(x + 0.001, 4.2)) < 0.01);
  }
});

Deno.test("noise depends on the seed only", () => {
  assert.deepEqual(sample(createNoise(4)), sample(createNoise(4)));
  assert.notDeepEqual(sample(createNoise(4)), sample(createNoise(5)));
});

Deno.test("warping moves the noise but keeps its range", () => {
  const noise = createNoise(6);
  const values = sample(warped(noise, 0.8));
  assert.notDeepEqual(values, sample(noise));
  assert.ok(values.every((value) => value >= -1 && value <= 1));
});

Deno.test("smoothstep runs either way", () => {
  assert.equal(smoothstep(2, 4, 1), 0);
  assert.equal(smoothstep(2, 4, 3), 0.5);
  assert.equal(smoothstep(4, 2, 1), 1);
});
