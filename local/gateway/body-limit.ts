/**
 * Reads the whole body, so that nobody behind the gateway has to count.
 * @param limit Bytes.
 * @returns The request with its body in memory, or undefined when that is too large.
 */
export async function withBodyWithin(
  request: Request,
  limit: number,
): Promise<Request | undefined> {
  if (!request.body) return request;
  if (announces(request, limit)) return undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // A body that is cancelled is read to its end all the same; one that is dropped ends there.
  for await (const chunk of request.body.values({ preventCancel: true })) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  const { method, headers } = request;
  return new Request(request.url, { method, headers, body: await new Blob(chunks).bytes() });
}

/** Whether a request says itself that its body is larger than `limit` bytes. */
export function announces(request: Request, limit: number): boolean {
  return Number(request.headers.get("content-length") ?? 0) > limit;
}
