/** An error with a code that the page has words for. */
export class AppError extends Error {
  override name = "AppError";

  /** @param status HTTP status where the error came with one. */
  constructor(
    readonly code: ErrorCode,
    readonly status?: number,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }

  /** Whether the same request may succeed a moment later without anybody doing anything. */
  get isPassing(): boolean {
    return passing.has(this.code);
  }
}

const passing = new Set<ErrorCode>(["offline", "unreachable", "service_unavailable"]);

/** Stable messages of the RPCs: the table "Errors" of docs/API.md. */
export const rpcErrorCodes = [
  "not_authenticated",
  "insufficient_credits",
  "model_not_found",
  "batch_not_found",
  "photo_not_found",
  "user_not_found",
  "model_not_editable",
  "model_not_ready",
  "nothing_to_train",
  "last_trained_photo",
  "batch_id_taken",
  "nothing_to_retry",
  "provider_closed",
  "no_free_retry",
  "training_images_required",
  "training_image_not_uploaded",
  "consent_required",
  "consent_unknown",
  "too_many_training_images",
  "batch_id_required",
  "styles_required",
  "too_many_styles",
  "duplicate_styles",
  "unknown_style",
  "invalid_variations",
  "too_many_options",
  "unsupported_aspect_ratio",
  "unsupported_image_size",
  "wish_too_long",
  "invalid_edit",
  "invalid_input",
  "too_many_open_images",
  "too_many_discards",
  "too_many_requests",
  "too_many_models",
  "too_many_shares",
  "share_exists",
  "too_many_own_styles",
  "style_not_found",
  "style_deleted",
  "style_id_required",
  "style_id_taken",
  "style_image_not_uploaded",
  "style_image_in_use",
  "invalid_style_name",
  "service_unavailable",
] as const;

/** What else can go wrong between the page and Supabase. */
const clientErrorCodes = [
  "offline",
  "unreachable",
  "session_expired",
  "not_allowed",
  "not_found",
  "conflict",
  "invalid_value",
  "file_too_large",
  "file_type_not_allowed",
  "invalid_credentials",
  "email_not_confirmed",
  "email_taken",
  "email_invalid",
  "weak_password",
  "same_password",
  "current_password_wrong",
  "code_needed",
  "link_expired",
  "signup_disabled",
  "google_failed",
  "unexpected",
] as const;

/** Everything the page can say about an error: each has a text in every language. */
export type ErrorCode = typeof rpcErrorCodes[number] | typeof clientErrorCodes[number];
