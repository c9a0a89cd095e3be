import assert from "node:assert/strict";
import { auditedPages } from "./pages.ts";

Deno.test("every page has to be fast on phones, the front page most of all", () => {
  const floors = auditedPages("b").map(({ name, performance }) => [name, performance.mobile]);
  assert.deepEqual(Object.fromEntries(floors), {
    landing: 95,
    "sign-in": 92,
    dashboard: 90,
    models: 92,
    train: 92,
    generate: 90,
    gallery: 90,
    credits: 92,
    settings: 92,
    batch: 90,
  });
});
