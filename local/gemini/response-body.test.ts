import assert from "node:assert/strict";
import { photo } from "../renderer/testing/pictures.ts";
import { readCall } from "./call.ts";
import {
  blockedBody,
  emptyBody,
  promptTokens,
  stoppedBody,
  usageMetadata,
} from "./response-body.ts";
import { inputOf, model, wireBody } from "./testing/requests.ts";

const CALL = await readCall(
  JSON.stringify(wireBody(["a portrait", await photo()], { imageConfig: { imageSize: "4K" } })),
  model(),
);

Deno.test("what was generated is billed, but no thought", () => {
  const image = { inlineData: { mimeType: "image/png", data: "AAAA" } };
  const body = stoppedBody(CALL, [{ ...image, thought: true }, { text: "12345678" }, image]);
  assert.deepEqual(Object(body).usageMetadata.candidatesTokensDetails, [
    { modality: "TEXT", tokenCount: 2 },
    { modality: "IMAGE", tokenCount: 2520 },
  ]);
});

Deno.test("a candidate without content explains itself for image reasons only", () => {
  const [explained] = Object(emptyBody(CALL, "IMAGE_OTHER")).candidates;
  assert.deepEqual(Object.keys(explained), ["finishReason", "index", "finishMessage"]);
  assert.match(explained.finishMessage, /^Unable to show the generated image\./);
  assert.deepEqual(Object(emptyBody(CALL, "NO_IMAGE")).candidates, [
    { finishReason: "NO_IMAGE", index: 0 },
  ]);
});

Deno.test("a refused prompt has feedback, no candidates and costs its input only", () => {
  const { promptFeedback, usageMetadata, ...rest } = Object(blockedBody(CALL, "BLOCKLIST"));
  assert.deepEqual(promptFeedback, { blockReason: "BLOCKLIST" });
  assert.equal(usageMetadata.totalTokenCount, usageMetadata.promptTokenCount);
  assert.deepEqual(Object.keys(rest), ["modelVersion", "responseId"]);
});

Deno.test("every response has an id of its own", () => {
  const ids = [1, 2, 3].map(() => Object(blockedBody(CALL, "OTHER")).responseId);
  assert.equal(new Set(ids).size, 3);
});

Deno.test("text counts a token per four characters, an image 258", async () => {
  const parts = await inputOf(["12345678", await photo(), "123", await photo()]);
  assert.deepEqual(promptTokens(parts), { text: 3, image: 516 });
});

Deno.test("usage adds up and leaves out what is not there", () => {
  assert.deepEqual(usageMetadata({ text: 5, image: 258 }, { text: 0, image: 1290 }), {
    promptTokenCount: 263,
    candidatesTokenCount: 1290,
    totalTokenCount: 1553,
    promptTokensDetails: [
      { modality: "TEXT", tokenCount: 5 },
      { modality: "IMAGE", tokenCount: 258 },
    ],
    candidatesTokensDetails: [{ modality: "IMAGE", tokenCount: 1290 }],
  });
  assert.deepEqual(usageMetadata({ text: 5, image: 0 }, { text: 0, image: 0 }), {
    promptTokenCount: 5,
    totalTokenCount: 5,
    promptTokensDetails: [{ modality: "TEXT", tokenCount: 5 }],
  });
});
