import type { ErrorCode } from "./error-codes.ts";

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
