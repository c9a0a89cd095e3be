/** What an unmodified `@google/genai` makes of the server: pictures, refusals and every fault. */
import assert from "node:assert/strict";
import { ApiError, type GenerateContentResponse, GoogleGenAI } from "@google/genai/web";
import sharp from "sharp";
import { BLOCK_REASONS, type FaultRuleInput, FINISH_REASONS } from "./fault-schema.ts";
import { HOSTILE_TEXTS, namesOf, REFUSALS } from "./refusals.ts";
import type { Gemini } from "./server.ts";
import { photo } from "../renderer/testing/pictures.ts";
import { startPlainGemini } from "./testing/plain-render.ts";
import { MODEL, post, wireBody } from "./testing/requests.ts";
import { ask, sdk } from "./testing/sdk.ts";

const PHOTO = await photo();

function withFault(
  name: string,
  faults: FaultRuleInput[],
  test: (gemini: Gemini) => Promise<void>,
): void {
  Deno.test(name, async () => {
    await using gemini = startPlainGemini({ faults });
    await test(gemini);
  });
}

/** The `error` member of the JSON that the SDK keeps as an ApiError's message. */
async function apiError(asked: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await asked;
  } catch (error) {
    assert.ok(error instanceof ApiError, String(error));
    const body = JSON.parse(error.message);
    assert.equal(body.error.code, error.status);
    return body.error;
  }
  throw new assert.AssertionError({ message: "no ApiError was thrown" });
}

function detailTypes(error: Record<string, unknown>): string[] {
  const details = Array.isArray(error.details) ? error.details : [];
  return details.map((detail) => String(detail["@type"]).replace(/^.*\./, ""));
}

function imageData(response: GenerateContentResponse): string {
  const part = response.candidates?.[0]?.content?.parts?.findLast((each) => each.inlineData);
  return part?.inlineData?.data ?? "";
}

withFault("a portrait arrives", [], async (gemini) => {
  const response = await ask(sdk(gemini), PHOTO);
  const candidate = response.candidates?.[0];
  assert.equal(candidate?.finishReason, "STOP");
  assert.equal(candidate?.content?.parts?.[0]?.inlineData?.mimeType, "image/png");
  const { width, height, format } = await sharp(Uint8Array.fromBase64(imageData(response)))
    .metadata();
  assert.deepEqual({ width, height, format }, { width: 864, height: 1184, format: "png" });
  assert.equal(response.usageMetadata?.candidatesTokenCount, 1120);
  assert.equal(response.modelVersion, MODEL);
  assert.ok(response.responseId);
});

withFault("equal requests give equal pictures, other texts others", [], async (gemini) => {
  const client = sdk(gemini);
  const [one, same, other] = [
    await ask(client, PHOTO, "variation 1"),
    await ask(client, PHOTO, "variation 1"),
    await ask(client, PHOTO, "variation 2"),
  ].map(imageData);
  assert.equal(same, one);
  assert.notEqual(other, one);
});

withFault("every option the product sends is accepted", [], async (gemini) => {
  const response = await sdk(gemini).models.generateContent({
    model: MODEL,
    contents: [{
      role: "user",
      parts: [{ text: "x" }, { inlineData: { mimeType: "image/png", data: PHOTO.toBase64() } }],
    }],
    config: {
      responseModalities: ["IMAGE"],
      imageConfig: { aspectRatio: "1:1", imageSize: "1K" },
      store: false,
      safetySettings: [],
    },
  });
  assert.notEqual(imageData(response), "");
});

withFault("a wrong key is API_KEY_INVALID", [], async (gemini) => {
  const error = await apiError(ask(sdk(gemini, "wrong"), PHOTO));
  assert.deepEqual([error.code, error.status], [400, "INVALID_ARGUMENT"]);
  assert.match(JSON.stringify(error.details), /API_KEY_INVALID/);
});

