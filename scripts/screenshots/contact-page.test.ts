import assert from "node:assert/strict";
import { contactPage } from "./contact-page.ts";

Deno.test("a state is one row, whatever its widths and themes", () => {
  const html = contactPage([
    "gallery-390-dark.png",
    "gallery-390-light.png",
    "gallery-empty-1440-light.png",
    "gallery-es-390-light.png",
  ]);
  const titles = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title);
  assert.deepEqual(titles, ["gallery", "gallery-empty", "gallery-es"]);
  assert.match(html, /3 states, 4 pictures/);
  assert.equal(html.match(/<img /g)?.length, 4);
});
