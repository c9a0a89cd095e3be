import assert from "node:assert/strict";
import { photo } from "../renderer/testing/pictures.ts";
import { inputOf } from "./testing/requests.ts";
import { promptTokens, usageMetadata } from "./usage.ts";

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
