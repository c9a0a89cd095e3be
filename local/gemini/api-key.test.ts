import assert from "node:assert/strict";
import { checkApiKey } from "./api-key.ts";

const URL_WITHOUT_KEY = "http://localhost/v1beta/models/x:generateContent";

Deno.test("the key may come in the header or in the query", () => {
  checkApiKey(new Request(URL_WITHOUT_KEY, { headers: { "x-goog-api-key": "right" } }), "right");
  checkApiKey(new Request(`${URL_WITHOUT_KEY}?key=right`), "right");
});

Deno.test("no key at all is a 403", () => {
  for (const url of [URL_WITHOUT_KEY, `${URL_WITHOUT_KEY}?key=`]) {
    assert.throws(() => checkApiKey(new Request(url), "right"), {
      code: 403,
      status: "PERMISSION_DENIED",
    });
  }
});

Deno.test("a wrong key is a 400 with the reason API_KEY_INVALID", () => {
  const request = new Request(URL_WITHOUT_KEY, { headers: { "x-goog-api-key": "wrong" } });
  assert.throws(() => checkApiKey(request, "right"), (error: unknown) => {
    assert.deepEqual(Object(error).details[0], {
      "@type": "type.googleapis.com/google.rpc.ErrorInfo",
      reason: "API_KEY_INVALID",
      domain: "googleapis.com",
      metadata: { service: "generativelanguage.googleapis.com" },
    });
    return Object(error).code === 400;
  });
});
