import assert from "node:assert/strict";
import { join } from "node:path";
import { StorageError } from "./errors.ts";
import { openObjectStore } from "./object-store.ts";

const encoder = new TextEncoder();

function stream(...chunks: string[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  return ReadableStream.from(chunks.map((chunk) => encoder.encode(chunk)));
}

async function withFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Names of the files that are complete. */
function storedFiles(folder: string): string[] {
  return [...Deno.readDirSync(folder)].filter((entry) => entry.name !== "incoming")
    .flatMap((entry) => [...Deno.readDirSync(join(folder, entry.name))].map((file) => file.name));
}

Deno.test("gives back what was written, whole and in part", () =>
  withFolder(async (folder) => {
    const store = await openObjectStore(folder);
    const { version, size, eTag } = await store.write(stream("hello ", "world"), 100);
    assert.equal(size, 11);
    assert.equal(eTag, '"5eb63bbbe01eeed093cb22bb8f5acdc3"');
    assert.equal(await new Response(await store.read(version, 0, 10)).text(), "hello world");
    assert.equal(await new Response(await store.read(version, 4, 6)).text(), "o w");
  }));

Deno.test("keeps nothing of a body above the limit", () =>
  withFolder(async (folder) => {
    const store = await openObjectStore(folder);
    await store.write(stream("12345"), 5);
    await assert.rejects(store.write(stream("123", "456"), 5), (error) =>
      error instanceof StorageError && error.kind.statusCode === 413);
    assert.equal(storedFiles(folder).length, 1);
    assert.deepEqual([...Deno.readDirSync(join(folder, "incoming"))], []);
  }));

Deno.test("keeps nothing of a body that breaks off", () =>
  withFolder(async (folder) => {
    const store = await openObjectStore(folder);
    let pulls = 0;
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulls++ === 0) controller.enqueue(encoder.encode("half"));
        else controller.error(new Error("connection lost"));
      },
    });
    await assert.rejects(store.write(broken, 100), /connection lost/);
    assert.deepEqual(storedFiles(folder), []);
  }));

Deno.test("sweeps away what an earlier crash left half written", () =>
  withFolder(async (folder) => {
    await openObjectStore(folder);
    await Deno.writeTextFile(join(folder, "incoming", "half"), "half");
    await openObjectStore(folder);
    assert.deepEqual([...Deno.readDirSync(join(folder, "incoming"))], []);
  }));

Deno.test("a copy outlives its original, and removing twice is harmless", () =>
  withFolder(async (folder) => {
    const store = await openObjectStore(folder);
    const { version } = await store.write(stream("x"), 1);
    const copy = await store.copy(version);
    await store.remove([version, version]);
    assert.equal(await store.read(version, 0, 0), undefined);
    assert.equal(await new Response(await store.read(copy, 0, 0)).text(), "x");
  }));

Deno.test("nobody else on the machine can look into its folders", () =>
  withFolder(async (folder) => {
    const store = await openObjectStore(folder);
    await store.write(stream("a face"), 100);
    for (const { name } of Deno.readDirSync(folder)) {
      const { mode } = await Deno.stat(join(folder, name));
      // Windows has no such modes.
      assert.equal((mode ?? 0) & 0o077, 0, name);
    }
  }));
