import assert from "node:assert/strict";
import { DEFAULT_OPTIONS } from "../_shared/options.ts";
import { PHRASES } from "./phrases.ts";
import { buildRequest } from "./request.ts";
import { claimedPhoto } from "./claimed-photo.testing.ts";

Deno.test("every image stands behind the text that says what it is, the prompt comes last", () => {
  const reference = (data: string) => ({ mimeType: "image/jpeg", data });
  const request = buildRequest(
    claimedPhoto({ options: { ...DEFAULT_OPTIONS, aspect_ratio: "16:9", image_size: "2K" } }),
    { person: [reference("one"), reference("two")], style: reference("style") },
    60_000,
  );

  assert.equal(request.model, "gemini-nano-banana-2.1");
  assert.equal(request.aspectRatio, "16:9");
  assert.equal(request.imageSize, "2K");
  assert.equal(request.timeoutMs, 60_000);
  const described = request.parts.map(({ text, inlineData }) =>
    inlineData?.data ?? text?.split(":")[0]
  );
  assert.deepEqual(described, [
    "Image 1",
    "one",
    "Image 2",
    "two",
    "Image 3",
    "style",
    "Generate exactly one photograph",
  ]);
});

Deno.test("the prompt asks for what this variation shows", () => {
  const options = { ...DEFAULT_OPTIONS, backgrounds: ["office" as const, "beach" as const] };
  const { parts } = buildRequest(
    claimedPhoto({ options, variation: 2 }),
    { person: [], style: { mimeType: "image/jpeg", data: "style" } },
    60_000,
  );
  assert.ok(parts.at(-1)?.text?.includes(PHRASES.background.beach));
});
