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
 * How much a face looks like those of a person, 0 to 1: a half where dlib's network parts one person
 * from two. Of the person's the two nearest count, half each: the nearest alone may be near to
 * anybody, and the others may show them in another light.
 *
 * @throws RangeError when there are none.
 */
export function likeness(face: Descriptor, person: readonly Descriptor[]): number {
  if (person.length === 0) throw new RangeError("nobody to compare with");
  const nearest = person.map((one) => distance(face, one)).toSorted((a, b) => a - b).slice(0, 2);
  const apart = nearest.reduce((sum, one) => sum + one, 0) / nearest.length;
  return Math.max(0, 1 - apart / FARTHEST);
}

/** The word for a likeness. */
export function likenessWord(value: number): LikenessWord {
  if (value >= LIKENESS_FROM.very_like) return "very_like";
  return value >= LIKENESS_FROM.like ? "like" : "little_like";
}
