import assert from "node:assert/strict";
import { DEFAULT_OPTIONS } from "../_shared/options.ts";
import { PHRASES } from "./phrases.ts";
import { buildRequest } from "./request.ts";
import { claimedPhoto } from "./claimed-photo.testing.ts";

Deno.test("every image stands behind the text that says what it is, the prompt comes last", () => {
  const reference = (data: string) => ({ mimeType: "image/jpeg", data });
  const request = buildRequest(
    claimedPhoto({ options: { ...DEFAULT_OPTIONS, aspect_ratio: "16:9", image_size: "2K" } }),
    { person: [reference("one"), reference("two")], scene: reference("style") },
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
    { person: [], scene: { mimeType: "image/jpeg", data: "style" } },
    60_000,
  );
  assert.ok(parts.at(-1)?.text?.includes(PHRASES.background.beach));
});

Deno.test("one's own style is a picture of a setting, in which nobody is meant", () => {
  const reference = (data: string) => ({ mimeType: "image/jpeg", data });
  const { parts } = buildRequest(
    claimedPhoto({ style_prompt: null, style_image: "style/user-1/kitchen.jpg" }),
    { person: [reference("one"), reference("two")], scene: reference("kitchen") },
    60_000,
  );
  assert.deepEqual(parts.slice(0, -1).map(({ text, inlineData }) => inlineData?.data ?? text), [
    "Image 1: the person to portray, a woman.",
    "one",
    "Image 2: the person to portray, a woman.",
    "two",
    "Image 3: the style reference: use its setting, light and mood, not its people.",
    "kitchen",
  ]);
  const prompt = parts.at(-1)?.text ?? "";
  for (
    const sentence of [
      "The scene is in the style of image 3: take its setting, its light, its colours and its mood, " +
      "and none of the people in it.",
      "Faces in image 3 are hidden under blurred patches: leave out whoever is under them",
      "The setting is that of the style reference.",
      "The person wears clothes that fit this setting.",
      "The colours are those of the style reference.",
    ]
  ) {
    assert.ok(prompt.includes(sentence), sentence);
  }
  assert.ok(!prompt.includes("described as"), "there are no words to describe it");
});

Deno.test("of an edit the picture to change comes first, then who is in it, then what changes", () => {
  const reference = (data: string) => ({ mimeType: "image/jpeg", data });
  const photo = claimedPhoto({
    options: { ...DEFAULT_OPTIONS, aspect_ratio: "4:5" },
    edits: [{ kind: "background", value: "beach" }, { kind: "words", value: "a red scarf" }],
    source_image: "generated/user-1/photo-0.png",
    wish: "a wish of the portrait that is changed",
  });
  const { parts, aspectRatio, imageSize } = buildRequest(
    photo,
    { person: [reference("one"), reference("two")], scene: reference("portrait") },
    60_000,
  );
  assert.deepEqual([aspectRatio, imageSize], ["4:5", "1K"]);
  assert.deepEqual(parts.slice(0, -1).map(({ text, inlineData }) => inlineData?.data ?? text), [
    "Image 1: the photograph to change.",
    "portrait",
    "Image 2: the same woman as in image 1, to compare the face with.",
    "one",
    "Image 3: the same woman as in image 1, to compare the face with.",
    "two",
  ]);
  const prompt = parts.at(-1)?.text ?? "";
  assert.ok(prompt.includes(PHRASES.background.beach) && prompt.includes('"a red scarf"'));
  assert.ok(!prompt.includes("a wish of"), "nothing else of the portrait is asked for again");
});
