import { createClient } from "@supabase/supabase-js";
import { contentType } from "./content-type.ts";
import type { Config } from "./config.ts";
import { Failure } from "./failure.ts";

/**
 * Uploads the files that config.toml gives buckets to start with, as `supabase seed buckets` does
 * on a hosted project. Files that are there with the same size are left alone.
 * @throws {Failure} when a file cannot be stored.
 */
export async function seedBuckets(
  config: Config,
  apiUrl: string,
  secretKey: string,
): Promise<void> {
  const client = createClient(apiUrl, secretKey, { auth: { persistSession: false } });
  for (const [id, { objectsPath }] of Object.entries(config.storage.buckets)) {
    if (!objectsPath) continue;
    const bucket = client.storage.from(id);
    const { data: present } = await bucket.list("", { limit: 1000 });
    const sizes = new Map(present?.map(({ name, metadata }) => [name, metadata?.size]));
    for (const entry of Deno.readDirSync(objectsPath)) {
      const bytes = await Deno.readFile(`${objectsPath}/${entry.name}`);
      if (!entry.isFile || sizes.get(entry.name) === bytes.length) continue;
      const { error } = await bucket.upload(entry.name, bytes, {
        contentType: contentType(entry.name),
        upsert: true,
      });
      if (error) throw new Failure(`${entry.name} could not be stored in ${id}: ${error.message}`);
    }
  }
}
