import type { Point } from "../../../supabase/functions/_shared/faces/pixels.ts";
import type { Picture, Plane } from "../pixels/picture.ts";
import { enlargePlane, planeAt, shrinkPlane, softBlur } from "../pixels/planes.ts";

/** The shade of a person on what is behind them. */
export interface Shadow {
  /** How far it falls, in pixels. */
  readonly offset: Point;
  /** Standard deviation of its blur, in pixels. */
  readonly softness: number;
  /** 0 to 1. */
  readonly strength: number;
}

/** Darkens a backdrop where a person keeps the light from it, in place. */
export function castShadow(
  backdrop: Picture,
  alpha: Plane,
  { offset, softness, strength }: Shadow,
): void {
  const factor = Math.max(1, Math.round(softness / 3));
  const soft = softBlur(shrinkPlane(alpha, factor), softness / factor);
  const moved = {
    ...soft,
    data: soft.data.map((_, at) =>
      planeAt(
        soft,
        at % soft.width - offset.x / factor,
        Math.floor(at / soft.width) - offset.y / factor,
      )
    ),
  };
  const shade = enlargePlane(moved, backdrop).data;
  const { data } = backdrop;
  for (let pixel = 0, at = 0; at < data.length; pixel++, at += 3) {
    const left = 1 - strength * shade[pixel]!;
    data[at] = data[at]! * left;
    data[at + 1] = data[at + 1]! * left;
    data[at + 2] = data[at + 2]! * left;
  }
}
