/** Smaller answers fit into one packet anyway. Bytes. */
const WORTH_IT = 1_000;

/**
 * JSON in gzip for whoever takes it, as hosted Supabase sends it: a page of a list is a fifth of its
 * size then.
 */
export function compressed(request: Request, response: Response): Response {
  const { headers, body } = response;
  const isJson = headers.get("content-type")?.startsWith("application/json") ?? false;
  const length = Number(headers.get("content-length") ?? Infinity);
  const isTaken = request.headers.get("accept-encoding")?.includes("gzip") ?? false;
  if (!body || !isJson || !isTaken || length < WORTH_IT || headers.has("content-encoding")) {
    return response;
  }
  const answer = new Response(body.pipeThrough(new CompressionStream("gzip")), response);
  answer.headers.set("content-encoding", "gzip");
  answer.headers.append("vary", "accept-encoding");
  answer.headers.delete("content-length");
  return answer;
}
