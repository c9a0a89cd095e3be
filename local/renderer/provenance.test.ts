import assert from "node:assert/strict";
import { NO_PEOPLE } from "../../supabase/functions/generate-photos/prompt.ts";
import { readBrief, VOCABULARY } from "./brief.ts";
import { leftOut, provenanceXmp } from "./provenance.ts";

function valuesLeftOut(phrases: Record<string, string>): string[] {
  return Object.entries(phrases).flatMap(([value, phrase]) =>
    leftOut(readBrief(`${phrase}.`)).length > 0 ? [value] : []
  );
}

Deno.test("every hair style but the person's own is told to be left out", () => {
  const { keep: _, ...styles } = VOCABULARY.hair_style;
  assert.deepEqual(valuesLeftOut(VOCABULARY.hair_style), Object.keys(styles));
});

Deno.test("every outfit but the style's and the person's own is told to be left out", () => {
  const { keep: _, own: __, ...outfits } = VOCABULARY.outfit;
  assert.deepEqual(valuesLeftOut(VOCABULARY.outfit), Object.keys(outfits));
});

Deno.test("glasses can be put on, not taken off", () => {
  assert.deepEqual(valuesLeftOut(VOCABULARY.glasses), ["none"]);
});

Deno.test("of an own style it is said that people in its picture stay there", () => {
  const brief = readBrief(`The scene is image 5, and ${NO_PEOPLE}. It is quiet.`);
  assert.deepEqual(leftOut(brief), ["people"]);
});

Deno.test("what is left out is said once each, in words", () => {
  const nothing = readBrief("");
  assert.deepEqual(leftOut(nothing), []);
  const parts = leftOut({ ...nothing, glasses: "none", hair_style: "bun" });
  assert.deepEqual(parts, ["glasses", "hair_style"]);
  assert.match(provenanceXmp(parts), /Glasses stay.*The hair keeps/s);
});
