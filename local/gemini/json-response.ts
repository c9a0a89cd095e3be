/** A JSON answer, pretty-printed and typed as Google's front end does. */
export function jsonResponse(body: unknown, init: ResponseInit = {}): Response {
  const headers = new Headers(init.headers);
  headers.set("content-type", "application/json; charset=UTF-8");
  return new Response(`${JSON.stringify(body, null, 2)}\n`, { ...init, headers });
}
