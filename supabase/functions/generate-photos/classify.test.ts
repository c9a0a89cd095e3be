import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import fc from "fast-check";
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

const encoded = (text: string) => image(Buffer.from(text).toString("base64"));
const thought = (text: string) => ({ thought: true, ...encoded(text) });

Deno.test("the last finished image is taken, or the last thought of an answer that ended well", () => {
  const cases: Array<[string, object[], string | undefined]> = [
    ["STOP", [encoded("first"), encoded("last"), thought("draft")], "last"],
    ["STOP", [thought("draft"), encoded("last")], "last"],
    ["STOP", [text, thought("only")], "only"],
    ["STOP", [thought("first"), text, thought("second")], "second"],
    ["MAX_TOKENS", [thought("draft")], undefined],
    ["NO_IMAGE", [thought("draft")], undefined],
    ["MAX_TOKENS", [encoded("finished")], "finished"],
  ];
  for (const [finishReason, parts, expected] of cases) {
    const outcome = classifyResponse(answer(finishReason, ...parts));
    const found = outcome.kind === "image" ? new TextDecoder().decode(outcome.bytes) : undefined;
    assert.equal(found, expected, JSON.stringify([finishReason, parts]));
  }
});

Deno.test("a finish reason tells what was judged, also one that did not exist yet", () => {
  const reasons: Array<[string, "input" | "output"]> = [
    ["SAFETY", "output"],
    ["IMAGE_SAFETY", "output"],
    ["RECITATION", "output"],
    ["IMAGE_RECITATION", "output"],
    ["IMAGE_HARM_OF_TOMORROW", "output"],
    ["PROHIBITED_CONTENT", "input"],
    ["IMAGE_PROHIBITED_CONTENT", "input"],
    ["BLOCKLIST", "input"],
    ["SPII", "input"],
    ["MODEL_ARMOR", "input"],
    ["ESCALATION", "input"],
  ];
  for (const [reason, judged] of reasons) {
    const { content: _, ...refusal } = answer(reason).candidates[0]!;
    const expected = { kind: "blocked", reason, judged };
    assert.deepEqual(classifyResponse({ candidates: [refusal] }), expected);
  }
});

Deno.test("a reason that is about the account stops the model", () => {
  const outcome = classifyResponse(answer("PUP_LIMITED_DISABLED"));
  assert.deepEqual(outcome, { kind: "suspended", reason: "PUP_LIMITED_DISABLED" });
});

Deno.test("an image that comes with a blocking reason is not delivered", () => {
  assert.equal(classifyResponse(answer("IMAGE_SAFETY", image("AAAA"))).kind, "blocked");
});

Deno.test("all other reasons without an image are no_image, known or not", () => {
  const known = [
    "NO_IMAGE",
    "IMAGE_OTHER",
    "OTHER",
    "MAX_TOKENS",
    "MALFORMED_RESPONSE",
    "LANGUAGE",
    "FINISH_REASON_UNSPECIFIED",
    "CONTINUATION",
    "STOP",
  ];
  for (const reason of [...known, "INVENTED_TOMORROW"]) {
    assert.deepEqual(classifyResponse(answer(reason, text)), {
      kind: "no_image",
      reason,
      known: known.includes(reason),
    });
  }
});

Deno.test("a reason is kept as one short word, whatever comes", () => {
  const outcome = classifyResponse(answer(`\0\ud800${"x".repeat(60_000)}`));
  const reason = outcome.kind === "no_image" ? outcome.reason : "";
  assert.ok(reason.length <= 60 && reason.isWellFormed() && !reason.includes("\0"));
});

Deno.test("every prompt feedback is a judgement on the input", () => {
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
    assert.deepEqual(classifyResponse({ promptFeedback: { blockReason } }), {
      kind: "blocked",
      reason: `prompt ${blockReason}`,
      judged: "input",
    });
  }
});

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

Deno.test("the advice that every 429 gives is no reason to call the operator", () => {
  const advice = "You exceeded your current quota, please check your plan and billing details. ";
  assert.equal(kindOf(429, errorBody(429, `${advice}* limit: 10, model: m`)), "rate_limited");
  assert.equal(kindOf(429, errorBody(429, `${advice}* limit: 0, model: m`)), "suspended");
  assert.equal(kindOf(429, errorBody(429, `${advice}Billing account is closed.`)), "suspended");
});

Deno.test("429 with a quota per day is over until midnight Pacific", () => {
  const body = quotaBody("GenerateRequestsPerDayPerProjectPerModel", "250");
  const outcome = classifyFailure({ ...failure, status: 429, body });
  assert.equal(
    outcome.kind === "quota_exhausted" && outcome.until.toISOString(),
    "2026-11-23T08:00:00.000Z",
  );
});

/** An error body as Google writes them. */
const errorBody = (code: number, message: string, ...details: object[]) =>
  JSON.stringify({ error: { code, message, status: "WHATEVER", details } });
