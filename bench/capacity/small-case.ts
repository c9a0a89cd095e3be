import { configureGemini, startBenchStack } from "../bench-stack.ts";
import { Hops } from "../end-to-end/hops.ts";
import { liveUser } from "../end-to-end/live-user.ts";
import { timeBatch } from "../end-to-end/ours.ts";
import { median } from "../report/statistics.ts";
import { perMinute } from "./simulation/pace.ts";
import type { Scenario } from "./simulation/scenario.ts";
import { simulate } from "./simulation/simulate.ts";

const STYLES = ["studio-grey", "library", "brick-loft", "neon-alley", "old-master"];
const LATENCY_MS = 5_000;

/** Milliseconds until the last of twenty images, on a real stack and simulated. */
export interface SmallCase {
  measured: number;
  simulated: number;
  /** What our own share of the time was. */
  overhead: Scenario["overhead"];
}

/** Times twenty images of one user, as bench/end-to-end does, and simulates the same. */
export async function playSmallCase(runs: number): Promise<SmallCase> {
  const hops = new Hops();
  await using stack = await startBenchStack({
    onLog: (part, line) => part === "generate-photos" && hops.hear(line),
  });
  await using user = await liveUser(stack);
  await configureGemini(stack.geminiUrl, { latencyMs: LATENCY_MS });
  const storageUrl = `${stack.apiUrl}/storage/v1/object/public/generated-photos`;
  const lasts: number[] = [];
  for (let run = 1; run <= runs; run++) {
    lasts.push((await timeBatch(user, STYLES, storageUrl)).last);
  }
  const stages = measuredStages(hops);
  const { finished } = simulate({
    ...stages,
    seed: 1,
    requests: [{ at: 0, user: 1, images: STYLES.length * 4 }],
    quota: perMinute(Infinity),
    limitIsTold: true,
    workers: 1,
  });
  return {
    measured: median(lasts),
    simulated: finished.at(-1)?.at ?? NaN,
    overhead: stages.overhead,
  };
}

/** Milliseconds from a change in the database to a claim, at most: one poll of the webhooks. */
const WAKE_MS = 100;

/** What the stages of an image took in a run, for a simulation of the same run. */
export function measuredStages(hops: Pick<Hops, "median">): Pick<Scenario, "latency" | "overhead"> {
  const generate = hops.median("generate");
  return {
    latency: { min: generate, max: generate },
    overhead: {
      wake: WAKE_MS,
      prepare: hops.median("load"),
      finish: hops.median("store") + hops.median("record"),
    },
  };
}
