import assert from "node:assert/strict";
import { initialFiles, scriptsOf } from "./measure.ts";

const manifest = {
  "index.html": { file: "assets/index.js", imports: ["_react.js"] },
  "src/page.tsx": { file: "assets/page.js", imports: ["_react.js", "_kit.js"] },
  "src/dialog.tsx": { file: "assets/dialog.js" },
  "_kit.js": { file: "assets/kit.js", imports: ["_react.js", "src/page.tsx"] },
  "_react.js": { file: "assets/react.js" },
};

Deno.test("follows static imports, through circles, and counts nothing twice", () => {
  assert.deepEqual(initialFiles(manifest, ["index.html", "src/page.tsx"]), [
    "assets/index.js",
    "assets/kit.js",
    "assets/page.js",
    "assets/react.js",
  ]);
});

Deno.test("a page that is not in the build is an error, not a small page", () => {
  assert.throws(() => initialFiles(manifest, ["src/gone.tsx"]), /src\/gone.tsx/);
});

Deno.test("finds the scripts of a document, blocking, modules and preloaded ones", () => {
  const html = `
    <link rel="stylesheet" href="/assets/a.css">
    <script src="/boot.js"></script>
    <script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/react.js">`;
  assert.deepEqual(scriptsOf(html), ["boot.js", "assets/index.js", "assets/react.js"]);
});
