import { apiKeyOf, type ApiKeys, roleOfKey } from "../api/caller.ts";

/** Pages of Auth that people reach by following a link, so without any header. */
const OPEN_AUTH_PATHS = /^\/auth\/v1\/(?:callback|authorize|verify|\.well-known\/.*)$/;
/** Services that demand a key of every request; Storage and Functions look at credentials themselves. */
const KEYED_PATHS = /^\/(?:auth|rest)\/v1(?:\/|$)/;
const BROWSER = /^\s*Mozilla\//i;

/**
 * The API gateway's look at the `apikey` of a request, as on hosted.
 * https://supabase.com/docs/guides/api/api-keys
 * @returns The refusal, or undefined when the request may pass.
 */
export function refuseApiKey(request: Request, keys: ApiKeys): Response | undefined {
  const { pathname } = new URL(request.url);
  const apiKey = apiKeyOf(request);
  if (
    roleOfKey(apiKey, keys) === "service_role" &&
    BROWSER.test(request.headers.get("user-agent") ?? "")
  ) {
    return refusal("UNAUTHORIZED_INVALID_API_KEY_TYPE", {
      message: "Forbidden use of secret API key in browser",
    });
  }
  if (!KEYED_PATHS.test(pathname) || OPEN_AUTH_PATHS.test(pathname)) return undefined;
  if (apiKey === null) {
    return refusal("UNAUTHORIZED_MISSING_API_KEY", {
      message: "No API key found in request",
      hint: "No `apikey` request header or url param was found.",
    });
  }
  if (roleOfKey(apiKey, keys) === undefined) {
    return refusal("UNAUTHORIZED_INVALID_API_KEY", {
      message: "Invalid API key",
      hint: "Double check your Supabase `apikey`",
    });
  }
}

function refusal(code: string, body: { message: string; hint?: string }): Response {
  return Response.json(body, { status: 401, headers: { "sb-error-code": code } });
}
