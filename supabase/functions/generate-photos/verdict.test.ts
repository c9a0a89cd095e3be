import assert from "node:assert/strict";
import { DEFAULT_PAUSE_MS, judge } from "./verdict.ts";

const now = Date.parse("2026-11-22T12:00:00Z");
const first = { softened: false, now };

Deno.test("a refusal to draw is softened once and then final", () => {
  const outcome = { kind: "no_image", reason: "NO_IMAGE" } as const;
  assert.deepEqual(judge(outcome, first), {
    kind: "reschedule",
    failureCode: "no_image",
    detail: "NO_IMAGE",
    delayMs: 0,
  });
  assert.deepEqual(judge(outcome, { softened: true, now }), {
    kind: "fail",
    failureCode: "no_image",
    detail: "NO_IMAGE",
  });
});

Deno.test("what would be refused again fails at once", () => {
  assert.deepEqual(judge({ kind: "blocked", reason: "SAFETY" }, first), {
    kind: "fail",
    failureCode: "blocked",
    detail: "SAFETY",
  });
  assert.deepEqual(judge({ kind: "rejected", reason: "403 denied" }, first), {
    kind: "fail",
    failureCode: "provider_rejected",
    detail: "403 denied",
  });
});

Deno.test("a rate limit pauses the provider for as long as it asks, or for a while", () => {
  const limited = {
    kind: "rate_limited",
    reason: "429",
    requestsPerMinute: 60,
  } as const;
  assert.deepEqual(judge({ ...limited, retryAfterMs: 47_000 }, first), {
    kind: "reschedule",
    failureCode: "rate_limited",
    detail: "429",
    delayMs: 47_000,
    pauseUntil: new Date(now + 47_000),
    requestsPerMinute: 60,
  });
  assert.deepEqual(judge({ ...limited, retryAfterMs: null }, first), {
    kind: "reschedule",
    failureCode: "rate_limited",
    detail: "429",
    delayMs: null,
    pauseUntil: new Date(now + DEFAULT_PAUSE_MS),
    requestsPerMinute: 60,
  });
});

Deno.test("an exhausted quota fails and pauses until it starts afresh", () => {
  const until = new Date("2026-11-23T08:00:00Z");
  assert.deepEqual(
    judge({ kind: "quota_exhausted", reason: "429", until }, first),
    {
      kind: "fail",
      failureCode: "quota_exhausted",
      detail: "429",
      pauseUntil: until,
    },
  );
});

Deno.test("an unavailable provider is tried again without pausing it for others", () => {
  assert.deepEqual(
    judge({ kind: "unavailable", reason: "503", retryAfterMs: null }, first),
    {
      kind: "reschedule",
      failureCode: "provider_unavailable",
      detail: "503",
      delayMs: null,
    },
  );
});
