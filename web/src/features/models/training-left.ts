import type { Model } from "./api/get-models.ts";

/** How far a training is, by the times the database gave it. */
export interface TrainingLeft {
  /** Whole seconds until its end; 0 when that is past or unknown. */
  seconds: number;
  /** 0 to 1; undefined when unknown. */
  share: number | undefined;
}

/** @param now Milliseconds, as `Date.now()`. */
export function trainingLeft(
  { training_started_at, training_ends_at }: Pick<
    Model,
    "training_started_at" | "training_ends_at"
  >,
  now: number,
): TrainingLeft {
  if (!training_started_at || !training_ends_at) return { seconds: 0, share: undefined };
  const start = Date.parse(training_started_at);
  const end = Date.parse(training_ends_at);
  const share = end > start ? Math.min(Math.max((now - start) / (end - start), 0), 1) : 1;
  return { seconds: Math.max(Math.ceil((end - now) / 1000), 0), share };
}
