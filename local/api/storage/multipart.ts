import { Buffer } from "node:buffer";

/** One part of a form. */
export interface FormPart {
  name: string;
  /** Present when the part is a file. */
  fileName: string | undefined;
  /** Media type; empty when the part states none. */
  type: string;
  content: Uint8Array<ArrayBuffer>;
}

const LINE_END = "\r\n";
const HEADERS_END = "\r\n\r\n";
/** Bytes of a part's headers, as upstream's parser allows. */
const MAX_HEADERS_LENGTH = 16 * 1024;

/**
 * Splits a `multipart/form-data` body (RFC 7578). `Response.formData()` would do, but Deno's drops
 * fields with an empty name, which is how storage-js sends the file.
 * @param contentType Header that states the boundary.
 * @returns undefined when the body is not such a form, or is cut short.
 */
export function parseMultipart(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
): FormPart[] | undefined {
  const [, quoted, bare] = contentType.match(/;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return undefined;
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const delimiter = `${LINE_END}--${boundary}`;
  const parts: FormPart[] = [];
  let end = bytes.indexOf(`--${boundary}`) - LINE_END.length;
  while (end >= -LINE_END.length) {
    const start = end + delimiter.length;
    if (bytes.toString("latin1", start, start + 2) === "--") return parts;
    end = bytes.indexOf(delimiter, start);
    const headersEnd = bytes.indexOf(HEADERS_END, start);
    if (end < 0 || headersEnd < 0 || headersEnd > end) return undefined;
    if (headersEnd - start > MAX_HEADERS_LENGTH) return undefined;
    const headers = bytes.toString("utf8", start, headersEnd);
    const content = body.subarray(headersEnd + HEADERS_END.length, end);
    parts.push({ ...readHeaders(headers), content });
  }
}

/** Name and value of each line; a line is looked at once, whatever it holds. */
function readHeaders(lines: string): Omit<FormPart, "content"> {
  const headers = new Map(
    lines.split(LINE_END).map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const disposition = headers.get("content-disposition") ?? "";
  const parameters = new Map(
    Array.from(
      disposition.matchAll(/;\s*(\w+)="([^"]*)"/g),
      ([, name, value = ""]) => [name, value],
    ),
  );
  return {
    name: parameters.get("name") ?? "",
    fileName: parameters.get("filename"),
    type: headers.get("content-type") ?? "",
  };
}
