import assert from "node:assert/strict";
import { readInput } from "./input.ts";
import { parseRequest } from "./request-schema.ts";
import { photo } from "../renderer/testing/pictures.ts";
import { inputOf, model, wireBody } from "./testing/requests.ts";

function reading(body: unknown, modelId?: string): () => ReturnType<typeof readInput> {
  return () => readInput(parseRequest(JSON.stringify(body)), model(modelId));
}

function refusal(message: RegExp): Record<string, unknown> {
  return { name: "GoogleError", code: 400, status: "INVALID_ARGUMENT", message };
}

function withImage(inlineData: Record<string, string>): Record<string, unknown> {
  return { contents: [{ parts: [{ text: "a portrait" }, { inlineData }] }] };
}

Deno.test("parts are read in order, images with their size and digest", async () => {
  const parts = await inputOf(["Image 1", await photo({ width: 40, height: 30 }), "a portrait"]);
  assert.deepEqual(parts.map(({ kind }) => kind), ["text", "image", "text"]);
  const image = parts[1];
  assert.ok(image?.kind === "image");
  assert.deepEqual([image.width, image.height], [40, 30]);
  assert.match(image.sha256, /^[0-9a-f]{64}$/);
});

Deno.test("a system instruction counts as text before the contents", async () => {
  const body = {
    ...wireBody([await photo()]),
    systemInstruction: { parts: [{ text: "be kind" }] },
  };
  const parts = await reading(body)();
  assert.deepEqual(parts[0], { kind: "text", text: "be kind" });
});

Deno.test("missing contents are refused", async () => {
  await assert.rejects(reading({}), refusal(/contents is not specified/));
  await assert.rejects(reading({ contents: [] }), refusal(/contents is not specified/));
});

Deno.test("missing parts are refused", async () => {
  await assert.rejects(reading({ contents: [{ role: "user" }] }), refusal(/must not be empty/));
});

Deno.test("a part without data is refused", async () => {
  const body = wireBody([await photo()]);
  const empty = { contents: [...Object(body).contents, { parts: [{}] }] };
  await assert.rejects(reading(empty), refusal(/contents\[1\]\.parts\[0\]\.data: required oneof/));
});

Deno.test("a request without an image is refused", async () => {
  await assert.rejects(reading(wireBody(["a portrait"])), refusal(/at least one input image/));
});

Deno.test("more images than the model takes are refused", async () => {
  const image = await photo();
  const three = wireBody([image, image, image]);
  const four = wireBody([image, image, image, image]);
  assert.equal((await reading(three, "gemini-2.5-flash-image")()).length, 3);
  await assert.rejects(
    reading(four, "gemini-2.5-flash-image"),
    refusal(/^Please use fewer than 4 images .* models\/gemini-2\.5-flash-image$/),
  );
  assert.equal((await reading(four)()).length, 4);
});

Deno.test("an unknown image type is refused", async () => {
  const data = (await photo()).toBase64();
  await assert.rejects(
    reading(withImage({ mimeType: "image/gif", data })),
    refusal(/^Unsupported MIME type: image\/gif$/),
  );
  await assert.rejects(reading(withImage({ data })), refusal(/^Unsupported MIME type: $/));
});

Deno.test("base64 that does not decode is refused with its place", async () => {
  await assert.rejects(
    reading(withImage({ mimeType: "image/png", data: "no*base64" })),
    refusal(/contents\[0\]\.parts\[1\]\.inline_data\.data' \(TYPE_BYTES\), Base64 decoding failed/),
  );
});

Deno.test("the URL-safe alphabet of base64 is read too", async () => {
  const bytes = await photo({ width: 80 });
  const data = bytes.toBase64({ alphabet: "base64url" });
  assert.match(data, /[-_]/);
  const parts = await reading(withImage({ mimeType: "image/png", data }))();
  assert.ok(parts[1]?.kind === "image");
  assert.deepEqual(parts[1].bytes, bytes);
});

Deno.test("bytes that are no image, or half of one, are refused", async () => {
  const jpeg = await photo({ width: 400, height: 400, format: "jpeg" });
  const half = jpeg.subarray(0, jpeg.length / 2);
  for (const bytes of [new TextEncoder().encode("hello"), half, new Uint8Array()]) {
    await assert.rejects(
      reading(withImage({ mimeType: "image/jpeg", data: bytes.toBase64() })),
      refusal(/^Unable to process input image/),
    );
  }
});

Deno.test("a file reference is refused: nothing would fetch it", async () => {
  const parts = [{ fileData: { fileUri: "https://example.com/a.png" } }];
  const body = { contents: [...Object(wireBody([await photo()])).contents, { parts }] };
  await assert.rejects(reading(body), refusal(/fileData is not served here/));
});
