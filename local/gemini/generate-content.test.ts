import assert from "node:assert/strict";
import sharp from "sharp";
import { type Gemini, startGemini } from "./server.ts";
import { photo } from "../renderer/testing/pictures.ts";
import { plainRender, startPlainGemini } from "./testing/plain-render.ts";
import { post, wireBody } from "./testing/requests.ts";

const PHOTO = await photo();

async function refusal(response: Response): Promise<[number, string]> {
  const { error } = await response.json();
  assert.equal(error.code, response.status);
  return [error.code, error.status];
}

function serving(
  name: string,
  options: Parameters<typeof startPlainGemini>[0],
  test: (gemini: Gemini) => Promise<void>,
): void {
  Deno.test(name, async () => {
    const defects: unknown[] = [];
    await using gemini = startPlainGemini({ ...options, onDefect: (error) => defects.push(error) });
    await test(gemini);
    assert.deepEqual(defects, []);
  });
}

serving("an answer has the shape of the real one", {}, async (gemini) => {
  const response = await post(gemini, wireBody(["a portrait", PHOTO]));
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "application/json; charset=UTF-8");
  const body = await response.json();
  const { data } = body.candidates[0].content.parts[0].inlineData;
  assert.equal((await sharp(Uint8Array.fromBase64(data)).metadata()).format, "png");
  assert.match(body.responseId, /^[\w-]{22}$/);
  assert.deepEqual({ ...body, responseId: "" }, {
    candidates: [{
      content: { parts: [{ inlineData: { mimeType: "image/png", data } }], role: "model" },
      finishReason: "STOP",
      index: 0,
    }],
    usageMetadata: {
      promptTokenCount: 261,
      candidatesTokenCount: 1120,
      totalTokenCount: 1381,
      promptTokensDetails: [
        { modality: "TEXT", tokenCount: 3 },
        { modality: "IMAGE", tokenCount: 258 },
      ],
      candidatesTokensDetails: [{ modality: "IMAGE", tokenCount: 1120 }],
    },
    modelVersion: "gemini-nano-banana-2.1",
    responseId: "",
  });
});

serving("both API versions are served, each picture billed by its model", {}, async (gemini) => {
  const modelId = "gemini-2.5-flash-image";
  const response = await post(gemini, wireBody([PHOTO]), { modelId, version: "v1" });
  const body = await response.json();
  assert.equal(body.modelVersion, modelId);
  assert.equal(body.usageMetadata.candidatesTokenCount, 1290);
});

serving("text comes first when it may come", {}, async (gemini) => {
  const partsFor = async (responseModalities?: string[]): Promise<string[]> => {
    const config = responseModalities === undefined ? {} : { responseModalities };
    const body = await (await post(gemini, wireBody([PHOTO], config))).json();
    return body.candidates[0].content.parts.flatMap(Object.keys);
  };
  assert.deepEqual(await partsFor(), ["text", "inlineData"]);
  assert.deepEqual(await partsFor(["TEXT", "IMAGE"]), ["text", "inlineData"]);
  assert.deepEqual(await partsFor(["IMAGE"]), ["inlineData"]);
  assert.deepEqual(await partsFor(["TEXT"]), ["text"]);
});

serving("the picture has the ratio asked for, else that of the last image", {}, async (gemini) => {
  const sizeFor = async (imageConfig?: Record<string, string>): Promise<string> => {
    const contents = [PHOTO, await photo({ width: 90, height: 160 })];
    const config = { responseModalities: ["IMAGE"], ...(imageConfig && { imageConfig }) };
    const body = await (await post(gemini, wireBody(contents, config))).json();
    const { data } = body.candidates[0].content.parts[0].inlineData;
    const { width, height } = await sharp(Uint8Array.fromBase64(data)).metadata();
    return `${width}x${height}`;
  };
  assert.equal(await sizeFor({ aspectRatio: "16:9", imageSize: "1K" }), "1344x768");
  assert.equal(await sizeFor({ aspectRatio: "1:1", imageSize: "2K" }), "2048x2048");
  assert.equal(await sizeFor(), "768x1344");
});

