import assert from "node:assert/strict";
import { simulateCrowd } from "./crowd.ts";
import { steadyRate } from "./fairness.ts";

Deno.test("a crowd gets all its images, as quickly as the limit allows", () => {
  const finished = simulateCrowd(
    { latency: { min: 1_500, max: 1_500 }, overhead: { wake: 100, prepare: 20, finish: 300 } },
    { users: 16, batches: 2, images: 6, requestsPerMinute: 40 },
  );
  assert.equal(finished.length, 192);
  const rate = steadyRate(finished, 8);
  assert.ok(rate > 0.95 * 40 && rate <= 40, `${rate} a minute`);
});
