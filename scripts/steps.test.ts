import assert from "node:assert/strict";
import { countTests } from "./steps.ts";

for (
  const [runner, output, expected] of [
    ["Deno", "ok | 163 passed (12 steps) | 0 failed (13s)", { passed: 163, failed: 0 }],
    ["Deno, red", "FAILED | 3 passed | 1 failed (57ms)", { passed: 3, failed: 1 }],
    ["vitest", " Test Files  26 passed (26)\n      Tests  206 passed (206)", {
      passed: 206,
      failed: 0,
    }],
    ["vitest, red", "      Tests  2 failed | 204 passed (206)", { passed: 204, failed: 2 }],
    ["pgTAP", "ok   a.test.sql (3, 5 ms)\n627 passed, 0 failed\n", { passed: 627, failed: 0 }],
    ["none", "all is well", { passed: 0, failed: 0 }],
  ] as const
) {
  Deno.test(`reads the closing line of ${runner}`, () => {
    assert.deepEqual(countTests(output), expected);
  });
}
