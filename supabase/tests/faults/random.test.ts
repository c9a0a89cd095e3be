import assert from "node:assert/strict";
import { seededRandom } from "./random.ts";

const draw = (random = seededRandom(1)) => Array.from({ length: 5 }, () => random.next());

Deno.test("a seed determines the numbers", () => {
  assert.deepEqual(draw(seededRandom(1)), draw(seededRandom(1)));
  assert.notDeepEqual(draw(seededRandom(1)), draw(seededRandom(2)));
});

Deno.test("a fork is not moved by what is drawn elsewhere", () => {
  const random = seededRandom(1);
  const before = draw(random.fork("webhooks"));
  random.next();
  assert.deepEqual(draw(random.fork("webhooks")), before);
  assert.notDeepEqual(draw(random.fork("uploads")), before);
});

Deno.test("whole numbers lie between their bounds, both included", () => {
  const random = seededRandom(1);
  const seen = new Set(Array.from({ length: 200 }, () => random.integer(2, 4)));
  assert.deepEqual(seen, new Set([2, 3, 4]));
});
