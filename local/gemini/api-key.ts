import { apiKeyInvalid, apiKeyMissing } from "./errors.ts";

/**
 * Checks the key in the `x-goog-api-key` header or, failing that, the `key` query parameter.
 *
 * @throws GoogleError 403 when the request carries no key, 400 when it carries another one.
 */
export function checkApiKey(request: Request, expected: string): void {
  const key = request.headers.get("x-goog-api-key") ?? new URL(request.url).searchParams.get("key");
  if (key === null || key === "") throw apiKeyMissing();
  if (key !== expected) throw apiKeyInvalid();
}
