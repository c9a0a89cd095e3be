import assert from "node:assert/strict";
import process from "node:process";

/** https://supabase.com/docs/guides/functions/limits */
const MAX_CPU_MS = 2_000;
const MAX_MB = 256;

/**
 * What `workOnPixels` takes on the machine on which the bounds of the functions were measured:
 * four pictures of 2K a call took 1.6 s there.
 */
const MEASURED_PACE_MS = 80;

/** How often the same is done before its cost counts as too much. */
const TRIES = 4;

/** What a call of a function cost: processor time, and V8's peak memory. */
export interface Cost {
  cpuMs: number;
  peakMb: number;
}

/**
 * Does the same up to four times, until once it stayed within the limits of an Edge Function: where
 * others work too the same costs more, never less. Processor time counts at the pace of the machine
 * on which the bounds were measured, since one machine takes three times as long as another for
 * the same: what a loop of fixed work takes right before and after says how this one does.
 */
export async function assertWithinLimits(costOf: () => Promise<Cost>): Promise<void> {
  const seen: string[] = [];
  for (let tried = 0; tried < TRIES; tried++) {
    const before = paceMs();
    const { cpuMs, peakMb } = await costOf();
    const pace = (before + paceMs()) / 2 / MEASURED_PACE_MS;
    assert.ok(peakMb < MAX_MB, `${peakMb} MB`);
    const measuredMs = cpuMs / pace;
    if (measuredMs < MAX_CPU_MS) return;
    seen.push(`${Math.round(measuredMs)} ms (${cpuMs} ms here, at ${pace.toFixed(2)} of the pace)`);
  }
  assert.fail(`of processor time: ${seen.join(", ")}`);
}

/** Milliseconds of processor time that fixed work takes on this machine at this moment. */
function paceMs(): number {
  workOnPixels(6);
  const { user } = process.cpuUsage();
  workOnPixels(60);
  return (process.cpuUsage().user - user) / 1_000;
}

/** Blurs a picture of a megapixel: arithmetic and memory, as decoding and networks are. */
function workOnPixels(times: number): void {
  const side = 1_024;
  let [from, to] = [new Float32Array(side * side).fill(0.5), new Float32Array(side * side)];
  for (let time = 0; time < times; time++) {
    for (let at = side + 1; at < side * (side - 1) - 1; at++) {
      to[at] =
        (from[at]! * 4 + from[at - 1]! + from[at + 1]! + from[at - side]! + from[at + side]!) /
        8;
    }
    [from, to] = [to, from];
  }
  assert.ok(to[side * 2]! > 0);
}
