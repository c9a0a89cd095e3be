import { StorageApiError } from "@supabase/supabase-js";
import { CACHE_SECONDS } from "./lasting.ts";
import { retry, type RetryOptions } from "./retry.ts";
import type { ServiceClient } from "./service-client.ts";

/** An object to store. */
export interface StorageUpload {
  bucket: string;
  path: string;
  bytes: Uint8Array;
  contentType: string;
  /** How long caches may keep it; an hour, unless told. */
  cacheSeconds?: number;
}

/** The object is not there. */
export class ObjectMissingError extends Error {
  override readonly name = "ObjectMissingError";
}

/** Storage could not be reached, or refused for a reason that is not the object's absence. */
export class StorageUnavailableError extends Error {
  override readonly name = "StorageUnavailableError";

  constructor(message: string, readonly transient: boolean) {
    super(message);
  }
}

type Patience = Omit<RetryOptions, "isTransient">;

/** Downloads an object; throws {@link ObjectMissingError} or {@link StorageUnavailableError}. */
export function downloadObject(
  client: ServiceClient,
  bucket: string,
  path: string,
  patience: Patience = {},
): Promise<Uint8Array> {
  return patiently(patience, async () => {
    const { data, error } = await client.storage.from(bucket).download(path);
    if (error) throw storageFailure(error, bucket);
    return new Uint8Array(await data.arrayBuffer());
  });
}

/**
 * Stores an object under a new path; throws {@link StorageUnavailableError}.
 *
 * When a repeated try meets a duplicate, the first one had landed and only its answer was lost.
 */
export function uploadObject(
  client: ServiceClient,
  { bucket, path, bytes, contentType, cacheSeconds = CACHE_SECONDS }: StorageUpload,
  patience: Patience = {},
): Promise<void> {
  return patiently(patience, async (attempt) => {
    const { error } = await client.storage.from(bucket).upload(path, bytes, {
      contentType,
      upsert: false,
      cacheControl: String(cacheSeconds),
    });
    if (!error || (attempt > 1 && hasStatus(error, 409))) return;
    throw storageFailure(error, bucket);
  });
}

/** Deletes objects; one that is not there counts as deleted. */
export function removeObjects(
  client: ServiceClient,
  bucket: string,
  paths: string[],
  patience: Patience = {},
): Promise<void> {
  return patiently(patience, async () => {
    const { error } = await client.storage.from(bucket).remove(paths);
    if (error && !hasStatus(error, 404)) throw storageFailure(error, bucket);
  });
}

/**
 * Addresses under which private objects can be read for some seconds, by path, without those that are
 * not there. Below the project's own address, which a function may know by another name than people
 * do. Throws {@link StorageUnavailableError}.
 */
export async function signObjects(
  client: ServiceClient,
  bucket: string,
  paths: string[],
  seconds: number,
): Promise<Map<string, string>> {
  if (paths.length === 0) return new Map();
  const { data, error } = await client.storage.from(bucket).createSignedUrls(paths, seconds);
  if (error) throw storageFailure(error, bucket);
  return new Map(data.flatMap(({ path, signedUrl }) => {
    if (!path || !signedUrl) return [];
    const { pathname, search } = new URL(signedUrl);
    return [[path, pathname + search]];
  }));
}

function patiently<T>(
  patience: Patience,
  operation: (attempt: number) => Promise<T>,
): Promise<T> {
  return retry(operation, {
    ...patience,
    isTransient: (thrown) => thrown instanceof StorageUnavailableError && thrown.transient,
  });
}

/** Names the bucket only: a path holds the name that a person gave to a file. */
function storageFailure(error: Error, bucket: string): Error {
  const message = `${bucket}: ${error.message}`;
  if (hasStatus(error, 404)) return new ObjectMissingError(message);
  const transient = !(error instanceof StorageApiError) ||
    error.status >= 500 ||
    error.status === 429;
  return new StorageUnavailableError(message, transient);
}

/** Storage often answers HTTP 400 and tells the real status in the body's `statusCode`. */
function hasStatus(error: Error, status: number): boolean {
  return error instanceof StorageApiError &&
    (error.status === status || error.statusCode === String(status));
}
