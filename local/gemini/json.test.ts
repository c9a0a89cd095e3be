import assert from "node:assert/strict";
import { camelCaseKeys, snakeCase } from "./json.ts";

Deno.test("keys in either spelling become camelCase, at any depth", () => {
  assert.deepEqual(
    camelCaseKeys({ generation_config: { candidate_count: 1 }, contents: [{ inline_data: {} }] }),
    { generationConfig: { candidateCount: 1 }, contents: [{ inlineData: {} }] },
  );
});

Deno.test("values stay as they are", () => {
  assert.deepEqual(camelCaseKeys({ text: "snake_case", none: null }), {
    text: "snake_case",
    none: null,
  });
});

Deno.test("field names are told in snake_case", () => {
  assert.equal(snakeCase("imageConfig"), "image_config");
});
