import assert from "node:assert/strict";
import { requestsOfDay } from "./day.ts";

const day = requestsOfDay({ users: 1_000, batchesPerDay: 10, seed: 1 });
const inHours = (from: number, to: number) =>
  day.filter(({ at }) => at >= from * 3_600_000 && at < to * 3_600_000).length;

Deno.test("a day has the batches it should have, in the order of time", () => {
  assert.equal(day.length, 10_000);
  assert.ok(day.every(({ at }, index) => at >= (day[index - 1]?.at ?? 0) && at < 86_400_000));
});

Deno.test("noon is busy and midnight is not", () => {
  const perHour = 10_000 / 24;
  assert.ok(Math.abs(inHours(11, 13) / 2 / perHour - 1.8) < 0.15);
  assert.ok(inHours(0, 1) / perHour < 0.4);
});

Deno.test("a batch has twelve images on average", () => {
  const images = day.reduce((sum, { images }) => sum + images, 0);
  assert.ok(Math.abs(images / 10_000 - 12) < 0.5);
});
