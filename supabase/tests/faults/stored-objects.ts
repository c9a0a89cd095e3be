import { createHash } from "node:crypto";
import { join } from "node:path";
import type postgres from "postgres";
import sharp from "sharp";

/** Every object that a row names: bucket, object path and, for a portrait, its size in pixels. */
const NAMED = `
  select 'generated-photos' as bucket, url as name, width, height from public.photos
  where url is not null
  union all
  select 'generated-photos', thumbnail_url, null, null from public.photos
  where thumbnail_url is not null
  union all
  select 'model-previews', preview_image_url, null, null from public.models
  where preview_image_url is not null
  union all
  select 'model-training-images', image_url, null, null from public.model_training_images
  union all
  select distinct 'model-training-images', image_url, null::integer, null::integer
  from public.model_references
  union all
  select 'shared-photos', copy_path, width, height from private.share_photos
  where copy_path is not null
  union all
  select 'own-style-images', path, null, null from public.styles
  cross join unnest(array[image_url, card_url]) as path
  where owner_id is not null and path is not null`;

interface StoredObject {
  bucket: string;
  name: string;
  version: string;
  size: number;
  etag: string;
  width: number | null;
  height: number | null;
}

/**
 * What is wrong between rows and objects in one of the buckets of people's photos: a row without
 * its object, an object without a row.
 */
export async function mismatchedObjects(sql: postgres.Sql, buckets: string[]): Promise<string[]> {
  const rows = await sql<{ problem: string }[]>`
    with named as (${sql.unsafe(NAMED)})
    select case when object.id is null then 'row without object' else 'object without row' end
      || ': ' || coalesce(named.bucket || '/' || named.name, bucket_id || '/' || object.name)
      as problem
    from named
    full join (
      select * from storage.objects where bucket_id in ${sql(buckets)}
    ) as object on object.bucket_id = named.bucket and object.name = named.name
    where (named.name is null or object.id is null)
      and coalesce(named.bucket, object.bucket_id) in ${sql(buckets)}`;
  return rows.map(({ problem }) => problem);
}

/** Reads objects back from the folder that keeps their bytes, each version once. */
export class StoredBytes {
  #seen = new Set<string>();

  constructor(private folder: string) {}

  /** What is wrong with bytes not looked at before: size, digest, decoding, pixels, type. */
  async problems(sql: postgres.Sql): Promise<string[]> {
    const objects = await sql<StoredObject[]>`
      select named.*, version, (metadata ->> 'size')::integer as size, metadata ->> 'eTag' as etag
      from (${sql.unsafe(NAMED)}) as named
      join storage.objects as object on bucket_id = bucket and object.name = named.name`;
    const unseen = objects.filter(({ version }) => !this.#seen.has(version));
    const problems: string[] = [];
    for (const object of unseen) {
      this.#seen.add(object.version);
      const problem = await this.#problem(object);
      if (problem) problems.push(`${object.bucket}/${object.name}: ${problem}`);
    }
    return problems;
  }

  async #problem(object: StoredObject): Promise<string | undefined> {
    const path = join(this.folder, object.version.slice(0, 2), object.version);
    const bytes = await Deno.readFile(path).catch(() => undefined);
    if (!bytes) return "its bytes are gone";
    if (bytes.length !== object.size) return `${bytes.length} bytes, the row says ${object.size}`;
    const digest = createHash("md5").update(bytes).digest("hex");
    if (object.etag !== `"${digest}"`) {
      return `its digest is ${digest}, the row says ${object.etag}`;
    }
    // A training photo is the user's own and may be broken: its training then fails.
    return object.bucket === "model-training-images"
      ? undefined
      : await pictureProblem(object, bytes);
  }
}

async function pictureProblem(
  { name, width, height }: StoredObject,
  bytes: Uint8Array,
): Promise<string | undefined> {
  try {
    const { info } = await sharp(bytes, { failOn: "warning" }).raw()
      .toBuffer({ resolveWithObject: true });
    const { format } = await sharp(bytes).metadata();
    const extension = name.split(".").at(-1);
    if (format !== (extension === "jpg" ? "jpeg" : extension)) return `it is a ${format}`;
    if (width !== null && (info.width !== width || info.height !== height)) {
      return `${info.width} × ${info.height} pixels, the row says ${width} × ${height}`;
    }
  } catch (error) {
    return `it does not decode: ${error}`;
  }
}
