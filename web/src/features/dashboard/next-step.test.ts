import { expect, it } from "vitest";
import type { Model } from "@/features/models/api/get-models.ts";
import { aModel } from "@/testing/a-model.ts";
import { nextStep } from "./next-step.ts";

function model(status: Model["status"]): Model {
  return aModel({ id: status, name: status, status });
}

const nothing = { hasPhotos: false, hasWork: false };

it.each(
  [
    [[], "train"],
    [["draft"], "train"],
    [["training"], "wait"],
    [["training", "ready"], "wait"],
    [["failed", "ready"], "fix"],
    [["ready"], "generate"],
    [["ready", "failed"], "generate"],
  ] as const,
)("with models %j: %s", (statuses, kind) => {
  expect(nextStep(statuses.map(model), nothing)?.kind).toBe(kind);
});

it("suggests nothing to whoever has portraits or has them on the way", () => {
  const models = [model("ready")];
  expect(nextStep(models, { hasPhotos: true, hasWork: false })).toBeNull();
  expect(nextStep(models, { hasPhotos: false, hasWork: true })).toBeNull();
});
