import assert from "node:assert/strict";
import { STYLES } from "./catalogue.ts";
import { CATEGORIES } from "./style.ts";

Deno.test("ids are unique slugs, names are unique in both languages", () => {
  for (const { id } of STYLES) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
  for (const key of ["id", "name", "nameEs", "prompt"] as const) {
    assert.equal(new Set(STYLES.map((style) => style[key])).size, STYLES.length, key);
  }
});

Deno.test("every category has a style and comes in one piece", () => {
  const order = STYLES.map(({ category }) => category)
    .filter((category, index, all) => category !== all[index - 1]);
  assert.deepEqual(order, [...CATEGORIES]);
});

for (const { id, prompt, light, backdrop } of STYLES) {
  Deno.test(`${id}: the prompt is 50 to 90 words, names lens and light, and asks for nothing by negation`, () => {
    const words = prompt.split(/\s+/).length;
    assert.ok(words >= 50 && words <= 90, `${words} words`);
    assert.match(prompt, /\d+mm lens/);
    assert.match(prompt, /light|lamp|lit|sun/);
    assert.doesNotMatch(prompt, /\b(no|not|never|without|avoid|don't)\b/i);
  });

  Deno.test(`${id}: light and grade are within their ranges`, () => {
    assert.ok(Math.abs(light.azimuth) <= 180);
    assert.ok(light.elevation >= 0 && light.elevation <= 90);
    assert.ok(light.warmth >= 1800 && light.warmth <= 10000);
    assert.ok(light.contrast >= 0 && light.contrast <= 1);
    assert.ok(backdrop.grade.grain >= 0 && backdrop.grade.grain <= 8);
    assert.ok(backdrop.grade.vignette >= 0 && backdrop.grade.vignette <= 2);
  });
}
