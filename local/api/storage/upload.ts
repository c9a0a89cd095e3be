import { isUnreachable } from "../database.ts";
import { assertMimeType, findBucket, sizeLimit } from "./buckets.ts";
import { assertKey } from "./keys.ts";
import type { StoredBytes } from "./object-store.ts";
import type { NewObject } from "./objects.ts";
import type { Services } from "./route.ts";
import type { Target } from "./signed-urls.ts";
import { readUpload, type UploadBody } from "./upload-body.ts";

/**
 * Takes in an upload: the bytes first, then the row that makes them an object. When the row is
 * refused the bytes go again; when it replaces another, the other's bytes go.
 * @param save Writes the row, in whoever's name; gives the version it replaced.
 * @throws {StorageError}
 */
export async function storeUpload(
  request: Request,
  { sql, store, fileSizeLimit }: Services,
  target: Target & { ownerId: string | null },
  save: (object: NewObject) => Promise<string | undefined>,
): Promise<NewObject> {
  assertKey(target.name);
  const bucket = await findBucket(sql, target.bucketId);
  const limit = sizeLimit(bucket, fileSizeLimit);
  const upload = await readUpload(request, limit);
  assertMimeType(bucket, upload.mimetype);
  const bytes = await store.write(upload.body, limit);
  const object = describe(target, upload, bytes);
  try {
    const replaced = await save(object);
    if (replaced !== undefined) await store.remove([replaced]);
  } catch (error) {
    // When the connection broke, the row may be there all the same: bytes without a row go at the
    // next start, a row without bytes would be a loss.
    if (!isUnreachable(error)) await store.remove([bytes.version]);
    throw error;
  }
  return object;
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
