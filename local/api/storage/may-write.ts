import type { Transaction } from "../database.ts";
import { assertKey } from "./keys.ts";
import { insertObject, type NewObject, upsertObject } from "./objects.ts";
import { ownerId, type StorageRequest } from "./route.ts";
import type { Target } from "./signed-urls.ts";

class Undo extends Error {}

/**
 * Asks the policies whether the caller may do something: does it, and takes it back. As upstream, a
 * lock or a count in a policy therefore lasts no longer than the question.
 * @throws {StorageError | PostgresError} when not.
 */
export async function mayWrite(
  { asCaller }: Pick<StorageRequest, "asCaller">,
  change: (sql: Transaction) => Promise<unknown>,
): Promise<void> {
  const undo = new Undo();
  await asCaller(async (sql) => {
    await change(sql);
    throw undo;
  }).catch((error) => {
    if (error !== undo) throw error;
  });
}

/** Whether the caller may store an object of that name. */
export function mayUpload(
  context: Pick<StorageRequest, "asCaller" | "caller">,
  { bucketId, name }: Target,
  save: (sql: Transaction, object: NewObject) => Promise<unknown>,
): Promise<void> {
  assertKey(name);
  return mayWrite(context, (sql) =>
    save(sql, {
      id: crypto.randomUUID(),
      bucket_id: bucketId,
      name,
      owner_id: ownerId(context.caller),
      version: crypto.randomUUID(),
      metadata: null,
      user_metadata: null,
    }));
}

/** How an object of a name that may be taken is written. */
export function saving(request: Request): typeof upsertObject | typeof insertObject {
  return isUpsert(request) ? upsertObject : insertObject;
}

/** Whether what has that name already is replaced. */
export function isUpsert(request: Request): boolean {
  return request.headers.get("x-upsert") === "true";
}
