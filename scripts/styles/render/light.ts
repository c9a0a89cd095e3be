import { smoothstep } from "./noise.ts";

/** A lamp in front of a backdrop; lengths in picture widths, `y` downwards. */
export interface BackdropLamp {
  readonly x: number;
  readonly y: number;
  /** Distance from the backdrop. */
  readonly away: number;
  /** Where its beam is aimed. */
  readonly aimX: number;
  readonly aimY: number;
  /** Half-angle of the beam in radians, and how much of it is soft edge (0–1). */
  readonly beam: number;
  readonly edge: number;
}

/**
 * Irradiance on the backdrop at a point: inverse square, cosine and the edge of the beam; 1 where a
 * bare lamp would be nearest.
 */
export function irradiance(lamp: BackdropLamp, x: number, y: number): number {
  const dx = x - lamp.x;
  const dy = y - lamp.y;
  const squared = dx * dx + dy * dy + lamp.away * lamp.away;
  const distance = Math.sqrt(squared);
  const cosine = lamp.away / distance;
  const aimX = lamp.aimX - lamp.x;
  const aimY = lamp.aimY - lamp.y;
  const aim = Math.hypot(aimX, aimY, lamp.away);
  const along = (dx * aimX + dy * aimY + lamp.away * lamp.away) / (distance * aim);
  const angle = Math.acos(Math.min(1, along));
  const inBeam = smoothstep(lamp.beam, lamp.beam * (1 - lamp.edge), angle);
  return cosine * (lamp.away * lamp.away / squared) * inBeam;
}

/**
 * Light left beside a straight edge: 0 in shadow, 1 in the open, over a penumbra `width` wide. The
 * rim of a round lamp makes the change fastest in the middle.
 */
export function penumbra(distance: number, width: number): number {
  return smoothstep(-width / 2, width / 2, distance);
}

/** Light through a slot from `low` to `high`. */
export function slot(value: number, low: number, high: number, width: number): number {
  return penumbra(value - low, width) * penumbra(high - value, width);
}
