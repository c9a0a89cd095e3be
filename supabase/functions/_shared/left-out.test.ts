import assert from "node:assert/strict";
import { LEFT_OUT, leftOutAttribute, leftOutIn } from "./left-out.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

Deno.test("what a picture lacks is read as it was written, between any other bytes", () => {
  for (const parts of [[], ["words"], LEFT_OUT] as const) {
    assert.deepEqual(leftOutIn(bytes(`\u00ff\0 ${leftOutAttribute(parts)} \0`)), [...parts]);
  }
});

Deno.test("what is none of the parts is not told", () => {
  assert.deepEqual(leftOutIn(bytes("")), []);
  assert.deepEqual(leftOutIn(bytes('retrato:leftOut="glasses nose outfit"')), [
    "glasses",
    "outfit",
  ]);
  assert.deepEqual(leftOutIn(bytes('retrato:leftOut="<b>glasses</b>"')), []);
});
