import { Buffer } from "node:buffer";
import { invalidRequest, StorageError, tooLarge } from "./errors.ts";
import { type FormPart, parseMultipart } from "./multipart.ts";
import type { JsonObject } from "./objects.ts";

/** What a client sends as one object. */
export interface UploadBody {
  body: ReadableStream<Uint8Array>;
  /** Media type as declared, without parameters. */
  mimetype: string;
  cacheControl: string;
  userMetadata: JsonObject | null;
}

const DEFAULT_TYPE = "application/octet-stream";
/** RFC 6838, 4.2. */
const MEDIA_TYPE = /^[a-z\d][\w!#$&^.+-]{0,126}\/[a-z\d][\w!#$&^.+-]{0,126}$/;
/** RFC 9110, 5.5: what is sent with every answer has to be the value of a header. */
const HEADER_VALUE = /^[\t\x20-\x7e]{1,256}$/;
/** Characters of the client's own note. */
const MAX_METADATA = 32 * 1024;
/** Bytes a form may take besides the file. */
const FORM_OVERHEAD = 64 * 1024;

/**
 * Reads an upload in either form storage-js sends: `multipart/form-data` for a `Blob` (the file's
 * field has an empty name, the options are fields of their own), else the bare bytes with the
 * options as headers.
 * @param limit Bytes the object may have; a form is held in memory, so it is measured here.
 * @throws {StorageError} when a form cannot be read, holds no file or is too large, and when an
 * option is none.
 */
export async function readUpload(request: Request, limit: number): Promise<UploadBody> {
  const upload = await readParts(request, limit);
  if (!MEDIA_TYPE.test(upload.mimetype)) throw invalidRequest("The media type is none");
  if (!HEADER_VALUE.test(upload.cacheControl)) throw invalidRequest("The cache control is none");
  return upload;
}

async function readParts(request: Request, limit: number): Promise<UploadBody> {
  const type = request.headers.get("content-type") ?? DEFAULT_TYPE;
  if (type.startsWith("multipart/form-data")) {
    return fromForm(await readForm(request, type, limit + FORM_OVERHEAD));
  }
  return {
    body: request.body ?? new Blob().stream(),
    mimetype: withoutParameters(type),
    cacheControl: request.headers.get("cache-control") ?? "no-cache",
    userMetadata: parseMetadata(decodeBase64(request.headers.get("x-metadata"))),
  };
}

async function readForm(request: Request, type: string, limit: number): Promise<FormPart[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of request.body?.values({ preventCancel: true }) ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  const parts = parseMultipart(await new Blob(chunks).bytes(), type);
  if (!parts) throw invalidRequest("The form cannot be read");
  return parts;
}

function fromForm(parts: FormPart[]): UploadBody {
  const file = parts.find((part) => part.fileName !== undefined);
  if (!file) throw invalidRequest("No file provided");
  const cacheTime = textOf(parts, "cacheControl");
  return {
    body: new Blob([file.content]).stream(),
    mimetype: withoutParameters(file.type),
    cacheControl: cacheTime ? `max-age=${cacheTime}` : "no-cache",
    userMetadata: parseMetadata(textOf(parts, "metadata")),
  };
}

function textOf(parts: FormPart[], name: string): string | null {
  const part = parts.find((part) => part.name === name && part.fileName === undefined);
  return part ? new TextDecoder().decode(part.content) : null;
}

function withoutParameters(type: string): string {
  return type.split(";", 1)[0]?.trim().toLowerCase() || DEFAULT_TYPE;
}

function decodeBase64(text: string | null): string | null {
  return text === null ? null : Buffer.from(text, "base64").toString("utf8");
}

/** Metadata is the client's own note: what is not a JSON object is dropped, as upstream does. */
function parseMetadata(text: string | null): JsonObject | null {
  if (text === null) return null;
  if (text.length > MAX_METADATA) throw invalidRequest("The metadata are too long");
  try {
    const value: unknown = JSON.parse(text, assertStorable);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? { ...value }
      : null;
  } catch (error) {
    if (error instanceof StorageError) throw error;
    return null;
  }
}

/** Postgres keeps no U+0000, and no half of a surrogate pair. */
function assertStorable(key: string, value: unknown): unknown {
  for (const text of [key, value]) {
    if (typeof text !== "string" || text.isWellFormed() && !text.includes("\0")) continue;
    throw invalidRequest("The metadata hold what is no text");
  }
  return value;
}
