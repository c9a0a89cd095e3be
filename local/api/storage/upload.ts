import { asSuperuser, isUnreachable } from "../database.ts";
import { assertMimeType, findBucket, sizeLimit } from "./buckets.ts";
import type { StoredBytes } from "./object-store.ts";
import { type NewObject, upsertObject } from "./objects.ts";
import type { Services } from "./route.ts";
import type { Target } from "./signed-urls.ts";
import { readUpload, type UploadBody } from "./upload-body.ts";

/**
 * Takes in an upload as upstream does: whoever calls has proved the right to it before; the bytes
 * are written, then the row, by the service itself, so that no policy is asked any more. What must
 * hold for each row, a trigger has to keep. When the row is refused the bytes go again; when it
 * replaces another, the other's bytes go.
 * @throws {StorageError}
 */
export async function storeUpload(
  request: Request,
  { sql, store, fileSizeLimit }: Services,
  target: Target & { ownerId: string | null },
): Promise<NewObject> {
  const bucket = await findBucket(sql, target.bucketId);
  const limit = sizeLimit(bucket, fileSizeLimit);
  const upload = await readUpload(request, limit);
  assertMimeType(bucket, upload.mimetype);
  const bytes = await store.write(upload.body, limit);
  const object = describe(target, upload, bytes);
  await saveObject({ sql, store }, object);
  return object;
}

/** Makes stored bytes an object, or takes them away again. */
export async function saveObject(
  { sql, store }: Pick<Services, "sql" | "store">,
  object: NewObject,
): Promise<void> {
  try {
    const replaced = await asSuperuser(sql, (transaction) => upsertObject(transaction, object));
    if (replaced !== undefined) await store.remove([replaced]);
  } catch (error) {
    // When the connection broke, the row may be there all the same: bytes without a row go at the
    // next start, a row without bytes would be a loss.
    if (!isUnreachable(error)) await store.remove([object.version]);
    throw error;
  }
}

/** The row of an upload. */
function describe(
  { bucketId, name, ownerId }: Target & { ownerId: string | null },
  { mimetype, cacheControl, userMetadata }: UploadBody,
  { version, size, eTag }: StoredBytes,
): NewObject {
  return {
    id: crypto.randomUUID(),
    bucket_id: bucketId,
    name,
    owner_id: ownerId,
    version,
    metadata: {
      eTag,
      size,
      mimetype,
      cacheControl,
      lastModified: new Date().toISOString(),
      contentLength: size,
      httpStatusCode: 200,
    },
    user_metadata: userMetadata,
  };
}
