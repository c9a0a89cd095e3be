import type { rpcErrorCodes } from "./error-codes.ts";

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

/** What else can go wrong between the page and Supabase. */
type ClientErrorCode =
  | "offline"
  | "unreachable"
  | "session_expired"
  | "not_allowed"
  | "not_found"
  | "conflict"
  | "invalid_value"
  | "file_too_large"
  | "file_type_not_allowed"
  | "invalid_credentials"
  | "email_not_confirmed"
  | "email_taken"
  | "email_invalid"
  | "weak_password"
  | "same_password"
  | "current_password_wrong"
  | "code_needed"
  | "link_expired"
  | "signup_disabled"
  | "google_failed"
  | "captcha_failed"
  | "unexpected";

/** Everything the page can say about an error: each has a text in every language. */
export type ErrorCode = typeof rpcErrorCodes[number] | ClientErrorCode;
