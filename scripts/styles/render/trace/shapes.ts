import type { Rgb } from "../colour.ts";
import type { Material, Outline, Patch } from "./scene.ts";
import { cross, minus, plus, times, turn, unit, type Vector } from "./vector.ts";

/** Options that patches share. */
export interface Finish {
  readonly material: Material;
  readonly tint?: Rgb;
  readonly outline?: Outline;
}

/** A rectangle given by its centre and two half-edges. */
export function panel(centre: Vector, halfU: Vector, halfV: Vector, finish: Finish): Patch {
  return {
    origin: minus(minus(centre, halfU), halfV),
    u: times(halfU, 2),
    v: times(halfV, 2),
    ...finish,
  };
}

/** A box by its centre and size, turned about the vertical axis; six patches. */
export function box(centre: Vector, size: Vector, finish: Finish, angle = 0): Patch[] {
  const x = turn([size[0] / 2, 0, 0], angle);
  const y: Vector = [0, size[1] / 2, 0];
  const z = turn([0, 0, size[2] / 2], angle);
  return [
    panel(plus(centre, z), x, y, finish),
    panel(minus(centre, z), x, y, finish),
    panel(plus(centre, x), z, y, finish),
    panel(minus(centre, x), z, y, finish),
    panel(plus(centre, y), x, z, finish),
    panel(minus(centre, y), x, z, finish),
  ];
}

/** A round bar from one point to another, as a prism. */
export function bar(
  from: Vector,
  to: Vector,
  radius: number,
  finish: Finish,
  { sides = 8, taper = 1 } = {},
): Patch[] {
  const axis = minus(to, from);
  const [across, up] = frame(unit(axis));
  const corner = (side: number, reach: number): Vector => {
    const angle = 2 * Math.PI * side / sides;
    return plus(times(across, reach * Math.cos(angle)), times(up, reach * Math.sin(angle)));
  };
  return Array.from({ length: sides }, (_, side) => {
    const start = plus(from, corner(side, radius));
    const next = plus(from, corner(side + 1, radius));
    const end = plus(to, corner(side, radius * taper));
    return { origin: start, u: minus(next, start), v: minus(end, start), ...finish };
  });
}

/** A leaf from its stalk along `direction`, `width` across, its face turned by `roll` radians. */
export function leaf(
  stalk: Vector,
  direction: Vector,
  width: number,
  roll: number,
  finish: Finish,
): Patch {
  const [across, up] = frame(unit(direction));
  const side = plus(times(across, Math.cos(roll) * width), times(up, Math.sin(roll) * width));
  return {
    origin: minus(stalk, times(side, 0.5)),
    u: direction,
    v: side,
    outline: "leaf",
    ...finish,
  };
}

/** Two unit vectors that stand square on a unit vector and on each other. */
export function frame(axis: Vector): [Vector, Vector] {
  const helper: Vector = Math.abs(axis[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
  const across = unit(cross(helper, axis));
  return [across, cross(axis, across)];
}