withFault("a picture that does not decode is INVALID_ARGUMENT", [], async (gemini) => {
  const error = await apiError(ask(sdk(gemini), new TextEncoder().encode("no picture")));
  assert.deepEqual([error.code, error.status], [400, "INVALID_ARGUMENT"]);
});

withFault("rate_limited: 429 with RetryInfo", [
  { fault: "rate_limited", retryDelaySeconds: 12.7 },
], async (gemini) => {
  const error = await apiError(ask(sdk(gemini), PHOTO));
  assert.deepEqual([error.code, error.status], [429, "RESOURCE_EXHAUSTED"]);
  assert.deepEqual(detailTypes(error), ["Help", "QuotaFailure", "RetryInfo"]);
  assert.match(JSON.stringify(error.details), /PerMinute.*"retryDelay":"12s"/);
  assert.match(String(error.message), /Please retry in 12\.7s\.$/);
});

Deno.test("rate_limited_header: 429 whose delay only a custom fetch sees", async () => {
  await using gemini = startPlainGemini({
    faults: [{ fault: "rate_limited_header", retryAfterSeconds: 21 }],
  });
  let retryAfter: string | null = null;
  const watching: typeof fetch = async (...args) => {
    const response = await fetch(...args);
    retryAfter = response.headers.get("retry-after");
    return response;
  };
  const client = new GoogleGenAI({
    apiKey: gemini.apiKey,
    apiVersion: "v1beta",
    httpOptions: { baseUrl: gemini.url, fetch: watching },
  });
  const error = await apiError(ask(client, PHOTO));
  assert.equal(error.code, 429);
  assert.deepEqual(detailTypes(error), []);
  assert.equal(retryAfter, "21");
});

withFault("rate_limited_bare: 429 without any delay", [
  { fault: "rate_limited_bare" },
], async (gemini) => {
  const error = await apiError(ask(sdk(gemini), PHOTO));
  assert.deepEqual(error, {
    code: 429,
    message: "Resource has been exhausted (e.g. check quota).",
    status: "RESOURCE_EXHAUSTED",
  });
});

