import { AppError, type ErrorCode } from "./app-error.ts";
import { rpcErrorCodes } from "./error-codes.ts";

/**
 * Gives any error of supabase-js (PostgREST, Auth, Storage) or of the network its code. What is
 * not known becomes `unexpected`, with the original as `cause`.
 */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { code, message, status } = describe(error);
  const known = rpcCode(message) ?? codes[code] ?? networkCode(message) ?? statusCode(status);
  return new AppError(known ?? "unexpected", status, { cause: error });
}

interface Description {
  code: string;
  message: string;
  status: number | undefined;
}

function describe(error: unknown): Description {
  if (typeof error !== "object" || error === null) {
    return { code: "", message: String(error), status: undefined };
  }
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const message = "message" in error && typeof error.message === "string" ? error.message : "";
  return { code, message, status: httpStatus(error, code) };
}

/**
 * PostgREST puts the status of an RPC's error into its code (`PT402`). Storage answers 400 to most
 * mistakes and says in `statusCode`, as text, which one it was.
 */
function httpStatus(error: object, code: string): number | undefined {
  const [, fromCode] = code.match(/^PT(\d{3})$/) ?? [];
  const given = [
    fromCode,
    "statusCode" in error && error.statusCode,
    "status" in error && error.status,
  ];
  return given.map(Number).find((status) => status > 0);
}

function rpcCode(message: string): ErrorCode | undefined {
  return rpcErrorCodes.find((code) => code === message);
}

/**
 * Codes of PostgREST, Postgres and Auth.
 * https://docs.postgrest.org/en/v13/references/errors.html
 * https://supabase.com/docs/guides/auth/debugging/error-codes
 */
const codes: Record<string, ErrorCode> = {
  PGRST116: "not_found",
  PGRST301: "session_expired",
  PGRST302: "session_expired",
  PGRST303: "session_expired",
  PGRST000: "service_unavailable",
  PGRST001: "service_unavailable",
  PGRST002: "service_unavailable",
  PGRST003: "service_unavailable",
  "22P02": "not_found",
  "23502": "invalid_value",
  "23505": "conflict",
  "23514": "invalid_value",
  "42501": "not_allowed",
  "57014": "service_unavailable",
  invalid_credentials: "invalid_credentials",
  email_not_confirmed: "email_not_confirmed",
  email_exists: "email_taken",
  user_already_exists: "email_taken",
  email_address_invalid: "email_invalid",
  email_address_not_authorized: "email_invalid",
  validation_failed: "invalid_value",
  weak_password: "weak_password",
  same_password: "same_password",
  current_password_required: "current_password_wrong",
  current_password_invalid: "current_password_wrong",
  reauthentication_needed: "code_needed",
  reauthentication_not_valid: "link_expired",
  otp_expired: "link_expired",
  flow_state_expired: "link_expired",
  flow_state_not_found: "link_expired",
  bad_oauth_state: "google_failed",
  bad_oauth_callback: "google_failed",
  oauth_provider_not_supported: "google_failed",
  provider_disabled: "google_failed",
  captcha_failed: "captcha_failed",
  signup_disabled: "signup_disabled",
  email_provider_disabled: "signup_disabled",
  over_request_rate_limit: "too_many_requests",
  over_email_send_rate_limit: "too_many_requests",
  session_expired: "session_expired",
  session_not_found: "session_expired",
  bad_jwt: "session_expired",
  no_authorization: "session_expired",
  refresh_token_not_found: "session_expired",
  refresh_token_already_used: "session_expired",
  request_timeout: "service_unavailable",
};

/** `fetch` has one error for everything that is not an answer; each browser words it otherwise. */
function networkCode(message: string): ErrorCode | undefined {
  const noAnswer = /failed to fetch|networkerror|load failed|fetch failed|network request failed/i;
  if (!noAnswer.test(message)) return undefined;
  return navigator.onLine ? "unreachable" : "offline";
}

function statusCode(status: number | undefined): ErrorCode | undefined {
  if (status === undefined) return undefined;
  return statuses[status] ?? (status >= 500 ? "service_unavailable" : undefined);
}

const statuses: Record<number, ErrorCode> = {
  401: "session_expired",
  403: "not_allowed",
  404: "not_found",
  409: "conflict",
  413: "file_too_large",
  415: "file_type_not_allowed",
  422: "invalid_value",
  429: "too_many_requests",
};
