import assert from "node:assert/strict";
import { refuseApiKey } from "./api-key.ts";

const keys = { publishableKey: "sb_publishable_x", secretKey: "sb_secret_x", jwtSecret: "s" };

function check(path: string, headers: HeadersInit = {}): string | null | undefined {
  const request = new Request(`http://localhost${path}`, { headers });
  return refuseApiKey(request, keys)?.headers.get("sb-error-code");
}

Deno.test("Auth and REST need a key, in a header or in the URL", () => {
  assert.equal(check("/rest/v1/photos"), "UNAUTHORIZED_MISSING_API_KEY");
  assert.equal(check("/auth/v1/user", { apikey: "x" }), "UNAUTHORIZED_INVALID_API_KEY");
  assert.equal(check("/rest/v1/photos", { apikey: "" }), "UNAUTHORIZED_INVALID_API_KEY");
  assert.equal(check("/rest/v1/photos", { apikey: keys.publishableKey }), undefined);
  assert.equal(check(`/rest/v1/photos?apikey=${keys.secretKey}`), undefined);
});

Deno.test("links in e-mails, and services that look for themselves, need none", () => {
  for (
    const path of [
      "/auth/v1/verify?token=x",
      "/auth/v1/authorize",
      "/auth/v1/callback",
      "/storage/v1/object/public/a/b",
      "/functions/v1/hello",
      "/",
    ]
  ) assert.equal(check(path), undefined, path);
  assert.equal(check("/auth/v1/verify/more"), "UNAUTHORIZED_MISSING_API_KEY");
});

Deno.test("a browser may not send the secret key anywhere", () => {
  const headers = { apikey: keys.secretKey, "user-agent": "Mozilla/5.0 (X11; Linux x86_64)" };
  for (const path of ["/rest/v1/photos", "/storage/v1/bucket", "/functions/v1/hello"]) {
    assert.equal(check(path, headers), "UNAUTHORIZED_INVALID_API_KEY_TYPE", path);
  }
  assert.equal(check("/rest/v1/photos", { ...headers, "user-agent": "node" }), undefined);
});
