import assert from "node:assert/strict";
import fc from "fast-check";
import { printable } from "./printable.ts";

Deno.test("what a terminal would obey is shown", () => {
  assert.equal(printable("\x1b]0;title\x07\x1b[2J"), "\\u{1b}]0;title\\u{7}\\u{1b}[2J");
  assert.equal(printable("a\rb\x7f\x9b31m"), "a\\u{d}b\\u{7f}\\u{9b}31m");
  assert.equal(printable("moc.elpmaxe\u202e"), "moc.elpmaxe\\u{202e}");
});

Deno.test("what people write stays as it is", () => {
  const text = "Señora Ñ\n\t👩‍👧 हिन्दी עברית 東京 ✓";
  assert.equal(printable(text), text);
});

Deno.test("no text whatever moves the cursor", () => {
  const anything = fc.string({ unit: "binary", maxLength: 50 });
  fc.assert(fc.property(anything, (text) => {
    assert.doesNotMatch(printable(text).replaceAll(/[\n\t]/g, ""), /\p{Cc}/u);
  }));
});
