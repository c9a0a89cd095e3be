import type { Hops } from "../end-to-end/hops.ts";
import type { Scenario } from "./simulation/scenario.ts";

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
