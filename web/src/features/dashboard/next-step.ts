import type { Model } from "@/features/models/api/get-models.ts";

/** The one thing the dashboard suggests. */
export type NextStepKind =
  | { kind: "train" }
  | { kind: "wait"; model: Model }
  | { kind: "fix"; model: Model }
  | { kind: "generate"; model: Model };

/**
 * What somebody with these models and no portraits should do next; a failed training is told to
 * anybody. Nothing for whoever has portraits, or has them on the way.
 * @param models The newest first.
 */
export function nextStep(
  models: readonly Model[],
  { hasPhotos, hasWork }: { hasPhotos: boolean; hasWork: boolean },
): NextStepKind | null {
  const training = models.find(({ status }) => status === "training");
  if (training) return { kind: "wait", model: training };
  const [newest] = models;
  if (newest?.status === "failed") return { kind: "fix", model: newest };
  const ready = models.find(({ status }) => status === "ready");
  if (!ready) return { kind: "train" };
  return hasPhotos || hasWork ? null : { kind: "generate", model: ready };
}
