import assert from "node:assert/strict";
import { PHRASES } from "../../../supabase/functions/generate-photos/phrases.ts";
import { readPrompt } from "./read-prompt.ts";
import { UNSUPPORTED_LOCALLY, unsupportedIn } from "./unsupported.ts";

const NOTHING = readPrompt("");

Deno.test("every hair style but the person's own is told to be left out", () => {
  const named = UNSUPPORTED_LOCALLY.find(({ option }) => option === "hair_style")?.values;
  const styles = Object.keys(PHRASES.hair_style).filter((style) => style !== "keep");
  assert.deepEqual(named?.toSorted(), styles.toSorted());
});

Deno.test("glasses can be put on, not taken off", () => {
  const glasses = Object.entries(PHRASES.glasses).flatMap(([value, phrase]) =>
    unsupportedIn(readPrompt(`${phrase}.`)).length > 0 ? [value] : []
  );
  assert.deepEqual(glasses, ["none"]);
});

Deno.test("what is left out is said once each, in words", () => {
  assert.deepEqual(unsupportedIn(NOTHING), []);
  const notes = unsupportedIn({ ...NOTHING, glasses: "none", hairStyle: "bun" });
  assert.equal(notes.length, 2);
  assert.match(notes.join(" "), /Glasses.*hair/s);
});