const kindOf = (status: number, body: string) => classifyFailure({ ...failure, status, body }).kind;
const errorInfo = (reason: string) => ({
  "@type": "type.googleapis.com/google.rpc.ErrorInfo",
  reason,
  domain: "googleapis.com",
});

Deno.test("what the operator has to mend is told apart by status, reason, quota and text", () => {
  const cases: Array<[number, string]> = [
    [402, errorBody(402, "Your prepayment credits are depleted.")],
    [402, "Payment required"],
    [429, errorBody(429, "Your prepayment credits are depleted. Please add credits.")],
    [429, errorBody(429, "Billing account is closed.")],
    [429, quotaBody("GenerateRequestsPerMinutePerProjectPerModel-FreeTier", "0")],
    [
      429,
      errorBody(429, "Quota exceeded for metric: generate_content_free_tier, limit: 0", {
        violations: [{ quotaId: "GenerateContentInputTokensPerModelPerMinute-FreeTier" }],
      }),
    ],
    [400, errorBody(400, "API key not valid. Please pass a valid API key.")],
    [400, errorBody(400, "Bad request", errorInfo("API_KEY_INVALID"))],
    [400, errorBody(400, "Enable billing to use this model.")],
    [401, errorBody(401, "No credentials")],
    [403, errorBody(403, "Denied", errorInfo("SERVICE_DISABLED"))],
    [403, errorBody(403, "Denied", errorInfo("CONSUMER_SUSPENDED"))],
    [404, errorBody(404, "models/x is not found for API version v1beta")],
    [307, "<a href='https://elsewhere.example'>"],
  ];
  for (const [status, body] of cases) assert.equal(kindOf(status, body), "suspended", body);
});

Deno.test("what time mends is told apart from it", () => {
  const capacity = errorBody(429, "No capacity", errorInfo("MODEL_CAPACITY_EXHAUSTED"));
  assert.equal(kindOf(429, capacity), "unavailable");
  assert.equal(
    kindOf(429, errorBody(429, "You exceeded your current quota. limit: 10")),
    "rate_limited",
  );
  assert.equal(
    kindOf(400, errorBody(400, "User location is not supported for the API use.")),
    "unavailable",
  );
});

Deno.test("a 400 about the picture, about its content, and about nothing we know", () => {
  assert.equal(
    kindOf(400, errorBody(400, "Unable to process input image. Please retry.")),
    "unreadable_input",
  );
  const blocked = classifyFailure({
    ...failure,
    status: 400,
    body: errorBody(400, "The request violates our usage policies."),
  });
  assert.equal(blocked.kind === "blocked" && blocked.judged, "input");
  assert.equal(kindOf(400, errorBody(400, "Request contains an invalid argument.")), "rejected");
});

Deno.test("a redirection tells where it came from and nothing of where it leads", () => {
  assert.deepEqual(
    classifyFailure({ ...failure, status: 302, body: "internal page of somebody, sk_live_abc" }),
    { kind: "suspended", reason: "302 redirected" },
  );
});

Deno.test("a limit that is no number of requests is none", () => {
  for (const value of ["1e300", "-5", "1.5", "99999999999999999999", "0x10", "many", ""]) {
    const body = quotaBody("GenerateRequestsPerMinutePerProjectPerModel", value);
    const outcome = classifyFailure({ ...failure, status: 429, body });
    assert.equal(outcome.kind === "rate_limited" && outcome.requestsPerMinute, null, value);
  }
});

Deno.test("whatever an error says, the reason is short, storable and without secrets", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.json({ maxDepth: 3 }),
    fc.record({
      error: fc.record({
        message: fc.string({ unit: "binary", maxLength: 400 }),
        details: fc.array(fc.jsonValue()),
      }),
    }).map((body) => JSON.stringify(body)),
  );
  const secret = "AQ.Ab8RN6Kx1234567890abcdefghij";
  fc.assert(fc.property(
    anything,
    fc.constantFrom(null, 307, 400, 402, 408, 429, 503),
    fc.string(),
    (body, status, retryAfter) => {
      const outcome = classifyFailure({
        status,
        body: `${body} \0\ud800 ${secret} projects/123456789012`,
        retryAfter,
        now,
      });
      const reason = "reason" in outcome ? outcome.reason : "";
      assert.ok(reason.length <= 300 && reason.isWellFormed() && !/\p{Cc}/u.test(reason));
      assert.ok(!reason.includes(secret) && !reason.includes("123456789012"));
      const ms = "retryAfterMs" in outcome ? outcome.retryAfterMs ?? 0 : 0;
      assert.ok(Number.isInteger(ms) && ms >= 0 && ms <= 86_400_000);
    },
  ));
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
      reason: "503",
      retryAfterMs: 20_000,
    },
  );
});
