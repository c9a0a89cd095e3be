import assert from "node:assert/strict";
import fc from "fast-check";
import { EDIT_CHOICES, EDIT_KINDS, editsOf, isChosenKind } from "./edits.ts";

Deno.test("every edit that there is is read as it is kept", () => {
  const all = EDIT_KINDS.flatMap((kind): unknown[] => {
    if (isChosenKind(kind)) return EDIT_CHOICES[kind].map((value) => ({ kind, value }));
    return [{ kind, value: kind === "words" ? "a red scarf" : null }];
  });
  assert.ok(all.length > 30);
  assert.deepEqual(editsOf(all), all);
});

Deno.test("what is no edit is passed over, whatever it is", () => {
  const kept = { kind: "light", value: "soft" };
  fc.assert(fc.property(fc.jsonValue(), (json) => {
    assert.deepEqual(editsOf([json, kept]).at(-1), kept);
    editsOf(json);
  }));
  for (
    const none of [
      { kind: "outfit", value: "keep" },
      { kind: "background", value: "moon" },
      { kind: "words", value: null },
      { kind: "larger", value: "x" },
      { kind: "toString", value: "x" },
    ]
  ) assert.deepEqual(editsOf([none]), []);
});