serving("keys are checked before anything else", {}, async (gemini) => {
  const none = await post(gemini, "not JSON", { headers: {} });
  assert.deepEqual(await refusal(none), [403, "PERMISSION_DENIED"]);
  const wrong = await post(gemini, "not JSON", { headers: { "x-goog-api-key": "wrong" } });
  assert.match(await wrong.text(), /"reason": "API_KEY_INVALID"/);
  assert.equal(wrong.status, 400);
});

serving("an unknown model is named with the API version", {}, async (gemini) => {
  const response = await post(gemini, wireBody([PHOTO]), { modelId: "gemini-9" });
  const { error } = await response.json();
  assert.equal(error.status, "NOT_FOUND");
  assert.match(error.message, /^models\/gemini-9 is not found for API version v1beta/);
});

serving("malformed requests are refused over the wire", {}, async (gemini) => {
  for (
    const body of [
      "{",
      {},
      wireBody(["no photo"]),
      wireBody([PHOTO], { candidateCount: 2 }),
      wireBody([PHOTO], { imageConfig: { aspectRatio: "7:3" } }),
      wireBody([PHOTO], { imageConfig: { imageSize: "8K" } }),
      wireBody([new TextEncoder().encode("no image")]),
      wireBody(Array(15).fill(PHOTO)),
    ]
  ) {
    assert.deepEqual(await refusal(await post(gemini, body)), [400, "INVALID_ARGUMENT"]);
  }
});

serving("other paths and methods are not found", {}, async (gemini) => {
  for (
    const [method, path] of [
      ["GET", "/v1beta/models/gemini-nano-banana-2.1:generateContent"],
      ["POST", "/v1beta/models/gemini-nano-banana-2.1:countTokens"],
      ["POST", "/v2/models/gemini-nano-banana-2.1:generateContent"],
      ["GET", "/"],
    ]
  ) {
    const response = await fetch(`${gemini.url}${path}`, { method });
    assert.deepEqual(await refusal(response), [404, "NOT_FOUND"]);
  }
});

Deno.test("the rate limit answers 429 until the minute has passed", async () => {
  let now = 0;
  await using gemini = startPlainGemini({ requestsPerMinute: 2, now: () => now });
  const status = async (): Promise<number> => {
    const response = await post(gemini, wireBody([PHOTO], { responseModalities: ["TEXT"] }));
    await response.body?.cancel();
    return response.status;
  };
  assert.deepEqual([await status(), await status(), await status()], [200, 200, 429]);
  now = 12_600;
  const { error } = await (await post(gemini, wireBody([PHOTO]))).json();
  assert.match(error.message, /limit: 2, .*\nPlease retry in 47\.4s\.$/);
  now = 60_000;
  assert.equal(await status(), 200);
});

serving("a refused request spends neither a fault nor the rate", {
  requestsPerMinute: 1,
  faults: [{ fault: "text_only" }],
}, async (gemini) => {
  await refusal(await post(gemini, wireBody(["no photo"])));
  const response = await post(gemini, wireBody([PHOTO]));
  assert.equal(response.status, 200);
  assert.match(await response.text(), /I cannot make this picture/);
});

serving("a picture takes as long as the latency says", { latencyMs: 80 }, async (gemini) => {
  const start = performance.now();
  await (await post(gemini, wireBody([PHOTO]))).body?.cancel();
  assert.ok(performance.now() - start >= 79);
});

