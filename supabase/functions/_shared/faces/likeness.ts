import { type Descriptor, distance } from "./descriptor.ts";

/** How much a picture looks like a person, in words. */
export type LikenessWord = "very_like" | "like" | "little_like";

/** Beyond this distance two descriptors are as unlike as two people can be. */
const FARTHEST = 1.2;

/**
 * From how much likeness on each word holds; docs/FACES.md has what was measured. Under that of
 * `like` a picture could as well be somebody else's.
 */
export const LIKENESS_FROM: Readonly<Record<LikenessWord, number>> = {
  very_like: 0.7,
  like: 0.5,
  little_like: 0,
};

/**
 * How much a face looks like the nearest of some others, 0 to 1: a half where dlib's network parts
 * one person from two.
 *
 * @throws RangeError when there are no others.
 */
export function likeness(face: Descriptor, others: readonly Descriptor[]): number {
  if (others.length === 0) throw new RangeError("nobody to compare with");
  const nearest = Math.min(...others.map((other) => distance(face, other)));
  return Math.max(0, 1 - nearest / FARTHEST);
}

/** The word for a likeness. */
export function likenessWord(value: number): LikenessWord {
  if (value >= LIKENESS_FROM.very_like) return "very_like";
  return value >= LIKENESS_FROM.like ? "like" : "little_like";
}
