import assert from "node:assert/strict";
import fc from "fast-check";
import { MAX_RETRY_AFTER_MS, retryAfterMs } from "./retry-after.ts";

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

Deno.test("no hint makes anybody wait for more than a day, or less than not at all", () => {
  for (
    const header of [
      "3000000",
      "99999999999999999999",
      "Fri, 31 Dec 9999 23:59:59 GMT",
      "Thu, 01 Jan 1970 00:00:00 GMT",
    ]
  ) {
    const ms = retryAfterMs({ ...hints, header });
    assert.ok(ms === 0 || ms === MAX_RETRY_AFTER_MS, header);
  }
  assert.equal(
    retryAfterMs({ ...hints, details: [{ retryDelay: "3000000s" }] }),
    MAX_RETRY_AFTER_MS,
  );
  assert.equal(
    retryAfterMs({ ...hints, message: "Please retry in 999999999h." }),
    MAX_RETRY_AFTER_MS,
  );
});

Deno.test("what is no hint is none", () => {
  for (const header of ["-5", "1.5", "1e9", "0x10", "NaN", "Infinity", "soon", "١٢", " "]) {
    assert.equal(retryAfterMs({ ...hints, header }), null, header);
  }
  for (const retryDelay of ["-5s", "1e300s", "s", "5 s", "5d", "NaNs", { seconds: 5 }, null]) {
    assert.equal(retryAfterMs({ ...hints, details: [{ retryDelay }] }), null, String(retryDelay));
  }
});

Deno.test("whatever comes, the answer is nothing or a whole number of a day at most", () => {
  const number = fc.oneof(fc.double(), fc.bigInt(), fc.string()).map(String);
  const unit = fc.constantFrom("ms", "s", "m", "h", "", "d");
  const hint = fc.tuple(number, unit).map(([amount, of]) => amount + of);
  fc.assert(fc.property(hint, hint, hint, (header, message, retryDelay) => {
    const details = [{ retryDelay }];
    const ms = retryAfterMs({ now, header, message: `Please retry in ${message}.`, details });
    assert.ok(ms === null || Number.isInteger(ms) && ms >= 0 && ms <= MAX_RETRY_AFTER_MS);
  }));
});
