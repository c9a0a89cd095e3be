import assert from "node:assert/strict";
import { planRound, STRIKES } from "./plan.ts";

Deno.test("the same seed gives the same plan, another seed another", () => {
  assert.deepEqual(planRound(7, 100), planRound(7, 100));
  assert.notDeepEqual(planRound(7, 100), planRound(8, 100));
});

Deno.test("each round strikes with everything there is", () => {
  const { strikes, geminiFaults } = planRound(1, 40);
  assert.deepEqual(new Set(strikes.map(({ strike }) => strike)), new Set(STRIKES));
  assert.ok(new Set(geminiFaults.map(({ fault }) => fault)).size >= 23);
});

Deno.test("people ask for about as many images as wanted", () => {
  const asked = planRound(3, 200).people.flatMap(({ steps }) => steps)
    .reduce((sum, step) => sum + (step.act === "generate" ? step.styles * step.variations : 0), 0);
  assert.ok(asked >= 200 && asked < 320, `${asked}`);
});
