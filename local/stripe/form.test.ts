import assert from "node:assert/strict";
import { StripeError } from "./errors.ts";
import { parseForm } from "./form.ts";

Deno.test("names are nested as Stripe's are", () => {
  assert.deepEqual(parseForm("mode=payment&line_items[0][price_data][currency]=eur&a[b]=1"), {
    mode: "payment",
    line_items: { 0: { price_data: { currency: "eur" } } },
    a: { b: "1" },
  });
});

for (
  const [flaw, body] of Object.entries({
    "stands there twice": "a=1&a=2",
    "is a text and a group": "a=1&a[b]=2",
    "is a group and a text": "a[b]=2&a=1",
    "is none": "a[=1",
    "leads to what all objects have": "a[__proto__]=1",
    "is too long": `a=${"x".repeat(100_001)}`,
  })
) {
  Deno.test(`a name that ${flaw} is refused`, () => {
    assert.throws(() => parseForm(body), StripeError);
  });
}
