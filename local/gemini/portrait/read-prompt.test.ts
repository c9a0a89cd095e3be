import assert from "node:assert/strict";
import STYLES from "../../../supabase/styles/catalogue.json" with { type: "json" };
import { PHRASES } from "../../../supabase/functions/generate-photos/phrases.ts";
import {
  buildPrompt,
  type PromptOptions,
} from "../../../supabase/functions/generate-photos/prompt.ts";
import { PLAIN_OPTIONS } from "../product-request.ts";
import { readPrompt, type Wish } from "./read-prompt.ts";

function wishFor(options: Partial<PromptOptions>): Wish {
  return readPrompt(buildPrompt({ ...PLAIN_OPTIONS, ...options }, 3));
}

function everyPhrase<Value extends string>(
  name: string,
  phrases: Record<Value, string>,
  read: (value: Value) => unknown,
): void {
  Deno.test(`every phrase for ${name} is recognised`, () => {
    for (const value in phrases) assert.equal(read(value), value);
  });
}

everyPhrase("glasses", PHRASES.glasses, (glasses) => wishFor({ glasses }).glasses);
everyPhrase("hair colours", PHRASES.hair_color, (hair_color) => wishFor({ hair_color }).hairColor);
everyPhrase("hair styles", PHRASES.hair_style, (hair_style) => wishFor({ hair_style }).hairStyle);
everyPhrase("backgrounds", PHRASES.background, (background) => wishFor({ background }).background);
everyPhrase("looks", PHRASES.look, (look) => wishFor({ look }).look);

Deno.test("without options nothing is wished for", () => {
  const { glasses, hairColor, hairStyle, background, look } = wishFor({});
  assert.deepEqual([glasses, hairColor, hairStyle], ["keep", "keep", "keep"]);
  assert.deepEqual([background, look], [null, null]);
});

Deno.test("each variation says how far away and how lit", () => {
  const read = (variation: number, soften = false): unknown[] => {
    const { distance, lighting, turned } = wishFor({ variation, soften });
    return [distance, lighting, turned];
  };
  assert.deepEqual([1, 2, 3, 4].map((variation) => read(variation)), [
    ["head-and-shoulders", "front", 0],
    ["waist-up", "side", -1],
    ["three-quarter-length", "behind", 1],
    ["close-up", "low", 0],
  ]);
  assert.deepEqual(read(2, true), ["head-and-shoulders", "front", 0]);
});

Deno.test("the words of a style are not taken for options", () => {
  const style_prompt =
    "An editorial on a beach at night, black and white, sunglasses, black hair, " +
    "a close-up in a library, turned to the left, light from behind.";
  const { mood: _, ...wish } = wishFor({ style_prompt });
  const { mood: __, ...plain } = wishFor({});
  assert.deepEqual(wish, plain);
});

Deno.test("any other prompt is read without complaint", () => {
  assert.deepEqual(readPrompt("draw me"), { ...readPrompt(""), mood: readPrompt("").mood });
  assert.equal(readPrompt("").distance, null);
});

/** Where the main light stands on the images of the shipped styles. */
const LIGHTS: Record<"left" | "right" | "behind", readonly string[]> = {
  left: [
    "studio-grey",
    "window-light",
    "office-window",
    "brick-loft",
    "greenhouse",
    "mountain-mist",
    "desert-dusk",
    "city-night",
    "film-noir",
    "red-velvet",
    "christmas-lights",
    "old-master",
    "pastel-paper",
  ],
  right: [
    "low-key",
    "library",
    "beach-golden-hour",
    "cafe-lights",
    "neon-alley",
    "autumn-leaves",
    "snowy-pines",
  ],
  behind: ["low-key", "office-window", "beach-golden-hour", "mountain-mist", "autumn-leaves"],
};

Deno.test("the main light of every shipped style comes from where its words say", () => {
  assert.equal(LIGHTS.left.length + LIGHTS.right.length, STYLES.length);
  for (const { id, prompt } of STYLES) {
    const { mood } = wishFor({ style_prompt: prompt });
    assert.equal(mood.side, LIGHTS.left.includes(id) ? -1 : 1, id);
    if (LIGHTS.behind.includes(id)) assert.ok(mood.behind || mood.rim, id);
  }
});
