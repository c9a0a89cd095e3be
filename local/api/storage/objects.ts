import type postgres from "postgres";
import type { Sql, Transaction } from "../database.ts";
import { objectNotFound } from "./errors.ts";
import type { ObjectStore } from "./object-store.ts";

/** What is known about an object's bytes; the names are upstream's. */
export interface ObjectMetadata {
  eTag: string;
  /** Bytes. */
  size: number;
  mimetype: string;
  cacheControl: string;
  /** ISO 8601. */
  lastModified: string;
  contentLength: number;
  httpStatusCode: 200;
}

export type JsonObject = Record<string, postgres.JSONValue>;

export interface ObjectRow {
  id: string;
  bucket_id: string;
  name: string;
  owner_id: string | null;
  /** Names the bytes in the object store. */
  version: string;
  metadata: ObjectMetadata;
  /** The client's own note. */
  user_metadata: JsonObject | null;
  created_at: Date;
  updated_at: Date;
  last_accessed_at: Date;
}

/** A row to be stored: all that the database does not fill in itself. */
export type NewObject =
  & Pick<ObjectRow, "id" | "bucket_id" | "name" | "owner_id" | "version" | "user_metadata">
  & {
    /** Null while there are no bytes: when a right is only being tried. */
    metadata: ObjectMetadata | null;
  };

/** An object as the owner of the transaction sees it. @throws {StorageError} 404. */
export async function findObject(
  sql: Sql | Transaction,
  bucketId: string,
  name: string,
): Promise<ObjectRow> {
  const [object] = await sql<ObjectRow[]>`
    select * from storage.objects where bucket_id = ${bucketId} and name = ${name}
  `;
  if (!object) throw objectNotFound();
  return object;
}

/** Whether anybody has an object of that name. */
export async function exists(
  sql: Sql,
  { bucketId, name }: { bucketId: string; name: string },
): Promise<boolean> {
  const rows = await sql`
    select from storage.objects where bucket_id = ${bucketId} and name = ${name}
  `;
  return rows.length > 0;
}

/** Which of `names` the owner of the transaction sees. */
export async function visibleNames(
  sql: Transaction,
  bucketId: string,
  names: string[],
): Promise<Set<string>> {
  const rows = await sql<{ name: string }[]>`
    select name from storage.objects where bucket_id = ${bucketId} and name = any(${names})
  `;
  return new Set(rows.map((row) => row.name));
}

/** Without `returning`, which would ask for the right to read: upstream lets one write blindly. */
export async function insertObject(sql: Transaction, object: NewObject): Promise<undefined> {
  await sql`insert into storage.objects ${sql(columnsOf(sql, object))}`;
}

/** Inserts, or replaces what has that name. @returns The version that was replaced. */
export async function upsertObject(
  sql: Transaction,
  object: NewObject,
): Promise<string | undefined> {
  const { bucket_id, name } = object;
  const [current] = await sql<{ version: string }[]>`
    select version from storage.objects
    where bucket_id = ${bucket_id} and name = ${name} for update
  `;
  const { id: _, ...changes } = columnsOf(sql, object);
  await sql`
    insert into storage.objects ${sql(columnsOf(sql, object))}
    on conflict (bucket_id, name) do update set ${sql({ ...changes, updated_at: new Date() })}
  `;
  return current?.version;
}

/** Replaces the bytes of an object. @returns The version that was replaced. */
export async function replaceObject(sql: Transaction, object: NewObject): Promise<string> {
  const { bucket_id, name } = object;
  const current = await findObject(sql, bucket_id, name);
  const { id: _, ...changes } = columnsOf(sql, object);
  const { count } = await sql`
    update storage.objects set ${sql({ ...changes, updated_at: new Date() })}
    where id = ${current.id}
  `;
  if (count === 0) throw objectNotFound();
  return current.version;
}

/** Renames an object; its bytes stay where they are. */
export async function moveObject(
  sql: Transaction,
  from: { bucketId: string; name: string },
  to: { bucketId: string; name: string },
): Promise<string> {
  const { id } = await findObject(sql, from.bucketId, from.name);
  const { count } = await sql`
    update storage.objects
    set bucket_id = ${to.bucketId}, name = ${to.name}, updated_at = now() where id = ${id}
  `;
  if (count === 0) throw objectNotFound();
  return id;
}

/** Deletes the rows among `names` that may be deleted, and gives them back. */
export function deleteObjects(
  sql: Transaction,
  bucketId: string,
  names: string[],
): Promise<ObjectRow[]> {
  return sql<ObjectRow[]>`
    delete from storage.objects where bucket_id = ${bucketId} and name = any(${names}) returning *
  `;
}

/** Deletes every row of a bucket that may be deleted, and gives back their versions. */
export async function deleteAllObjects(sql: Transaction, bucketId: string): Promise<string[]> {
  const rows = await sql<{ version: string }[]>`
    delete from storage.objects where bucket_id = ${bucketId} returning version
  `;
  return rows.map((row) => row.version);
}

/** Deletes the bytes no row points to: a crash between the two steps of a change leaves some. */
export async function removeOrphans(sql: Sql, store: ObjectStore): Promise<void> {
  const rows = await sql<{ version: string }[]>`select version from storage.objects`;
  const known = new Set(rows.map((row) => row.version));
  await store.remove((await store.versions()).filter((version) => !known.has(version)));
}

function columnsOf(sql: Transaction, { metadata, user_metadata, ...object }: NewObject) {
  return {
    ...object,
    owner: object.owner_id,
    metadata: metadata === null ? null : sql.json({ ...metadata }),
    user_metadata: user_metadata === null ? null : sql.json(user_metadata),
  };
}
