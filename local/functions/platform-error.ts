/**
 * Failures the platform answers in a function's place.
 * https://supabase.com/docs/guides/functions/error-codes
 */
const FAILURES = {
  NOT_FOUND: [404, "Requested function was not found"],
  BOOT_ERROR: [503, "Function failed to start (please check logs)"],
  WORKER_ERROR: [503, "Function exited due to an error (please check logs)"],
  WORKER_RESOURCE_LIMIT: [
    546,
    "Function failed due to not having enough compute resources (please check logs)",
  ],
  IDLE_TIMEOUT: [504, "Function did not respond in time"],
  UNAUTHORIZED_NO_AUTH_HEADER: [401, "Missing authorization header"],
  UNAUTHORIZED_INVALID_JWT_FORMAT: [401, "Invalid JWT"],
} as const satisfies Record<string, [status: number, message: string]>;

export type PlatformFailure = keyof typeof FAILURES;

/** The response hosted Supabase gives, which browsers of any origin may read. */
export function platformError(code: PlatformFailure): Response {
  const [status, message] = FAILURES[code];
  return Response.json({ code, message }, {
    status,
    headers: { "sb-error-code": code, "access-control-allow-origin": "*" },
  });
}
