import { type Descriptor, distance } from "./descriptor.ts";
import { bitsApart, type Fingerprint } from "./fingerprint.ts";

/** What one photo is told from the others by. */
export interface ComparedPhoto {
  readonly fingerprint: Fingerprint;
  /** Of the person's face; null when there is none to compare. */
  readonly descriptor: Descriptor | null;
  /** Whether the model is already made of it, so that it is the others that have to be like it. */
  readonly isKnown?: boolean;
}

/** What is wrong with a photo among others. */
export type ComparisonProblem = "duplicate_photo" | "another_person";

/** Fingerprints that differ in no more bits are of one photo, whatever its size and encoding. */
const MAX_BITS = 4;

/** Faces farther apart are two people's; docs/FACES.md has what was measured. */
const MAX_DISTANCE = 0.65;

/**
 * Compares the photos of one model: what is wrong with each, in their order.
 *
 * Of two equal photos the later is the duplicate. Of different faces most are the person; when there
 * are as many of one as of another nobody knows which, and all are named. Known photos come before
 * new ones, and are the person however many those are.
 */
export function comparePhotos(photos: readonly ComparedPhoto[]): (ComparisonProblem | null)[] {
  const isDuplicate = photos.map((photo, index) =>
    photos.some((other, at) =>
      isBefore(other, at, photo, index) &&
      bitsApart(other.fingerprint, photo.fingerprint) <= MAX_BITS
    )
  );
  const people = peopleOf(
    photos.map(({ descriptor }, index) => isDuplicate[index] ? null : descriptor),
  );
  const weight = (person: Set<number> = new Set()) =>
    [...person].reduce((sum, index) => sum + (photos[index]?.isKnown ? photos.length : 1), 0);
  const [most, second] = people.toSorted((a, b) => weight(b) - weight(a));
  const person = most && weight(most) > weight(second) ? most : new Set<number>();
  return photos.map(({ descriptor }, index) => {
    if (isDuplicate[index]) return "duplicate_photo";
    return descriptor === null || person.has(index) ? null : "another_person";
  });
}

function isBefore(
  { isKnown: isOneKnown = false }: ComparedPhoto,
  one: number,
  { isKnown = false }: ComparedPhoto,
  other: number,
): boolean {
  return isOneKnown === isKnown ? one < other : isOneKnown;
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
