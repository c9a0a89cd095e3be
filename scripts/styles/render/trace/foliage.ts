import type { Rgb } from "../colour.ts";
import { between, normal, pick, type Random } from "../random.ts";
import type { Material, Patch } from "./scene.ts";
import { leaf } from "./shapes.ts";
import { plus, times, unit, type Vector } from "./vector.ts";

/** A leaf of unit tint: half its light passes through, so a crown glows when lit from behind. */
export const LEAF: Material = { albedo: [1, 1, 1], translucency: 0.45 };

/** A cloud of leaves. */
export interface Cluster {
  readonly centre: Vector;
  /** Half-extent of the cloud along each axis, in metres. */
  readonly radius: Vector;
  readonly leaves: number;
  /** Mean length of a leaf, in metres. */
  readonly size: number;
  readonly tints: readonly [Rgb, ...Rgb[]];
  readonly material?: Material;
}

/** Leaves scattered through an ellipsoid, densest in the middle, at every angle. */
export function foliage(cluster: Cluster, random: Random): Patch[] {
  return Array.from({ length: cluster.leaves }, () => {
    const reach = random() ** 0.55;
    const [x, y, z] = anyDirection(random);
    const { radius } = cluster;
    const spot: Vector = [x * reach * radius[0], y * reach * radius[1], z * reach * radius[2]];
    const length = cluster.size * between(random, 0.6, 1.4);
    const direction = times(anyDirection(random), length);
    const brightness = between(random, 0.7, 1.2);
    const tint = pick(random, cluster.tints);
    return leaf(plus(cluster.centre, spot), direction, length * 0.75, between(random, 0, 6.28), {
      material: cluster.material ?? LEAF,
      tint: [tint[0] * brightness, tint[1] * brightness, tint[2] * brightness],
    });
  });
}

function anyDirection(random: Random): Vector {
  return unit([normal(random), normal(random), normal(random)]);
}
