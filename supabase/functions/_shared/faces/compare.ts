import { type Descriptor, distance } from "./descriptor.ts";
import { bitsApart, type Fingerprint } from "./fingerprint.ts";

/** What one photo is told from the others by. */
export interface ComparedPhoto {
  readonly fingerprint: Fingerprint;
  /** Of the person's face; null when there is none to compare. */
  readonly descriptor: Descriptor | null;
}

/** What is wrong with a photo among others. */
export type ComparisonProblem = "duplicate_photo" | "another_person";

/** Fingerprints that differ in no more bits are of one photo, whatever its size and encoding. */
const MAX_BITS = 6;

/** Faces farther apart are two people's; docs/FACES.md has what was measured. */
const MAX_DISTANCE = 0.65;

/**
 * Compares the photos of one model: what is wrong with each, in their order.
 *
 * Of two equal photos the later is the duplicate. Of different faces most are the person; when there
 * are as many of one as of another nobody knows which, and all are named.
 */
export function comparePhotos(photos: readonly ComparedPhoto[]): (ComparisonProblem | null)[] {
  const isDuplicate = photos.map(({ fingerprint }, index) =>
    photos.slice(0, index).some((earlier) =>
      bitsApart(earlier.fingerprint, fingerprint) <= MAX_BITS
    )
  );
  const people = peopleOf(
    photos.map(({ descriptor }, index) => isDuplicate[index] ? null : descriptor),
  );
  const [most, second] = people.toSorted((a, b) => b.size - a.size);
  const person = most && most.size > (second?.size ?? 0) ? most : new Set<number>();
  return photos.map(({ descriptor }, index) => {
    if (isDuplicate[index]) return "duplicate_photo";
    return descriptor === null || person.has(index) ? null : "another_person";
  });
}

/** Whose face is on which photo: a face belongs to a person when any of that person's is near it. */
function peopleOf(faces: readonly (Descriptor | null)[]): Set<number>[] {
  return faces.reduce<Set<number>[]>((people, face, index) => {
    if (face === null) return people;
    const isNear = (other: number) => distance(faces[other]!, face) <= MAX_DISTANCE;
    const near = people.filter((person) => [...person].some(isNear));
    const joined = new Set([index, ...near.flatMap((person) => [...person])]);
    return [...people.filter((person) => !near.includes(person)), joined];
  }, []);
}
