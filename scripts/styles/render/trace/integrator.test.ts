import assert from "node:assert/strict";
import type { Rgb } from "../colour.ts";
import { createRandom } from "../random.ts";
import { createIntegrator } from "./integrator.ts";
import type { Patch, Scene } from "./scene.ts";
import { panel } from "./shapes.ts";

const FLOOR: Patch = {
  origin: [-50, 0, -50],
  u: [100, 0, 0],
  v: [0, 0, 100],
  material: { albedo: [0.5, 0.25, 1] },
};
const DOWN = [0, -1, 0] as const;

/** Mean light seen straight down on the floor from one metre. */
function lookDown(scene: Scene, paths = 4000): Rgb {
  const follow = createIntegrator(scene, createRandom(1));
  const sum = [0, 0, 0];
  for (let path = 0; path < paths; path++) {
    const { glow, albedo, sunlight, irradiance } = follow([0, 1, 0], DOWN);
    for (let channel = 0; channel < 3; channel++) {
      const light = sunlight[channel]! + (irradiance?.[channel] ?? 0);
      sum[channel]! += (glow[channel]! + albedo[channel]! * light) / paths;
    }
  }
  return [sum[0]!, sum[1]!, sum[2]!];
}

function near(actual: Rgb, expected: Rgb, tolerance: number): void {
  actual.forEach((value, channel) => {
    assert.ok(Math.abs(value - expected[channel]!) < tolerance, `${actual} is not ${expected}`);
  });
}

Deno.test("under an even sky a floor shows its reflectance times the sky", () => {
  near(lookDown({ patches: [FLOOR], sky: () => [2, 2, 2] }), [1, 0.5, 2], 1e-6);
});

Deno.test("a sun at 60 degrees from the zenith lights by its cosine", () => {
  const sun = { direction: [Math.sin(Math.PI / 3), 0.5, 0], colour: [4, 4, 4], radius: 0 } as const;
  near(lookDown({ patches: [FLOOR], sky: () => [0, 0, 0], sun }), [1, 0.5, 2], 1e-6);
});

Deno.test("a lamp aimed at gives the light that chance would find", () => {
  const lamp = panel([0, 3, 0], [1, 0, 0], [0, 0, 1], {
    material: { albedo: [0, 0, 0], emission: [5, 5, 5] },
  });
  const scene = { patches: [FLOOR, lamp], sky: (): Rgb => [0, 0, 0] };
  const aimed = lookDown({ ...scene, lamps: [lamp] }, 20_000);
  const found = lookDown(scene, 60_000);
  near(aimed, found, 0.05);
  assert.ok(aimed[2] > 0.5);
});

Deno.test("a roof between the sun and the floor casts a shadow", () => {
  const roof = panel([0, 3, 0], [9, 0, 0], [0, 0, 9], { material: { albedo: [0, 0, 0] } });
  const sun = { direction: [0, 1, 0], colour: [4, 4, 4], radius: 0 } as const;
  near(lookDown({ patches: [FLOOR, roof], sky: () => [0, 0, 0], sun }), [0, 0, 0], 1e-9);
});

Deno.test("a translucent leaf is lit through from behind", () => {
  const leaf = panel([0, 0.5, 0], [9, 0, 0], [0, 0, 9], {
    material: { albedo: [1, 1, 1], translucency: 0.4 },
  });
  const sun = { direction: [0, -1, 0], colour: [1, 1, 1], radius: 0 } as const;
  near(lookDown({ patches: [leaf], sky: () => [0, 0, 0], sun }), [0.4, 0.4, 0.4], 1e-6);
});
