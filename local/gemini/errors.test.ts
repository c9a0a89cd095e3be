import assert from "node:assert/strict";
import { GoogleError, invalidArgument, quotaExceeded, resourceExhausted } from "./errors.ts";

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

Deno.test("a spent quota names itself and when to retry", () => {
  const error = quotaExceeded({ model: "m", window: "Minute", limit: 10, retryDelaySeconds: 47.4 });
  assert.equal(error.code, 429);
  assert.equal(error.status, "RESOURCE_EXHAUSTED");
  assert.match(error.message, /Please retry in 47\.4s\.$/);
  const [help, failure, retry] = error.details;
  assert.equal(help?.["@type"], "type.googleapis.com/google.rpc.Help");
  assert.deepEqual(failure, {
    "@type": "type.googleapis.com/google.rpc.QuotaFailure",
    violations: [{
      quotaMetric: "generativelanguage.googleapis.com/generate_requests_per_model",
      quotaId: "GenerateRequestsPerMinutePerProjectPerModel",
      quotaDimensions: { location: "global", model: "m" },
      quotaValue: "10",
    }],
  });
  assert.deepEqual(retry, {
    "@type": "type.googleapis.com/google.rpc.RetryInfo",
    retryDelay: "47s",
  });
});

Deno.test("only the id of the quota tells a day from a minute", () => {
  const error = quotaExceeded({ model: "m", window: "Day", limit: 250, retryDelaySeconds: 39.2 });
  assert.match(JSON.stringify(error.details), /GenerateRequestsPerDayPerProjectPerModel/);
  assert.match(JSON.stringify(error.details), /"retryDelay":"39s"/);
});

Deno.test("a bare 429 has no details, and a header only when asked for", () => {
  assert.deepEqual(resourceExhausted().details, []);
  assert.deepEqual(resourceExhausted().headers, {});
  assert.deepEqual(resourceExhausted(47).headers, { "retry-after": "47" });
});