serving("the log tells what was sent and how it ended", {
  faults: [{ fault: "blocked", match: { promptIncludes: "variation 2" } }],
}, async (gemini) => {
  for (const variation of [1, 2]) {
    await (await post(gemini, wireBody([`variation ${variation}`, PHOTO]))).body?.cancel();
  }
  await (await post(gemini, wireBody([]))).body?.cancel();
  const report = gemini.requests();
  assert.deepEqual(report.requests.map(({ texts, outcome }) => ({ texts, outcome })), [
    { texts: ["variation 1"], outcome: { status: 200, error: null, fault: null } },
    { texts: ["variation 2"], outcome: { status: 200, error: null, fault: "blocked" } },
    { texts: [], outcome: { status: 400, error: "INVALID_ARGUMENT", fault: null } },
  ]);
  assert.equal(report.requests[0]?.images[0]?.mimeType, "image/png");
  assert.ok(!JSON.stringify(report).includes(gemini.apiKey));
  assert.ok(!JSON.stringify(report).includes(PHOTO.toBase64().slice(0, 60)));
});

serving("error faults look over the wire as the real errors do", {
  faults: [
    { fault: "rate_limited" },
    { fault: "rate_limited_header" },
    { fault: "rate_limited_bare" },
    { fault: "daily_quota_exhausted" },
    { fault: "internal_error" },
    { fault: "unavailable" },
  ],
}, async (gemini) => {
  const seen = [];
  for (let index = 0; index < 6; index++) {
    const response = await post(gemini, wireBody([PHOTO]));
    const { error } = await response.json();
    const retryInfo = JSON.stringify(error.details ?? []).includes("RetryInfo");
    seen.push([response.status, error.status, response.headers.get("retry-after"), retryInfo]);
  }
  assert.deepEqual(seen, [
    [429, "RESOURCE_EXHAUSTED", null, true],
    [429, "RESOURCE_EXHAUSTED", "47", false],
    [429, "RESOURCE_EXHAUSTED", null, false],
    [429, "RESOURCE_EXHAUSTED", null, true],
    [500, "INTERNAL", null, false],
    [503, "UNAVAILABLE", null, false],
  ]);
});

serving("a dropped connection shows after the headers", {
  faults: [{ fault: "dropped_connection" }],
}, async (gemini) => {
  const response = await post(gemini, wireBody([PHOTO]));
  assert.equal(response.status, 200);
  await assert.rejects(response.text(), TypeError);
});

serving("a hanging request sends not even headers", {
  faults: [{ fault: "hang", match: { promptIncludes: "hang" } }],
}, async (gemini) => {
  const answer = post(gemini, wireBody(["hang", PHOTO])).then((response) => response.status);
  const other = post(gemini, wireBody([PHOTO], { responseModalities: ["TEXT"] }));
  await (await other).body?.cancel();
  const waiting = new Promise((resolve) => setTimeout(() => resolve("waiting"), 100));
  assert.equal(await Promise.race([answer, waiting]), "waiting");
  await gemini.stop();
  assert.equal(await answer, 503);
});

serving("a request without a person ends like a refusal to draw", {
  render: () => Promise.resolve(null),
}, async (gemini) => {
  const body = await (await post(gemini, wireBody([PHOTO]))).json();
  assert.deepEqual(body.candidates, [{ finishReason: "NO_IMAGE", index: 0 }]);
});

serving("what a picture leaves out is said where text may come", {
  render: async (request) => {
    const portrait = await plainRender(request);
    return { ...portrait, leftOut: ["hair_style"] };
  },
}, async (gemini) => {
  const textFor = async (responseModalities: string[]): Promise<string[]> => {
    const body = await (await post(gemini, wireBody([PHOTO], { responseModalities }))).json();
    const { parts }: { parts: { text?: string }[] } = body.candidates[0].content;
    return parts.flatMap(({ text }) => text ?? []);
  };
  assert.deepEqual(await textFor(["TEXT", "IMAGE"]), [
    "Here is your portrait. The hair keeps its cut: a new hairstyle needs a Gemini key.",
  ]);
  assert.deepEqual(await textFor(["IMAGE"]), []);
});

Deno.test("without a render of its own, the server looks for a person", async () => {
  await using gemini = startGemini();
  const body = await (await post(gemini, wireBody([PHOTO]))).json();
  assert.equal(body.candidates[0].finishReason, "NO_IMAGE");
});
