import type { Model } from "@/features/models/api/get-models.ts";

/** A row of `models` as a test wants it: a ready model of two photos, but for the change. */
export function aModel(change: Partial<Model> = {}): Model {
  return {
    id: "m",
    user_id: "u",
    name: "Ada",
    gender: "mujer",
    status: "ready",
    is_retraining: false,
    failure_code: null,
    preview_image_url: "preview/u/m.webp",
    reference_set: 1,
    consent_version: 1,
    consented_at: "2026-11-22T12:00:00Z",
    training_credits_used: 2,
    images_count: 2,
    training_started_at: "2026-11-22T12:00:00Z",
    training_ends_at: "2026-11-22T12:00:30Z",
    kept_at: null,
    created_at: "2026-11-22T12:00:00Z",
    updated_at: "2026-11-22T12:00:00Z",
    ...change,
  };
}
