import assert from "node:assert/strict";
import { compare } from "./compare.ts";

Deno.test("tells failures that nobody knows from those that are listed, and what has been mended", () => {
  const outcomes = [
    { test: "passes", ok: true },
    { test: "is new", ok: false },
    { test: "is known", ok: false },
    { test: "was known", ok: true },
    // Two tests of one name.
    { test: "half", ok: true },
    { test: "half", ok: false },
  ];
  const known = { "is known": "no such service", "was known": "", "half": "", "is gone": "" };
  assert.deepEqual(compare(outcomes, known), {
    passed: 3,
    unknown: ["is new"],
    mended: ["was known"],
  });
});
