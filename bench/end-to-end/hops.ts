import { z } from "zod";
import type { Row } from "../report/report.ts";
import { median, row } from "../report/statistics.ts";

/** A stage of a photo, as the log of `generate-photos` names it. */
export type Stage = "load" | "wait" | "generate" | "store" | "record";

const photoLine = z.object({
  event: z.literal("photo"),
  outcome: z.literal("complete"),
  ms: z.record(z.string(), z.number()),
});

/** What each stage of a photo took, from the log lines of the function that makes them. */
export class Hops {
  readonly #stages = new Map<string, number[]>();

  /** Takes a log line of `generate-photos`; lines about anything else are passed over. */
  hear(line: string): void {
    const [json] = line.match(/\{.*\}/) ?? [];
    if (!json) return;
    const parsed = photoLine.safeParse(JSON.parse(json));
    if (!parsed.success) return;
    for (const [stage, ms] of Object.entries(parsed.data.ms)) {
      this.#stages.set(stage, [...this.#stages.get(stage) ?? [], ms]);
    }
  }

  /** Milliseconds that a stage takes, by the median; 0 when it was never heard of. */
  median(stage: Stage): number {
    return median(this.#stages.get(stage) ?? [0]);
  }

  /** One row a stage, in the order they happen. */
  rows(): Row[] {
    return Array.from(this.#stages, ([stage, values]) => row(STAGES[stage] ?? stage, values));
  }
}

const STAGES: Record<string, string> = {
  load: "download of the references",
  wait: "waiting for its turn",
  generate: "Gemini",
  store: "thumbnail and upload",
  record: "complete_photos",
};
