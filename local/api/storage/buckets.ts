import { z } from "zod";
import { ByteSize } from "../../config.ts";
import { errorCode, type Sql, type Transaction } from "../database.ts";
import { bucketNotEmpty, bucketNotFound, unsupportedMimeType } from "./errors.ts";
import { assertBucketName } from "./keys.ts";

const FOREIGN_KEY_VIOLATION = "23503";

export interface BucketRow {
  id: string;
  name: string;
  owner: string | null;
  public: boolean;
  /** Bytes; a bigint column, so text. */
  file_size_limit: string | null;
  allowed_mime_types: string[] | null;
  created_at: Date;
  updated_at: Date;
}

export const BucketSettings = z.object({
  public: z.boolean().optional(),
  /** Bytes, or a text such as `5MB`. */
  file_size_limit: z.union([z.number().int().nonnegative(), ByteSize]).nullish(),
  allowed_mime_types: z.array(z.string()).nullish(),
});

export const NewBucket = BucketSettings.extend({ id: z.string().optional(), name: z.string() });

/** A bucket as the owner of the transaction sees it. @throws {StorageError} 404. */
export async function findBucket(sql: Sql | Transaction, id: string): Promise<BucketRow> {
  const [bucket] = await sql<BucketRow[]>`select * from storage.buckets where id = ${id}`;
  if (!bucket) throw bucketNotFound();
  return bucket;
}

export function listBuckets(sql: Transaction): Promise<BucketRow[]> {
  return sql<BucketRow[]>`select * from storage.buckets order by name`;
}

export async function createBucket(
  sql: Transaction,
  bucket: z.output<typeof NewBucket>,
  ownerId: string | null,
): Promise<string> {
  const id = bucket.id ?? bucket.name;
  assertBucketName(id);
  await sql`
    insert into storage.buckets (id, name, owner_id, public, file_size_limit, allowed_mime_types)
    values (
      ${id}, ${bucket.name}, ${ownerId}, ${bucket.public ?? false},
      ${bucket.file_size_limit ?? null}, ${bucket.allowed_mime_types ?? null}
    )
  `;
  return id;
}

/** Changes the settings that are given; null takes a limit away. */
export async function updateBucket(
  sql: Transaction,
  id: string,
  settings: z.output<typeof BucketSettings>,
): Promise<void> {
  const changes = Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined),
  );
  const { count } = await sql`
    update storage.buckets set ${sql({ ...changes, updated_at: new Date() })} where id = ${id}
  `;
  if (count === 0) throw bucketNotFound();
}

export async function deleteBucket(sql: Transaction, id: string): Promise<void> {
  try {
    const { count } = await sql`delete from storage.buckets where id = ${id}`;
    if (count === 0) throw bucketNotFound();
  } catch (error) {
    throw errorCode(error) === FOREIGN_KEY_VIOLATION ? bucketNotEmpty() : error;
  }
}

/** Bytes one object of the bucket may have: its own limit or the project's, whichever is less. */
export function sizeLimit(bucket: BucketRow, projectLimit: number): number {
  return Math.min(projectLimit, Number(bucket.file_size_limit ?? projectLimit));
}

/** @throws {StorageError} 415 when the bucket does not take the type; `image/*` takes all images. */
export function assertMimeType(bucket: BucketRow, type: string): void {
  const allowed = bucket.allowed_mime_types ?? [];
  const accepts = (pattern: string) =>
    pattern === type || pattern === "*/*" ||
    (pattern.endsWith("/*") && type.startsWith(pattern.slice(0, -1)));
  if (allowed.length > 0 && !allowed.some(accepts)) throw unsupportedMimeType(type);
}
