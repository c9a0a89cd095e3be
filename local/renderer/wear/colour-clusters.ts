import { luma, type Picture } from "../pixels/picture.ts";

/** Brightness, and how much redder and bluer than grey, each about 0 to 1. */
export type Colour = readonly [light: number, red: number, blue: number];

/** Colours that belong together. */
export interface Cluster {
  readonly mean: Colour;
  readonly deviation: Colour;
}

/** Closer than this, colours count as the same: noise and compression. */
const LEAST_DEVIATION: Colour = [0.07, 0.022, 0.022];
const ROUNDS = 6;

/** The colour of a pixel. */
export function colourOf({ data }: Picture, pixel: number): Colour {
  const at = pixel * 3;
  const light = luma(data[at]!, data[at + 1]!, data[at + 2]!);
  return [light, data[at]! - light, data[at + 2]! - light];
}

/** Groups colours by k-means, starting from equal shares by brightness; fewer when some are empty. */
export function clusters(colours: readonly Colour[], count: number): Cluster[] {
  const sorted = colours.toSorted((a, b) => a[0] - b[0]);
  const share = Math.ceil(sorted.length / count);
  let groups = Array.from(
    { length: count },
    (_, index) => describe(sorted.slice(index * share, (index + 1) * share)),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const members: Colour[][] = groups.map(() => []);
    for (const colour of colours) members[nearest(colour, groups)]!.push(colour);
    groups = members.filter(({ length }) => length > 0).map(describe);
  }
  return groups;
}

/** How far a colour is from the nearest of some clusters, in standard deviations. */
export function distanceTo(colour: Colour, groups: readonly Cluster[]): number {
  return Math.min(...groups.map((group) => distance(colour, group)));
}

function nearest(colour: Colour, groups: readonly Cluster[]): number {
  const distances = groups.map((group) => distance(colour, group));
  return distances.indexOf(Math.min(...distances));
}

function distance(colour: Colour, { mean, deviation }: Cluster): number {
  return Math.hypot(
    (colour[0] - mean[0]) / deviation[0],
    (colour[1] - mean[1]) / deviation[1],
    (colour[2] - mean[2]) / deviation[2],
  );
}

function describe(colours: readonly Colour[]): Cluster {
  const over = (value: (colour: Colour) => number): number =>
    colours.reduce((sum, colour) => sum + value(colour), 0) / Math.max(1, colours.length);
  const mean: Colour = [over(([l]) => l), over(([, r]) => r), over(([, , b]) => b)];
  const spread = (axis: 0 | 1 | 2): number =>
    Math.max(LEAST_DEVIATION[axis], Math.sqrt(over((c) => (c[axis] - mean[axis]) ** 2)));
  return { mean, deviation: [spread(0), spread(1), spread(2)] };
}
