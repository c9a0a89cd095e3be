import assert from "node:assert/strict";
import { GoogleError, invalidArgument } from "./errors.ts";

Deno.test("an error answers in Google's shape, pretty-printed", async () => {
  const response = invalidArgument("bad").toResponse();
  assert.equal(response.status, 400);
  assert.equal(response.headers.get("content-type"), "application/json; charset=UTF-8");
  const text = await response.text();
  assert.match(text, /^\{\n {2}"error": \{\n {4}"code": 400/);
  assert.deepEqual(JSON.parse(text), {
    error: { code: 400, message: "bad", status: "INVALID_ARGUMENT" },
  });
});

Deno.test("details and headers are sent when there are any", async () => {
  const detail = { "@type": "type.googleapis.com/google.rpc.Help" };
  const error = new GoogleError(429, "RESOURCE_EXHAUSTED", "slow down", [detail], {
    "retry-after": "7",
  });
  const response = error.toResponse();
  assert.equal(response.headers.get("retry-after"), "7");
  assert.deepEqual((await response.json()).error.details, [detail]);
});
