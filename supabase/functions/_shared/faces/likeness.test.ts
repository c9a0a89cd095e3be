import assert from "node:assert/strict";
import { likeness, LIKENESS_FROM } from "./likeness.ts";

/** A descriptor so far from {@link NOBODY}. */
const at = (distance: number) => new Float32Array(128).fill(0).with(0, distance);
const NOBODY = at(0);

Deno.test("the same face is all alike, and where people part half", () => {
  assert.equal(likeness(NOBODY, [NOBODY]), 1);
  assert.ok(Math.abs(likeness(NOBODY, [at(0.6)]) - LIKENESS_FROM.like) < 1e-6);
});

Deno.test("nobody is less alike than not at all", () => {
  assert.equal(likeness(NOBODY, [at(1.5)]), 0);
});

Deno.test("the two nearest of a person count, half each", () => {
  const alike = likeness(NOBODY, [at(0.9), at(0.2), at(0.4), at(0.8)]);
  assert.ok(Math.abs(alike - (1 - 0.3 / 1.2)) < 1e-6);
});

Deno.test("there is somebody to compare with", () => {
  assert.throws(() => likeness(NOBODY, []), RangeError);
});

Deno.test("the project begins with the bounds that were measured", async () => {
  const settings = new URL("../../../migrations/20261101000300_settings.sql", import.meta.url);
  const sql = await Deno.readTextFile(settings);
  assert.ok(sql.includes(`likeness_line real not null default ${LIKENESS_FROM.like} `));
  assert.ok(sql.includes(`likeness_high real not null default ${LIKENESS_FROM.very_like} `));
});
