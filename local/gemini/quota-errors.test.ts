import assert from "node:assert/strict";
import { quotaExceeded, resourceExhausted } from "./quota-errors.ts";

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
