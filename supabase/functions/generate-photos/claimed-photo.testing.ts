import { DEFAULT_OPTIONS } from "../_shared/options.ts";
import type { ClaimedPhoto } from "./photo-queue.ts";

/** A claimed photo for tests; everything not given is plain. */
export function claimedPhoto(changes: Partial<ClaimedPhoto> = {}): ClaimedPhoto {
  return {
    photo_id: "photo-1",
    lease_token: "lease-1",
    attempt: 1,
    start_at: new Date(0).toISOString(),
    batch_id: "batch-1",
    user_id: "user-1",
    generation_model_id: "gemini-nano-banana-2.1",
    object_path: "generated/user-1/photo-1-1",
    variation: 1,
    gender: "mujer",
    training_images: ["training/user-1/1.jpg", "training/user-1/2.jpg"],
    style_id: "terrace",
    style_prompt: "a sunlit terrace",
    style_image: "terrace.jpg",
    options: DEFAULT_OPTIONS,
    wish: null,
    edits: [],
    source_image: null,
    refusals: 0,
    ...changes,
  };
}
