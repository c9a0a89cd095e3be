import assert from "node:assert/strict";
import { promptText } from "./text.ts";

Deno.test("control characters and white space become single spaces", () => {
  assert.equal(promptText("  a\u0000b\r\n\tc\u2028d\u202Ee  ", 100), "a b c d e");
});

Deno.test("letters of any language stay as they are", () => {
  assert.equal(promptText("luz cálida, señal 光", 100), "luz cálida, señal 光");
});

Deno.test("long text is cut at a word, and inside a word only when it must be", () => {
  assert.equal(promptText("one two three", 7), "one two");
  assert.equal(promptText("one two three", 9), "one two");
  assert.equal(promptText("onetwothree", 6), "onetwo");
});
