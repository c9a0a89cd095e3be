import assert from "node:assert/strict";
import { GoogleError } from "./errors.ts";
import { parseRequest } from "./request-schema.ts";

function refusal(body: unknown): GoogleError {
  try {
    parseRequest(typeof body === "string" ? body : JSON.stringify(body));
  } catch (error) {
    if (error instanceof GoogleError) return error;
    throw error;
  }
  throw new Error("was accepted");
}

Deno.test("a request in snake_case reads like one in camelCase", () => {
  const parsed = parseRequest(JSON.stringify({
    contents: [{ parts: [{ inline_data: { mime_type: "image/png", data: "AA==" } }] }],
    generation_config: { response_modalities: ["Image"], image_config: { aspect_ratio: "3:4" } },
  }));
  assert.deepEqual(parsed.contents[0]?.parts[0]?.inlineData, {
    mimeType: "image/png",
    data: "AA==",
  });
  assert.deepEqual(parsed.generationConfig, {
    responseModalities: ["IMAGE"],
    imageConfig: { aspectRatio: "3:4" },
  });
});

Deno.test("malformed JSON is an INVALID_ARGUMENT", () => {
  const error = refusal('{"contents": [');
  assert.equal(error.code, 400);
  assert.equal(error.status, "INVALID_ARGUMENT");
  assert.match(error.message, /^Invalid JSON payload received\./);
});

Deno.test("an unknown field is named with its place", () => {
  const error = refusal({ generationConfig: { imageConfig: { ratio: "3:4" } } });
  assert.equal(
    error.message,
    'Invalid JSON payload received. Unknown name "ratio" at ' +
      "'generation_config.image_config': Cannot find field.",
  );
  assert.deepEqual(error.details, [{
    "@type": "type.googleapis.com/google.rpc.BadRequest",
    fieldViolations: [{
      field: "generation_config.image_config",
      description: error.message,
    }],
  }]);
});

Deno.test("an unknown field of the request itself has no place", () => {
  const error = refusal({ prompt: "a portrait" });
  assert.equal(
    error.message,
    'Invalid JSON payload received. Unknown name "prompt": Cannot find field.',
  );
  assert.deepEqual(error.details[0]?.fieldViolations, [{ description: error.message }]);
});

Deno.test("a value of the wrong type is told with its type", () => {
  const error = refusal({ contents: [{ parts: [{ text: 5 }] }] });
  assert.equal(error.message, "Invalid value at 'contents[0].parts[0].text' (TYPE_STRING), 5");
});

Deno.test("an unknown response modality is refused", () => {
  const error = refusal({ generationConfig: { responseModalities: ["VIDEO"] } });
  assert.match(error.message, /response_modalities\[0\]'.*"VIDEO"/);
});

Deno.test("a body that is no object is refused", () => {
  assert.equal(refusal([]).code, 400);
  assert.equal(refusal("null").code, 400);
});
