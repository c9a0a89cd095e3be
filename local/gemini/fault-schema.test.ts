import assert from "node:assert/strict";
import { z } from "zod";
import { faultRuleSchema } from "./fault-schema.ts";

function complaint(rule: unknown): string {
  const parsed = faultRuleSchema.safeParse(rule);
  assert.ok(!parsed.success);
  return z.prettifyError(parsed.error);
}

Deno.test("a rule needs no more than the name of its fault", () => {
  assert.deepEqual(faultRuleSchema.parse({ fault: "blocked" }), {
    fault: "blocked",
    blockReason: "SAFETY",
    times: 1,
    skip: 0,
    match: {},
  });
});

Deno.test("an unknown fault is answered with those there are", () => {
  assert.match(complaint({ fault: "explode" }), /fault must be one of: rate_limited, .*, hang,/);
});

Deno.test("an option of another fault is refused by name", () => {
  assert.match(complaint({ fault: "hang", blockReason: "SAFETY" }), /"blockReason"/);
});

Deno.test("values out of range are refused with their place", () => {
  assert.match(complaint({ fault: "hang", times: 0 }), /times/);
  assert.match(complaint({ fault: "no_image", finishReason: "STOP" }), /finishReason/);
  assert.match(complaint({ fault: "hang", match: { prompt: "x" } }), /match/);
});
