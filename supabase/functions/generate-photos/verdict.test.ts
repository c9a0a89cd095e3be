import assert from "node:assert/strict";
import { DEFAULT_PAUSE_MS, judge, SUSPENSION_MS } from "./verdict.ts";

const now = Date.parse("2026-11-22T12:00:00Z");

Deno.test("an answer without an image is refused: twice again, once if nobody knows why", () => {
  const outcome = { kind: "no_image", reason: "NO_IMAGE", known: true } as const;
  assert.deepEqual(judge(outcome, now), {
    kind: "refuse",
    failureCode: "no_image",
    detail: "NO_IMAGE",
    tries: 2,
    omit: false,
  });
  const unknown = judge({ ...outcome, known: false }, now);
  assert.equal(unknown.kind === "refuse" && unknown.tries, 1);
});

Deno.test("a judgement on the picture is tried once more, one on the input without a photo", () => {
  const blocked = { kind: "blocked", reason: "SAFETY" } as const;
  const refusal = { kind: "refuse", failureCode: "blocked", detail: "SAFETY" };
  assert.deepEqual(judge({ ...blocked, judged: "output" }, now), {
    ...refusal,
    tries: 1,
    omit: false,
  });
  assert.deepEqual(judge({ ...blocked, judged: "input" }, now), {
    ...refusal,
    tries: 0,
    omit: true,
  });
});

Deno.test("a photo that cannot be read there is tried again, then left out", () => {
  assert.deepEqual(judge({ kind: "unreadable_input", reason: "400" }, now), {
    kind: "refuse",
    failureCode: "photo_unreadable",
    detail: "400",
    tries: 1,
    omit: true,
  });
});

Deno.test("a request that is wrong fails", () => {
  assert.deepEqual(judge({ kind: "rejected", reason: "400 what" }, now), {
    kind: "fail",
    failureCode: "provider_rejected",
    detail: "400 what",
  });
});

Deno.test("a rate limit pauses the provider for as long as it asks, or for a while", () => {
  const limited = { kind: "rate_limited", reason: "429", requestsPerMinute: 60 } as const;
  const verdict = (retryAfterMs: number | null) => judge({ ...limited, retryAfterMs }, now);
  const expected = (delayMs: number | null, pauseMs: number) => ({
    kind: "reschedule",
    failureCode: "rate_limited",
    detail: "429",
    delayMs,
    pause: {
      until: new Date(now + pauseMs),
      requestsPerMinute: 60,
      closed: false,
      suspendedFor: null,
    },
  });
  assert.deepEqual(verdict(47_000), expected(47_000, 47_000));
  assert.deepEqual(verdict(null), expected(null, DEFAULT_PAUSE_MS));
});

Deno.test("an exhausted quota closes the provider until it starts afresh", () => {
  const until = new Date("2026-11-23T08:00:00Z");
  assert.deepEqual(judge({ kind: "quota_exhausted", reason: "429", until }, now), {
    kind: "reschedule",
    failureCode: "quota_exhausted",
    detail: "429",
    delayMs: null,
    pause: { until, requestsPerMinute: null, closed: true, suspendedFor: null },
  });
});

Deno.test("an unavailable provider is tried again without pausing it for others", () => {
  assert.deepEqual(judge({ kind: "unavailable", reason: "503", retryAfterMs: null }, now), {
    kind: "reschedule",
    failureCode: "provider_unavailable",
    detail: "503",
    delayMs: null,
  });
});

Deno.test("what is the operator's costs the photo nothing, and stops the model", () => {
  assert.deepEqual(judge({ kind: "suspended", reason: "402 top up" }, now), {
    kind: "give_back",
    delayMs: SUSPENSION_MS,
    because: { failureCode: "service_suspended", detail: "402 top up" },
    pause: {
      until: new Date(now + SUSPENSION_MS),
      requestsPerMinute: null,
      closed: false,
      suspendedFor: "402 top up",
    },
  });
});