withFault("daily_quota_exhausted: 429 that names a per-day quota", [
  { fault: "daily_quota_exhausted" },
], async (gemini) => {
  const error = await apiError(ask(sdk(gemini), PHOTO));
  assert.equal(error.code, 429);
  assert.match(JSON.stringify(error.details), /"quotaId":"GenerateRequestsPerDayPerProject/);
});

withFault("internal_error and unavailable: 500 and 503", [
  { fault: "internal_error" },
  { fault: "unavailable" },
], async (gemini) => {
  const internal = await apiError(ask(sdk(gemini), PHOTO));
  assert.deepEqual([internal.code, internal.status], [500, "INTERNAL"]);
  const busy = await apiError(ask(sdk(gemini), PHOTO));
  assert.deepEqual([busy.code, busy.status], [503, "UNAVAILABLE"]);
  assert.notEqual(imageData(await ask(sdk(gemini), PHOTO)), "");
});

withFault("hang: the SDK gives up by its own time-out, as AbortError", [
  { fault: "hang" },
], async (gemini) => {
  await assert.rejects(ask(sdk(gemini, gemini.apiKey, 100), PHOTO), (error: unknown) => {
    assert.ok(error instanceof Error && !(error instanceof ApiError));
    return error.name === "AbortError";
  });
});

withFault("hang: the log knows that there will be no answer", [
  { fault: "hang" },
], async (gemini) => {
  await assert.rejects(ask(sdk(gemini, gemini.apiKey, 100), PHOTO));
  const { inFlight, requests } = gemini.requests();
  assert.equal(inFlight, 0);
  assert.deepEqual(requests[0]?.outcome, { status: null, error: null, fault: "hang" });
});

withFault("dropped_connection: a network error, not an ApiError", [
  { fault: "dropped_connection" },
], async (gemini) => {
  await assert.rejects(ask(sdk(gemini), PHOTO), (error: unknown) => {
    assert.ok(error instanceof TypeError, String(error));
    return true;
  });
});

withFault("slow_body: the whole answer arrives, late", [
  { fault: "slow_body", durationMs: 200 },
], async (gemini) => {
  const start = performance.now();
  const response = await ask(sdk(gemini), PHOTO);
  assert.ok(performance.now() - start >= 190);
  assert.equal((await sharp(Uint8Array.fromBase64(imageData(response))).metadata()).width, 864);
});

withFault("slow_body: a time-out strikes in the middle of the body", [
  { fault: "slow_body", durationMs: 60_000 },
], async (gemini) => {
  await assert.rejects(ask(sdk(gemini, gemini.apiKey, 300), PHOTO), { name: "AbortError" });
});

for (const blockReason of BLOCK_REASONS) {
  withFault(`blocked ${blockReason}: feedback and no candidates`, [
    { fault: "blocked", blockReason },
  ], async (gemini) => {
    const response = await ask(sdk(gemini), PHOTO);
    assert.equal(response.promptFeedback?.blockReason, blockReason);
    assert.equal(response.candidates, undefined);
    assert.equal(response.usageMetadata?.candidatesTokenCount, undefined);
  });
}

for (const finishReason of FINISH_REASONS) {
  withFault(`no_image ${finishReason}: a candidate without content`, [
    { fault: "no_image", finishReason },
  ], async (gemini) => {
    const candidate = (await ask(sdk(gemini), PHOTO)).candidates?.[0];
    assert.equal(candidate?.finishReason, finishReason);
    assert.equal(candidate?.content, undefined);
  });
}

withFault("text_only: STOP, but nothing to see", [{ fault: "text_only" }], async (gemini) => {
  const candidate = (await ask(sdk(gemini), PHOTO)).candidates?.[0];
  assert.equal(candidate?.finishReason, "STOP");
  assert.deepEqual(candidate?.content?.parts?.map(Object.keys), [["text"]]);
});

withFault("truncated_base64: text that does not decode", [
  { fault: "truncated_base64" },
], async (gemini) => {
  const data = imageData(await ask(sdk(gemini), PHOTO));
  assert.ok(data.length > 1000);
  assert.throws(() => Uint8Array.fromBase64(data), SyntaxError);
  assert.throws(() => atob(data));
});

withFault("truncated_image: bytes that start like a PNG and end too early", [
  { fault: "truncated_image" },
], async (gemini) => {
  const bytes = Uint8Array.fromBase64(imageData(await ask(sdk(gemini), PHOTO)));
  assert.equal((await sharp(bytes).metadata()).format, "png");
  await assert.rejects(sharp(bytes).raw().toBuffer());
});

withFault("image_format: JPEG and WebP say so, in type and in bytes", [
  { fault: "image_format" },
  { fault: "image_format", format: "webp" },
], async (gemini) => {
  for (const format of ["jpeg", "webp"]) {
    const response = await ask(sdk(gemini), PHOTO);
    const part = response.candidates?.[0]?.content?.parts?.[0];
    assert.equal(part?.inlineData?.mimeType, `image/${format}`);
    const { format: found } = await sharp(Uint8Array.fromBase64(imageData(response))).metadata();
    assert.equal(found, format);
  }
});

withFault("thought_images: another picture, marked as a thought, comes before", [
  { fault: "thought_images" },
], async (gemini) => {
  const response = await ask(sdk(gemini), PHOTO);
  const parts = response.candidates?.[0]?.content?.parts ?? [];
  assert.deepEqual(parts.map((part) => [part.inlineData !== undefined, part.thought]), [
    [false, true],
    [true, true],
    [true, undefined],
  ]);
  assert.notEqual(parts[1]?.inlineData?.data, parts[2]?.inlineData?.data);
  assert.equal(imageData(await ask(sdk(gemini), PHOTO)), parts[2]?.inlineData?.data);
});

withFault("thought_images: only a thought, or several pictures of which the last is the one", [
  { fault: "thought_images", thoughts: "only_thought" },
  { fault: "thought_images", thoughts: "several" },
], async (gemini) => {
  const marks = async () =>
    ((await ask(sdk(gemini), PHOTO)).candidates?.[0]?.content?.parts ?? [])
      .filter((part) => part.inlineData).map(({ thought }) => thought);
  assert.deepEqual(await marks(), [true]);
  assert.deepEqual(await marks(), [true, undefined, undefined]);
});

for (const because of namesOf(REFUSALS)) {
  withFault(`refused ${because}: an error of the real service`, [
    { fault: "refused", because },
  ], async (gemini) => {
    const expected = REFUSALS[because](MODEL);
    const error = await apiError(ask(sdk(gemini), PHOTO));
    assert.deepEqual([error.code, error.status, error.message], [
      expected.code,
      expected.status,
      expected.message,
    ]);
  });
}

for (const text of namesOf(HOSTILE_TEXTS)) {
  withFault(`hostile_text ${text}: it arrives as it is`, [
    { fault: "hostile_text", text },
  ], async (gemini) => {
    assert.equal((await apiError(ask(sdk(gemini), PHOTO))).message, HOSTILE_TEXTS[text]);
  });
}

withFault("rate_limited_raw: numbers and times as somebody wrote them", [
  {
    fault: "rate_limited_raw",
    retryAfter: "Fri, 31 Dec 9999 23:59:59 GMT",
    retryDelay: "3000000s",
    quotaValue: "1e300",
  },
], async (gemini) => {
  const { details } = await apiError(ask(sdk(gemini), PHOTO));
  assert.match(JSON.stringify(details), /"quotaValue":"1e300".*"retryDelay":"3000000s"/);
});

withFault("redirected: another address, and nothing to read", [
  { fault: "redirected", location: "http://127.0.0.1:1/" },
], async (gemini) => {
  const response = await fetch(`${gemini.url}/v1beta/models/${MODEL}:generateContent`, {
    method: "POST",
    headers: { "x-goog-api-key": gemini.apiKey, "content-type": "application/json" },
    body: JSON.stringify(wireBody(["a portrait", PHOTO])),
    redirect: "manual",
  });
  await response.body?.cancel();
  assert.deepEqual([response.status, response.headers.get("location")], [
    307,
    "http://127.0.0.1:1/",
  ]);
});

withFault("oversized_body: the answer is behind so much nothing", [
  { fault: "oversized_body", megabytes: 3 },
], async (gemini) => {
  const response = await post(gemini, wireBody(["a portrait", PHOTO]));
  const text = await response.text();
  assert.ok(text.length > 3 * 1024 * 1024);
  assert.equal(JSON.parse(text).candidates[0].finishReason, "STOP");
});

withFault("endless_body: it goes on for as long as somebody reads", [
  { fault: "endless_body" },
], async (gemini) => {
  const response = await post(gemini, wireBody(["a portrait", PHOTO]));
  let read = 0;
  for await (const chunk of response.body ?? []) {
    read += chunk.length;
    if (read > 5 * 1024 * 1024) break;
  }
  assert.ok(read > 5 * 1024 * 1024);
});

withFault("odd_picture: one pixel, one colour, another shape, too many scans", [
  { fault: "odd_picture", picture: "tiny" },
  { fault: "odd_picture", picture: "plain" },
  { fault: "odd_picture", picture: "other_shape" },
  { fault: "odd_picture", picture: "many_scans" },
], async (gemini) => {
  const picture = async () => Uint8Array.fromBase64(imageData(await ask(sdk(gemini), PHOTO)));
  assert.equal((await sharp(await picture()).metadata()).width, 1);
  assert.equal((await sharp(await picture()).stats()).entropy, 0);
  const { width, height } = await sharp(await picture()).metadata();
  assert.deepEqual([width, height], [1728, 1184]);
  const scans = (await picture()).toHex().split("ffda").length;
  assert.ok(scans > 1_000, `${scans}`);
});
