import assert from "node:assert/strict";
import type { Timed } from "./measure.ts";
import { databaseRatios, type Measured, planDefectsOf } from "./ratios.ts";

const timed = (name: string, milliseconds: number, defects: string[] = []): Timed => ({
  name,
  times: [milliseconds],
  defects,
});

const small: Measured = {
  photos: 10,
  users: [timed("gallery, newest 100", 2), timed("create_generation_batch", 6)],
  work: [timed("complete_photo", 1)],
};
const large: Measured = {
  photos: 1000,
  users: [timed("gallery, newest 100", 3), timed("create_generation_batch", 6)],
  work: [timed("complete_photo", 1, ["reads all of photos"])],
};

const valueOf = (name: string) =>
  databaseRatios([small, large]).find((ratio) => ratio.name === name)?.value;

Deno.test("growth is that of the query that grows most", () => {
  assert.equal(valueOf("largest growth of a user query from 10 to 1,000 photos"), 1.5);
});

Deno.test("speed is that of the slowest query", () => {
  assert.equal(valueOf("slowest user query at 1,000 photos, p95 ÷ 5 ms"), 1.2);
});

Deno.test("writing is compared with reading a page of the same database", () => {
  assert.equal(valueOf("complete_photo ÷ gallery, newest 100"), 0.5);
  assert.equal(valueOf("create_generation_batch ÷ gallery, newest 100"), 3);
});

Deno.test("wrong plans count where tables are large", () => {
  assert.deepEqual(planDefectsOf(large), ["complete_photo reads all of photos"]);
  assert.equal(valueOf("defects of plans"), 1);
  const swapped = databaseRatios([large, small]);
  assert.equal(swapped.find(({ name }) => name === "defects of plans")?.value, 0);
});

Deno.test("what a quick run does not measure is left out of checks", () => {
  const million = { ...large, photos: 1_000_000 };
  const checked = databaseRatios([small, large, million]).filter(({ thorough }) => !thorough);
  const quick = databaseRatios([small, large]).map(({ name }) => name);
  assert.deepEqual(checked.filter(({ name }) => !quick.includes(name)), []);
});
