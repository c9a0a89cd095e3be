/** Headers that speak of one connection, not of the request (RFC 9110 §7.6.1). */
const HOP_BY_HOP = ["connection", "host", "keep-alive", "te", "transfer-encoding", "upgrade"];

/**
 * Sends a request on to a function, which sees the path `/<name>/…` as on hosted.
 * @param address Base URL of the function's process.
 * @param timeoutMs How long the function may take until its response begins.
 * @throws {DOMException} TimeoutError when it takes longer.
 * @throws {TypeError} when the process breaks the connection.
 */
export async function forward(
  request: Request,
  address: string,
  timeoutMs: number,
): Promise<Response> {
  const url = new URL(request.url);
  const headers = new Headers(request.headers);
  for (const name of HOP_BY_HOP) headers.delete(name);
  headers.set("x-forwarded-host", url.host);
  headers.set("x-forwarded-proto", url.protocol.slice(0, -1));
  // The answer passes through as it is, so the function must not compress it for this hop.
  headers.set("accept-encoding", "identity");
  const timeout = new AbortController();
  const timer = setTimeout(
    () => timeout.abort(new DOMException("No response in time", "TimeoutError")),
    timeoutMs,
  );
  try {
    const path = url.pathname.replace(/^\/functions\/v1/, "");
    const response = await fetch(`${address}${path}${url.search}`, {
      method: request.method,
      headers,
      body: request.body,
      redirect: "manual",
      signal: timeout.signal,
    });
    return new Response(response.body, response);
  } finally {
    clearTimeout(timer);
  }
}
