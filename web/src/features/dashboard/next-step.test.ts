import { expect, it } from "vitest";
import type { Model } from "@/features/models/api/get-models.ts";
import { nextStep } from "./next-step.ts";

function model(status: Model["status"]): Model {
  return {
    id: status,
    user_id: "u",
    name: status,
    gender: "mujer",
    status,
    failure_code: null,
    images_count: 3,
    preview_image_url: null,
    training_credits_used: 0,
    training_started_at: null,
    training_ends_at: null,
    created_at: "2026-11-22T10:00:00Z",
    updated_at: "2026-11-22T10:00:00Z",
  };
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
