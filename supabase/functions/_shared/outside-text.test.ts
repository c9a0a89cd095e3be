import assert from "node:assert/strict";
import fc from "fast-check";
import { outsideText } from "./outside-text.ts";

Deno.test("whatever comes can be stored, and is as short as it has to be", () => {
  const anything = fc.string({ unit: "binary", maxLength: 200 }).map((text) =>
    `${text}\0\ud800 ${text}\udfff`
  );
  fc.assert(fc.property(anything, fc.integer({ min: 1, max: 100 }), (text, maxLength) => {
    const kept = outsideText(text, maxLength);
    assert.ok(kept.length <= maxLength);
    assert.ok(kept.isWellFormed());
    assert.doesNotMatch(kept, /\p{Cc}/u);
  }));
});

Deno.test("plain text stays as it is", () => {
  assert.equal(
    outsideText("429 zu viele Anfragen, später 🙂", 300),
    "429 zu viele Anfragen, später 🙂",
  );
  assert.equal(outsideText("a\r\n\tb\0c", 300), "a b c");
});

Deno.test("60 KB of reason cost nothing", () => {
  const started = performance.now();
  outsideText("\0".repeat(60_000), 300);
  assert.ok(performance.now() - started < 50);
});
