import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { classifyFailure, classifyResponse } from "./classify.ts";

const now = Date.parse("2026-11-22T12:00:00Z");
const failure = { body: "", retryAfter: null, now };

const text = { text: "I cannot draw this." };
const image = (data: string) => ({
  inlineData: { mimeType: "image/png", data },
});
const answer = (finishReason: string, ...parts: object[]) => ({
  candidates: [{ content: { role: "model", parts }, finishReason, index: 0 }],
  usageMetadata: { promptTokenCount: 1_300 },
  modelVersion: "gemini-nano-banana-2.1",
});

Deno.test("an image is taken from the parts, whatever else they hold", () => {
  const outcome = classifyResponse(answer("STOP", text, image("iVBORw==")));
  assert.deepEqual(outcome, {
    kind: "image",
    bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
  });
});

Deno.test("drafts are skipped and the last image is taken", () => {
  const last = Buffer.from("last").toString("base64");
  const outcome = classifyResponse(
    answer("STOP", image("Zmlyc3Q="), image(last), {
      thought: true,
      ...image("ZHJhZnQ="),
    }),
  );
  assert.deepEqual(outcome, {
    kind: "image",
    bytes: new TextEncoder().encode("last"),
  });
});

for (
  const reason of [
    "SAFETY",
    "IMAGE_SAFETY",
    "PROHIBITED_CONTENT",
    "IMAGE_PROHIBITED_CONTENT",
    "RECITATION",
    "IMAGE_RECITATION",
    "BLOCKLIST",
    "SPII",
  ]
) {
  Deno.test(`finish reason ${reason} is blocked`, () => {
    const { content: _, ...refusal } = answer(reason).candidates[0]!;
    assert.deepEqual(classifyResponse({ candidates: [refusal] }), {
      kind: "blocked",
      reason,
    });
  });
}

Deno.test("an image that comes with a blocking reason is not delivered", () => {
  assert.equal(
    classifyResponse(answer("IMAGE_SAFETY", image("AAAA"))).kind,
    "blocked",
  );
});

for (
  const reason of [
    "NO_IMAGE",
    "IMAGE_OTHER",
    "OTHER",
    "MAX_TOKENS",
    "MALFORMED_RESPONSE",
    "LANGUAGE",
    "FINISH_REASON_UNSPECIFIED",
    "INVENTED_TOMORROW",
    "STOP",
  ]
) {
  Deno.test(`finish reason ${reason} without an image is no_image`, () => {
    assert.deepEqual(classifyResponse(answer(reason, text)), {
      kind: "no_image",
      reason,
    });
  });
}

for (
  const blockReason of [
    "SAFETY",
    "OTHER",
    "BLOCKLIST",
    "PROHIBITED_CONTENT",
    "IMAGE_SAFETY",
    "MODEL_ARMOR",
    "JAILBREAK",
    "INVENTED_TOMORROW",
  ]
) {
  Deno.test(`prompt feedback ${blockReason} is blocked`, () => {
    assert.deepEqual(classifyResponse({ promptFeedback: { blockReason } }), {
      kind: "blocked",
      reason: `prompt ${blockReason}`,
    });
  });
}

Deno.test("an empty answer is no_image", () => {
  for (
    const response of [
      {},
      { candidates: [] },
      { candidates: [{}] },
      answer("STOP"),
    ]
  ) {
    assert.equal(classifyResponse(response).kind, "no_image");
  }
});

const quotaBody = (quotaId: string, quotaValue: string) =>
  JSON.stringify({
    error: {
      code: 429,
      status: "RESOURCE_EXHAUSTED",
      message: "You exceeded your current quota. Please retry in 47.4s.",
      details: [
        {
          "@type": "type.googleapis.com/google.rpc.QuotaFailure",
          violations: [{ quotaId, quotaValue }],
        },
        {
          "@type": "type.googleapis.com/google.rpc.RetryInfo",
          retryDelay: "47s",
        },
      ],
    },
  });

Deno.test("429 with a quota per minute waits as long as it is told", () => {
  const body = quotaBody("GenerateRequestsPerMinutePerProjectPerModel", "10");
  assert.deepEqual(classifyFailure({ ...failure, status: 429, body }), {
    kind: "rate_limited",
    reason: "429 You exceeded your current quota. Please retry in 47.4s.",
    retryAfterMs: 47_400,
    requestsPerMinute: 10,
  });
});

Deno.test("429 with a quota per day, or of nothing, is over until midnight Pacific", () => {
  for (
    const body of [
      quotaBody("GenerateRequestsPerDayPerProjectPerModel", "250"),
      quotaBody("GenerateRequestsPerMinutePerProjectPerModel-FreeTier", "0"),
    ]
  ) {
    const outcome = classifyFailure({ ...failure, status: 429, body });
    assert.equal(outcome.kind, "quota_exhausted");
    assert.equal(
      outcome.kind === "quota_exhausted" && outcome.until.toISOString(),
      "2026-11-23T08:00:00.000Z",
    );
  }
});

Deno.test("a 429 that says nothing leaves the delay open", () => {
  const outcome = classifyFailure({
    ...failure,
    status: 429,
    body: "Too many requests",
  });
  assert.deepEqual(outcome, {
    kind: "rate_limited",
    reason: "429 Too many requests",
    retryAfterMs: null,
    requestsPerMinute: null,
  });
});

Deno.test("408, 5xx and no answer are unavailable", () => {
  for (const status of [408, 500, 502, 503, 504, null]) {
    assert.equal(
      classifyFailure({ ...failure, status }).kind,
      "unavailable",
      String(status),
    );
  }
  assert.deepEqual(
    classifyFailure({ ...failure, status: 503, retryAfter: "20" }),
    {
      kind: "unavailable",
      reason: "503 ",
      retryAfterMs: 20_000,
    },
  );
});

Deno.test("400, 401, 403 and 404 are rejected, with a bounded reason", () => {
  for (const status of [400, 401, 403, 404]) {
    const body = JSON.stringify({
      error: { code: status, message: "x".repeat(5_000) },
    });
    const outcome = classifyFailure({ ...failure, status, body });
    assert.equal(outcome.kind, "rejected");
    assert.ok(outcome.kind === "rejected" && outcome.reason.length <= 300);
  }
});
