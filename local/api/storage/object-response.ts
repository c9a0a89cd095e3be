import { invalidRange, objectNotFound } from "./errors.ts";
import type { ObjectStore } from "./object-store.ts";
import type { ObjectRow } from "./objects.ts";

interface ByteRange {
  /** First and last byte, both included. */
  start: number;
  end: number;
}

/**
 * Answers GET and HEAD for an object: `Range`, `If-None-Match` and `?download=<name>` as upstream.
 * What people upload is served from the origin of the app, so no browser may run it.
 */
export async function objectResponse(
  request: Request,
  object: ObjectRow,
  store: ObjectStore,
): Promise<Response> {
  const { metadata } = object;
  const headers = objectHeaders(request, object);
  if (isCurrent(request, object)) return new Response(null, { status: 304, headers });
  const range = parseRange(request.headers.get("range"), metadata.size);
  const { start, end } = range ?? { start: 0, end: metadata.size - 1 };
  headers.set("content-length", String(end - start + 1));
  if (range) headers.set("content-range", `bytes ${start}-${end}/${metadata.size}`);
  const status = range ? 206 : 200;
  if (request.method === "HEAD") return new Response(null, { status, headers });
  const body = await store.read(object.version, start, end);
  if (!body) throw objectNotFound();
  return new Response(body, { status, headers });
}

function objectHeaders(request: Request, { metadata }: ObjectRow): Headers {
  const headers = new Headers({
    "accept-ranges": "bytes",
    "cache-control": metadata.cacheControl,
    "content-security-policy": "default-src 'none'; sandbox",
    "content-type": metadata.mimetype === "text/html" ? "text/plain" : metadata.mimetype,
    "etag": metadata.eTag,
    "last-modified": new Date(metadata.lastModified).toUTCString(),
    "x-content-type-options": "nosniff",
    "x-robots-tag": "none",
  });
  const download = new URL(request.url).searchParams.get("download");
  if (download !== null) headers.set("content-disposition", attachment(download));
  return headers;
}

function attachment(fileName: string): string {
  if (fileName === "") return "attachment;";
  const encoded = encodeURIComponent(fileName);
  return `attachment; filename=${encoded}; filename*=UTF-8''${encoded};`;
}

function isCurrent(request: Request, { metadata }: ObjectRow): boolean {
  const known = request.headers.get("if-none-match");
  if (known === null) return false;
  return known.split(",").some((tag) => tag.trim().replace(/^W\//, "") === metadata.eTag);
}

/**
 * Reads a `Range` header. Several ranges at once, and other units, are answered with the whole
 * object, which RFC 9110 §14.2 allows.
 * @throws {StorageError} 416 when the range lies outside the object.
 */
export function parseRange(header: string | null, size: number): ByteRange | undefined {
  const [, first = "", last = ""] = header?.match(/^bytes=(\d*)-(\d*)$/) ?? [];
  if (first === "" && last === "") return undefined;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (start > end) throw invalidRange();
  return { start, end };
}
