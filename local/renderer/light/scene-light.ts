import type { Brief } from "../brief.ts";
import type { Point } from "../../../supabase/functions/_shared/faces/pixels.ts";
import { luma, type Picture, type Rgb } from "../pixels/picture.ts";
import type { Rim } from "./edge-light.ts";
import type { Key } from "./relight.ts";
import { measureTone } from "./tone.ts";

/** The light of a scene as it falls on a person. */
export interface SceneLight {
  readonly key: Key;
  readonly rims: readonly Rim[];
}

/** Light from above the eyes, as nearly everywhere. */
const ABOVE = -0.6;

/**
 * How a person is lit who stands before a backdrop: from the side that the style's words name, else
 * from its brighter side, the harder the darker the scene, with rims in the colours of its lights.
 */
export function lightScene(backdrop: Picture, { mood, shot }: Brief): SceneLight {
  const scene = measureTone(backdrop);
  const lighting = shot?.lighting;
  const [left, right] = [brightest(backdrop, 0, 0.4), brightest(backdrop, 0.6, 1)];
  const side = mood.side !== 0 ? mood.side : light(right) >= light(left) ? 1 : -1;
  const dark = Math.max(0, 0.5 - scene.light) * 2;
  const harder = lighting === "side" || lighting === "low" ? 0.3 : lighting === "front" ? -0.15 : 0;
  const fromBehind = mood.behind || mood.rim || lighting === "behind";
  const strong = fromBehind ? 0.62 : 0.14 + 0.3 * dark;
  return {
    key: {
      towards: direction(side, lighting === "low" ? -0.25 : ABOVE),
      stops: 0.55 + 0.65 * dark + harder,
      left: cast(left, 0.35 + 0.4 * dark),
      right: cast(right, 0.35 + 0.4 * dark),
      falloff: 0.12 + 0.5 * dark,
    },
    rims: [
      { towards: direction(side, -0.5), colour: tint(side > 0 ? right : left), strength: strong },
      {
        towards: direction(-side, -0.4),
        colour: tint(side > 0 ? left : right),
        strength: strong * 0.4,
      },
    ],
  };
}

function direction(side: number, y: number): Point {
  const length = Math.hypot(1, y);
  return { x: side / length, y: y / length };
}

function light([red, green, blue]: Rgb): number {
  return luma(red, green, blue);
}

/** Mean colour of the brightest tenth of what lies between two shares of the width. */
function brightest({ data, width, height }: Picture, from: number, to: number): Rgb {
  const colours: Rgb[] = [];
  for (let y = 0; y < height * 0.8; y += 8) {
    for (let x = Math.floor(from * width); x < to * width; x += 8) {
      const at = (y * width + x) * 3;
      colours.push([data[at]!, data[at + 1]!, data[at + 2]!]);
    }
  }
  const bright = colours.toSorted((a, b) => light(b) - light(a))
    .slice(0, Math.ceil(colours.length / 10));
  const mean = (channel: 0 | 1 | 2): number =>
    bright.reduce((sum, colour) => sum + colour[channel], 0) / bright.length;
  return [mean(0), mean(1), mean(2)];
}

/** The colour of a light of full strength: a dim backdrop has dim rims, but not black ones. */
function tint(colour: Rgb): Rgb {
  const top = Math.max(...colour, 0.01);
  const full = 0.35 + 0.65 * Math.min(1, top * 1.2);
  const pale = (value: number): number => (0.25 + 0.75 * value / top) * full;
  return [pale(colour[0]), pale(colour[1]), pale(colour[2])];
}

/** What a light of this colour does to what it falls on, without making it brighter. */
function cast(colour: Rgb, strength: number): Rgb {
  const mean = Math.max(light(colour), 0.05);
  const share = strength * Math.min(1, mean * 1.6);
  const factor = (value: number): number =>
    Math.min(1.16, Math.max(0.9, 1 + (value / mean - 1) * share));
  return [factor(colour[0]), factor(colour[1]), factor(colour[2])];
}
