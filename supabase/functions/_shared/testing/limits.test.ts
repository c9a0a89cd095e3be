import assert from "node:assert/strict";
import { assertWithinLimits } from "./limits.ts";

/** Something whose costs are these, one try after the other, and the last of them ever after. */
const costing = (...costs: { cpuMs: number; peakMb: number }[]) => () =>
  Promise.resolve(costs.length > 1 ? costs.shift()! : costs[0]!);

Deno.test("what stays within the limits once passes", async () => {
  await assertWithinLimits(costing({ cpuMs: 60_000, peakMb: 9 }, { cpuMs: 100, peakMb: 9 }));
});

Deno.test("what never does fails, with what each try took", async () => {
  await assert.rejects(
    assertWithinLimits(costing({ cpuMs: 60_000, peakMb: 9 })),
    /of processor time: (\d+ ms \(60000 ms here, at [\d.]+ of the pace\)(, )?){4}/,
  );
});

Deno.test("too much memory fails at once", async () => {
  await assert.rejects(
    assertWithinLimits(costing({ cpuMs: 1, peakMb: 256 }, { cpuMs: 1, peakMb: 9 })),
  );
});
