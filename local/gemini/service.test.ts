import assert from "node:assert/strict";
import { changeSettings, DEFAULT_SETTINGS } from "./service.ts";

const LIMITED = { latencyMs: 100, jitterMs: 20, requestsPerMinute: 10 };

Deno.test("what a change leaves out stays", () => {
  assert.deepEqual(changeSettings(LIMITED, {}), LIMITED);
  assert.deepEqual(changeSettings(LIMITED, { latencyMs: undefined, jitterMs: 0 }), {
    ...LIMITED,
    jitterMs: 0,
  });
});

Deno.test("null takes the limit away", () => {
  assert.equal(changeSettings(LIMITED, { requestsPerMinute: null }).requestsPerMinute, null);
});

Deno.test("values out of range and unknown names are refused", () => {
  for (const change of [{ latencyMs: -1 }, { requestsPerMinute: 0.5 }, { latency: 5 }, null]) {
    assert.throws(() => changeSettings(DEFAULT_SETTINGS, change), { name: "ZodError" });
  }
});
