import { errorCode } from "../database.ts";

/** What tells one error of the Storage API from another; the first two are upstream's words. */
interface ErrorKind {
  /** https://supabase.com/docs/guides/storage/debugging/error-codes */
  code: string;
  /** The older name of some errors, which clients still read; else the code. */
  error?: string;
  statusCode: number;
}

/**
 * An error of the Storage API. As upstream, the HTTP status is 400 for every fault of the caller
 * and the real one stands in the body, where storage-js reads it.
 */
export class StorageError extends Error {
  override name = "StorageError";

  constructor(readonly kind: ErrorKind, message: string) {
    super(message);
  }

  toResponse(): Response {
    const { code, error = code, statusCode } = this.kind;
    return Response.json({ statusCode: String(statusCode), code, error, message: this.message }, {
      status: statusCode >= 500 ? statusCode : 400,
      headers: { "cache-control": "no-store" },
    });
  }
}

export const accessDenied = (message: string): StorageError =>
  new StorageError({ code: "AccessDenied", error: "Unauthorized", statusCode: 403 }, message);

export const bucketNotFound = (): StorageError =>
  new StorageError(
    { code: "NoSuchBucket", error: "Bucket not found", statusCode: 404 },
    "Bucket not found",
  );

export const objectNotFound = (): StorageError =>
  new StorageError({ code: "NoSuchKey", error: "not_found", statusCode: 404 }, "Object not found");

export const relatedNotFound = (): StorageError =>
  new StorageError(
    { code: "InvalidRequest", statusCode: 404 },
    "The related resource does not exist",
  );

export const duplicate = (): StorageError =>
  new StorageError(
    { code: "KeyAlreadyExists", error: "Duplicate", statusCode: 409 },
    "The resource already exists",
  );

export const bucketNotEmpty = (): StorageError =>
  new StorageError(
    { code: "ResourceNotEmpty", statusCode: 409 },
    "The bucket you tried to delete is not empty",
  );

export const tooLarge = (): StorageError =>
  new StorageError(
    { code: "EntityTooLarge", error: "Payload too large", statusCode: 413 },
    "The object exceeded the maximum allowed size",
  );

export const unsupportedMimeType = (type: string): StorageError =>
  new StorageError(
    { code: "InvalidMimeType", error: "invalid_mime_type", statusCode: 415 },
    `mime type ${type} is not supported`,
  );

export const invalidRange = (): StorageError =>
  new StorageError(
    { code: "InvalidRange", error: "invalid_range", statusCode: 416 },
    "invalid range provided",
  );

export const invalidKey = (key: string): StorageError =>
  new StorageError({ code: "InvalidKey", statusCode: 400 }, `Invalid key: ${key}`);

export const invalidBucketName = (): StorageError =>
  new StorageError(
    { code: "InvalidBucketName", error: "Invalid Input", statusCode: 400 },
    "Bucket name invalid",
  );

export const invalidRequest = (message: string): StorageError =>
  new StorageError({ code: "InvalidRequest", statusCode: 400 }, message);

export const invalidSignedUrl = (message: string): StorageError =>
  new StorageError({ code: "InvalidJWT", statusCode: 400 }, message);

export const wrongSignature = (): StorageError =>
  new StorageError({ code: "InvalidSignature", statusCode: 400 }, "Invalid signature");

export const routeNotFound = (): StorageError =>
  new StorageError({ code: "NotFound", error: "Not Found", statusCode: 404 }, "Route not found");

export const internalError = (): StorageError =>
  new StorageError({ code: "InternalError", statusCode: 500 }, "Internal Server Error");

/** Says a database error in the Storage API's terms; undefined when there are none for it. */
export function fromDatabase(error: unknown): StorageError | undefined {
  switch (errorCode(error)) {
    case "42501":
      return accessDenied("new row violates row-level security policy");
    case "23505":
      return duplicate();
    case "23503":
      return relatedNotFound();
    case "22021":
      return invalidRequest("The request holds text that no name can hold");
  }
}
