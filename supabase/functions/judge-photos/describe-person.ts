import type { Describer, Descriptor } from "../_shared/faces/descriptor.ts";
import { decodeImage } from "../_shared/images/decode.ts";
import { UnreadableImageError } from "../_shared/images/inspect.ts";
import { ObjectMissingError } from "../_shared/storage.ts";
import type { Reference } from "./likeness-queue.ts";

/** What describing a person needs from outside. */
export interface PersonContext {
  /** Throws `ObjectMissingError` or `StorageUnavailableError`. */
  download: (bucket: string, path: string) => Promise<Uint8Array>;
  /** Loaded for the first picture. What cannot be loaded says nothing of a portrait. */
  loadDescriber: () => Promise<Describer>;
}

/** Describes a person by their references, without those that are gone or broken. */
export type LoadPerson = (references: readonly Reference[]) => Promise<Descriptor[]>;

/**
 * A loader that looks at each reference once: the portraits of a batch are of one person. It lasts
 * for one run, and with it what it remembers.
 */
export function createPersonLoader(context: PersonContext): LoadPerson {
  const known = new Map<string, Promise<Descriptor | null>>();
  return async (references) => {
    const person: Descriptor[] = [];
    // One after the other: each is a picture in memory.
    for (const reference of references) {
      const descriptor = known.get(reference.path) ?? describeReference(reference, context);
      known.set(reference.path, descriptor);
      const found = await descriptor.catch((thrown: unknown) => {
        known.delete(reference.path);
        throw thrown;
      });
      if (found !== null) person.push(found);
    }
    return person;
  };
}

async function describeReference(
  { path, face }: Reference,
  { download, loadDescriber }: PersonContext,
): Promise<Descriptor | null> {
  try {
    const { pixels } = await decodeImage(await download("model-training-images", path));
    const describe = await loadDescriber();
    return describe(pixels, face);
  } catch (thrown) {
    if (thrown instanceof ObjectMissingError || thrown instanceof UnreadableImageError) return null;
    throw thrown;
  }
}
