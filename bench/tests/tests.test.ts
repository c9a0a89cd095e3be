import assert from "node:assert/strict";
import { readStepTime } from "./tests.ts";

Deno.test("a step is read with or without tests, and nothing else is", () => {
  assert.deepEqual(readStepTime("✓ lint (0.4 s)"), { name: "lint", seconds: 0.4 });
  assert.deepEqual(readStepTime("✓ database (pgTAP) (10.4 s, 786 passed, 0 failed)"), {
    name: "database (pgTAP)",
    seconds: 10.4,
  });
  assert.equal(readStepTime("All steps passed, in 5.2 minutes."), undefined);
  assert.equal(readStepTime("✗ lint (0.4 s)"), undefined);
});
