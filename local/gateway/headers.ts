/** Headers of a response that scripts of other origins may read. */
const EXPOSED = [
  "content-range",
  "content-location",
  "etag",
  "location",
  "preference-applied",
  "sb-error-code",
  "sb-request-id",
  "x-sb-error-code",
];

/** Methods the services know. */
export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const ALLOWED_HEADERS = [
  "accept",
  "accept-profile",
  "apikey",
  "authorization",
  "cache-control",
  "content-profile",
  "content-type",
  "if-none-match",
  "prefer",
  "range",
  "range-unit",
  "x-client-info",
  "x-metadata",
  "x-region",
  "x-retry-count",
  "x-supabase-api-version",
  "x-upsert",
];

/** Seconds. */
const PREFLIGHT_LIFETIME = 3600;

/** Answers the preflight of a cross-origin request: every origin may call the API, as on hosted. */
export function preflight(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": METHODS.join(", "),
      "access-control-allow-headers": request.headers.get("access-control-request-headers") ??
        ALLOWED_HEADERS.join(", "),
      "access-control-max-age": String(PREFLIGHT_LIFETIME),
    },
  });
}

/** Lets scripts of every origin read a response of the API. */
export function withCors(response: Response): Response {
  return withHeaders(response, (headers) => {
    headers.set("access-control-allow-origin", "*");
    headers.set("access-control-expose-headers", EXPOSED.join(", "));
  });
}

/** Adds what every response carries; what a handler has set itself stays. */
export function withCommonHeaders(response: Response, requestId: string): Response {
  return withHeaders(response, (headers) => {
    headers.set("sb-request-id", requestId);
    const common = {
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "x-frame-options": "SAMEORIGIN",
    };
    for (const [name, value] of Object.entries(common)) {
      if (!headers.has(name)) headers.set(name, value);
    }
  });
}

/** The headers of a response that was fetched cannot be changed, so this makes another. */
function withHeaders(response: Response, change: (headers: Headers) => void): Response {
  const headers = new Headers(response.headers);
  change(headers);
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}
