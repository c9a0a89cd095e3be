import assert from "node:assert/strict";
import { retryAfterMs } from "./retry-after.ts";

const now = Date.parse("2026-11-22T12:00:00Z");
const hints = { header: null, message: "", details: [], now };

Deno.test("the header counts seconds or names a date", () => {
  assert.equal(retryAfterMs({ ...hints, header: "30" }), 30_000);
  assert.equal(retryAfterMs({ ...hints, header: "Sun, 22 Nov 2026 12:01:30 GMT" }), 90_000);
  assert.equal(retryAfterMs({ ...hints, header: "Sun, 22 Nov 2026 11:00:00 GMT" }), 0);
});

Deno.test("RetryInfo is found among the details", () => {
  const details = [
    { "@type": "type.googleapis.com/google.rpc.Help" },
    null,
    { "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "47s" },
  ];
  assert.equal(retryAfterMs({ ...hints, details }), 47_000);
});

Deno.test("the message is the last resort", () => {
  const message = "You exceeded your current quota. Please retry in 47.4s.";
  assert.equal(retryAfterMs({ ...hints, message }), 47_400);
  assert.equal(retryAfterMs({ ...hints, message: "Please retry in 850ms." }), 850);
});

Deno.test("the longest hint wins", () => {
  const details = [{ retryDelay: "12.5s" }];
  assert.equal(
    retryAfterMs({ ...hints, header: "10", details, message: "Please retry in 2s." }),
    12_500,
  );
});

Deno.test("no usable hint is null", () => {
  assert.equal(retryAfterMs(hints), null);
  const details = [{ retryDelay: 47 }, { retryDelay: "soon" }, "47s"];
  assert.equal(retryAfterMs({ ...hints, header: "later", details, message: "Retry." }), null);
});
