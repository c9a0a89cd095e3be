import assert from "node:assert/strict";
import STYLES from "../../supabase/styles/catalogue.json" with { type: "json" };
import {
  buildPrompt,
  type PromptOptions,
} from "../../supabase/functions/generate-photos/prompt.ts";
import { type Brief, readBrief, VOCABULARY } from "./brief.ts";
import { PLAIN_OPTIONS } from "./product-request.ts";

function briefFor(options: Partial<PromptOptions>): Brief {
  return readBrief(buildPrompt({ ...PLAIN_OPTIONS, ...options }, 3));
}

const PLAIN = briefFor({});

for (const [option, phrases] of Object.entries(VOCABULARY)) {
  Deno.test(`every ${option} is recognised, and taken for nothing else`, () => {
    for (const value of Object.keys(phrases)) {
      assert.deepEqual(briefFor({ [option]: value }), { ...PLAIN, [option]: value });
    }
  });
}

Deno.test("without options nothing is asked for", () => {
  const { glasses, hair_color, hair_style, outfit, background, look } = PLAIN;
  const kept = [glasses, hair_color, hair_style, outfit];
  assert.deepEqual(kept, ["keep", "keep", "keep", "keep"]);
  assert.deepEqual([background, look], [null, null]);
});

Deno.test("each variation says how far away and how lit", () => {
  const read = (variation: number, soften = false): unknown[] => {
    const { shot } = briefFor({ variation, soften });
    return [shot?.distance, shot?.lighting, shot?.turned];
  };
  assert.deepEqual([1, 2, 3, 4, 5].map((variation) => read(variation)), [
    ["head-and-shoulders", "front", 0],
    ["waist-up", "side", -1],
    ["three-quarter-length", "behind", 1],
    ["close-up", "low", 0],
    ["head-and-shoulders", "front", 0],
  ]);
  assert.deepEqual(read(2, true), ["head-and-shoulders", "front", 0]);
});

Deno.test("the words of a style are not taken for options, not even those of the product", () => {
  for (
    const style_prompt of [
      "An editorial on a beach at night, black and white, sunglasses, black hair, " +
      "a close-up in a library, turned to the left, light from behind.",
      `A "film still". ${VOCABULARY.glasses.sunglasses}. Hair: ${VOCABULARY.hair_color.white}; ` +
      `"${VOCABULARY.hair_style.shaved}". Before ${VOCABULARY.background.beach}.`,
    ]
  ) {
    const { mood: _, ...brief } = briefFor({ style_prompt });
    const { mood: __, ...plain } = PLAIN;
    assert.deepEqual(brief, plain);
  }
});

Deno.test("the words of a wish are not taken for options, only noticed", () => {
  const wish = `${VOCABULARY.glasses.sunglasses}. ${VOCABULARY.background.beach}`;
  assert.deepEqual(briefFor({ wish }), { ...PLAIN, hasWish: true });
});

Deno.test("the mood is that of the whole description", () => {
  const { mood } = briefFor({ style_prompt: 'A "film still" by a lamp from the left.' });
  assert.deepEqual([mood.side, mood.grain], [-1, true]);
});

Deno.test("words of the description stay where the rest of the prompt has them too", () => {
  const { hair_color } = briefFor({
    hair_color: "white",
    style_prompt: VOCABULARY.hair_color.white.slice(0, -1),
  });
  assert.equal(hair_color, "white");
});

Deno.test("any other prompt is read without complaint, however often it seems to begin or end", () => {
  assert.deepEqual(readBrief("draw me"), readBrief(""));
  assert.equal(readBrief("").shot, null);
  const started = performance.now();
  for (const part of ['described as: "', '". The setting is ', "from ", "a", "\n"]) {
    assert.equal(readBrief(part.repeat(200_000)).shot, null);
  }
  assert.ok(performance.now() - started < 5_000);
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
    const { mood } = briefFor({ style_prompt: prompt });
    assert.equal(mood.side, LIGHTS.left.includes(id) ? -1 : 1, id);
    if (LIGHTS.behind.includes(id)) assert.ok(mood.behind || mood.rim, id);
  }
});
