import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { createClient } from "@supabase/supabase-js";
import type { TestStack } from "../../../local/testing/test-stack.ts";
import { filesBelow } from "../../../local/web/files-below.ts";
import type { Database } from "../../functions/_shared/database.types.ts";

/** A file of somebody, as Storage has it. */
export interface StoredFile {
  bucket: string;
  name: string;
  bytes: Uint8Array;
}

/** Every file that is stored of people, or of one of them. */
export async function storedFiles(
  { sql, keys, apiUrl }: TestStack,
  userId = "",
): Promise<StoredFile[]> {
  const client = createClient<Database>(apiUrl, keys.secretKey);
  const rows = await sql<{ bucket: string; name: string }[]>`
    select bucket_id as bucket, name from storage.objects
    where bucket_id <> 'style-images' and name like ${`%${userId}%`}`;
  return await Promise.all(rows.map(async ({ bucket, name }) => {
    const { data } = await client.storage.from(bucket).download(name);
    assert.ok(data, name);
    return { bucket, name, bytes: new Uint8Array(await data.arrayBuffer()) };
  }));
}

/** Long enough to be nowhere by chance. */
const SAMPLE = 48;
/** From where pictures differ: behind what they begin with, which says how they are packed. */
const PLACES = [0.4, 0.6, 0.8];

/** Which of these files has left bytes anywhere in the data folder, the database's files included. */
export async function remains(
  { dataDir }: TestStack,
  files: readonly StoredFile[],
): Promise<string[]> {
  const samples = files.flatMap(({ name, bytes }) =>
    PLACES.map((place) => {
      const at = Math.floor(bytes.length * place);
      return { name, sample: bytes.slice(at, at + SAMPLE) };
    })
  );
  const found = new Set<string>();
  for (const path of await filesBelow(dataDir)) {
    // What goes while this looks is gone.
    const content = Buffer.from(await Deno.readFile(path).catch(() => new Uint8Array()));
    for (const { name, sample } of samples) if (content.includes(sample)) found.add(name);
  }
  return [...found].sort();
}

/** Removes at once what waits until a worker must have stopped. */
export async function removeTheRest({ sql }: TestStack): Promise<void> {
  await sql`update private.storage_removals set not_before = now() where lease_token is null`;
  await sql`select private.wake_removals()`;
}

/** What a receipt calls a file. */
export function digestOf({ bucket, name }: StoredFile): string {
  return createHash("sha256").update(`${bucket}/${name}`).digest("hex");
}
