import { type Descriptor, distance } from "./descriptor.ts";

/** Beyond this distance two descriptors are as unlike as two people can be. */
const FARTHEST = 1.2;

/**
 * From how much likeness on a picture looks very much like a person, or like them; docs/FACES.md has
 * what was measured. Under `like` it could as well be somebody else's. private.settings begins with
 * these, and the words that people read follow that.
 */
export const LIKENESS_FROM = { very_like: 0.7, like: 0.5 };

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
