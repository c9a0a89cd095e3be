import type { Point } from "../../../supabase/functions/_shared/faces/pixels.ts";
import { clamp01, type Picture, type Plane, planeOf } from "../pixels/picture.ts";
import { enlargePlane, shrinkPlane, softBlur } from "../pixels/planes.ts";

/** A bright edge drawn on a person by light from behind. */
export interface Rim {
  readonly towards: Point;
  readonly colour: readonly [red: number, green: number, blue: number];
  /** 0 to 1. */
  readonly strength: number;
}

/**
 * Lets the backdrop's own light spill over a person's edge, as it does in every lens, and draws a
 * rim where light comes from behind; in place.
 *
 * @param reach how far the light creeps, in pixels.
 */
export function wrapLight(
  colours: Picture,
  alpha: Plane,
  backdrop: Picture,
  reach: number,
  rims: readonly Rim[],
): void {
  const factor = Math.max(1, Math.round(reach / 3));
  const small = shrinkPlane(alpha, factor);
  const soft = softBlur(small, reach / factor);
  const inside = enlargePlane(soft, colours).data;
  const glow = [0, 1, 2].map((channel) => {
    const plane = planeOf(backdrop, (at) => backdrop.data[at * 3 + channel]!);
    return enlargePlane(softBlur(shrinkPlane(plane, factor * 2), reach / factor), colours).data;
  });
  const edges = rims.map((rim) => enlargePlane(rimPlane(soft, reach / factor, rim), colours).data);
  const { data } = colours;
  for (let pixel = 0, at = 0; at < data.length; pixel++, at += 3) {
    const edge = clamp01((1 - inside[pixel]!) * 2);
    if (edge === 0 || alpha.data[pixel] === 0) continue;
    for (let channel = 0; channel < 3; channel++) {
      const value = data[at + channel]!;
      const spill = Math.max(0, glow[channel]![pixel]! - value) * edge * edge * 0.38;
      let dark = 1 - value - spill;
      for (const [index, rim] of rims.entries()) {
        dark *= 1 - rim.colour[channel]! * clamp01(edges[index]![pixel]! * rim.strength);
      }
      data[at + channel] = clamp01(1 - dark);
    }
  }
}

/** How much of the edge faces the light: the outline's slope towards it. */
function rimPlane(soft: Plane, unit: number, { towards }: Rim): Plane {
  const { data, width, height } = soft;
  return planeOf(soft, (at) => {
    const x = at % width;
    const y = Math.floor(at / width);
    const dx = data[y * width + Math.min(width - 1, x + 1)]! -
      data[y * width + Math.max(0, x - 1)]!;
    const dy = data[Math.min(height - 1, y + 1) * width + x]! -
      data[Math.max(0, y - 1) * width + x]!;
    const facing = -(dx * towards.x + dy * towards.y) * unit * 2;
    return Math.max(0, facing) ** 1.5;
  });
}
