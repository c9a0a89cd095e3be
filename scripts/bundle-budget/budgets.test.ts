import assert from "node:assert/strict";
import { complaint } from "./budgets.ts";

const files = [{ file: "boot.js", bytes: 400 }, { file: "assets/base.js", bytes: 9600 }];

Deno.test("a page may load exactly what is allowed", () => {
  assert.equal(complaint([{ page: "landing", files, maxBytes: 10_000 }]), undefined);
});

Deno.test("one byte more is told, with the largest file first, and the others are not", () => {
  const small = { page: "dashboard", files, maxBytes: 20_000 };
  assert.equal(
    complaint([small, { page: "landing", files, maxBytes: 9_999 }]),
    `The landing page loads too much JavaScript at first (gzip, KB of 1000 bytes):
    9.6  assets/base.js
    0.4  boot.js
   10.0  together, of 9.999 allowed`,
  );
});
