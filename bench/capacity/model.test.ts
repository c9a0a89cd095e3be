import assert from "node:assert/strict";
import { costOf, includedOf, limitsOf, photosOfWorker, USE_OF_AN_IMAGE } from "./model.ts";
import { PLANS } from "./plans.ts";

const [free, pro] = PLANS;
assert.ok(free && pro);
const use = USE_OF_AN_IMAGE;

Deno.test("the tightest limit comes first: as set up, the requests in flight", () => {
  const [first, second] = limitsOf(pro, use, { maxInFlight: 16, requestsPerMinute: 300 });
  assert.equal(first?.what, "16 requests in flight");
  assert.equal(Math.round(first?.imagesPerHour ?? 0), 2_504);
  assert.deepEqual(second, { what: "Gemini's 300 requests a minute", imagesPerHour: 18_000 });
});

Deno.test("with Gemini out of the way Realtime is next", () => {
  const limits = limitsOf(free, use, { maxInFlight: 10_000, requestsPerMinute: 100_000 });
  assert.deepEqual(limits[0], { what: "Realtime connections", imagesPerHour: 14_400 });
});

Deno.test("a worker lives longer on a paid plan", () => {
  assert.deepEqual(photosOfWorker(free, use), { inCall: 8, atATime: 16, inLife: 96 });
  assert.equal(photosOfWorker(pro, use).inLife, 272);
});

Deno.test("the free plan fills its storage first", () => {
  assert.deepEqual(includedOf(free, use)[0], {
    what: "storage (in all, not a month)",
    images: 625,
  });
});

Deno.test("what is included costs the plan alone", () => {
  const cost = costOf(pro, use, 1_000);
  assert.ok(cost);
  assert.equal(cost.plan, 0.025);
  assert.equal(cost.storage + cost.egress + cost.messagesAndCalls, 0);
  assert.ok(Math.abs(cost.gemini - 0.04275) < 1e-9);
  assert.equal(cost.total, cost.gemini + cost.plan);
});

Deno.test("beyond that each image is charged, unless the plan has no more to sell", () => {
  const many = costOf(pro, use, 10_000_000);
  assert.ok(many);
  assert.ok(Math.abs(many.egress - 0.0022 * 0.09) < 0.00001);
  assert.ok(Math.abs(many.storage - 0.0016 * 12 * 0.021) < 0.00001);
  assert.equal(costOf(free, use, 10_000_000), null);
});
