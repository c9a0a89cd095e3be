import assert from "node:assert/strict";
import { findModel } from "./models.ts";

Deno.test("the models still served are found", () => {
  for (
    const id of [
      "gemini-nano-banana-2.1",
      "gemini-3-pro-image",
      "gemini-3.1-flash-lite-image",
      "gemini-2.5-flash-image",
    ]
  ) assert.equal(findModel(id)?.id, id);
});

Deno.test("models that were shut down are not", () => {
  assert.equal(findModel("gemini-2.5-flash-image-preview"), undefined);
  assert.equal(findModel("gemini-3.1-flash-image"), undefined);
  assert.equal(findModel("imagen-4.0-generate-001"), undefined);
});
