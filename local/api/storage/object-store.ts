import { createHash } from "node:crypto";
import { join } from "node:path";
import { tooLarge } from "./errors.ts";

/** The bytes of one upload. */
export interface StoredBytes {
  /** Names the bytes for ever: what a row points to never changes under it. */
  version: string;
  /** Bytes. */
  size: number;
  /** Quoted MD5, as S3 makes it. */
  eTag: string;
}

/** Keeps the bytes of objects; who may see them and under which name, the database knows. */
export interface ObjectStore {
  /** @throws {StorageError} 413 as soon as the body exceeds `limit` bytes; nothing is kept then. */
  write(body: ReadableStream<Uint8Array>, limit: number): Promise<StoredBytes>;
  /** The bytes from `start` to `end`, both included; undefined when there are none. */
  read(version: string, start: number, end: number): Promise<ReadableStream | undefined>;
  /** @returns The version of the copy. */
  copy(version: string): Promise<string>;
  remove(versions: string[]): Promise<void>;
  /** Everything that is kept. */
  versions(): Promise<string[]>;
}

/** Where bytes wait until they are complete. */
const INCOMING = "incoming";
/** People's photos are nobody else's business on this machine. */
const OWNER_ONLY = 0o700;

/**
 * Keeps each upload as a file named by its version. An object's name never becomes a path, so no
 * name can lead out of the folder; replacing an object is one row update, so a reader sees the old
 * bytes or the new ones.
 */
export async function openObjectStore(folder: string): Promise<ObjectStore> {
  const incoming = join(folder, INCOMING);
  await Deno.remove(incoming, { recursive: true }).catch(ignoreMissing);
  await Deno.mkdir(incoming, { recursive: true, mode: OWNER_ONLY });

  const pathOf = (version: string) => join(folder, version.slice(0, 2), version);

  /** A file appears under its final name only when it is complete. */
  async function publish(temporary: string, version: string): Promise<void> {
    const group = join(folder, version.slice(0, 2));
    await Deno.mkdir(group, { recursive: true, mode: OWNER_ONLY });
    await Deno.rename(temporary, pathOf(version));
  }

  return {
    async write(body, limit) {
      const version = crypto.randomUUID();
      const temporary = join(incoming, version);
      const hash = createHash("md5");
      let size = 0;
      const measure = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          size += chunk.byteLength;
          if (size > limit) throw tooLarge();
          hash.update(chunk);
          controller.enqueue(chunk);
        },
      });
      try {
        const file = await Deno.open(temporary, { createNew: true, write: true });
        // A request's body that is cancelled is read to its end all the same.
        await body.pipeThrough(measure, { preventCancel: true }).pipeTo(file.writable);
        await publish(temporary, version);
      } catch (error) {
        await Deno.remove(temporary).catch(ignoreMissing);
        throw error;
      }
      return { version, size, eTag: `"${hash.digest("hex")}"` };
    },

    async read(version, start, end) {
      const file = await Deno.open(pathOf(version)).catch(ignoreMissing);
      if (!file) return undefined;
      await file.seek(start, Deno.SeekMode.Start);
      return file.readable.pipeThrough(take(end - start + 1));
    },

    async copy(version) {
      const copy = crypto.randomUUID();
      const temporary = join(incoming, copy);
      await Deno.copyFile(pathOf(version), temporary);
      await publish(temporary, copy);
      return copy;
    },

    async remove(versions) {
      for (const version of versions) await Deno.remove(pathOf(version)).catch(ignoreMissing);
    },

    async versions() {
      const found: string[] = [];
      for await (const { name: group } of Deno.readDir(folder)) {
        if (group === INCOMING) continue;
        for await (const { name } of Deno.readDir(join(folder, group))) found.push(name);
      }
      return found;
    },
  };
}

/** Lets `count` bytes through and ends there. */
function take(count: number): TransformStream<Uint8Array, Uint8Array> {
  let left = count;
  return new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(chunk.subarray(0, left));
      left -= chunk.byteLength;
      if (left <= 0) controller.terminate();
    },
  });
}

function ignoreMissing(error: unknown): undefined {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
