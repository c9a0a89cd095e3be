/** Where a provider may say how long to wait. */
export interface RetryHints {
  /** The HTTP header `Retry-After`, in seconds or as a date. */
  header: string | null;
  /** `error.message` of the body: "… Please retry in 47.4s." */
  message: string;
  /** `error.details` of the body, which may hold a `google.rpc.RetryInfo`. */
  details: readonly unknown[];
  /** Milliseconds since the epoch. */
  now: number;
}

/** No answer makes anybody wait longer than Gemini's longest quota, that of a day. */
export const MAX_RETRY_AFTER_MS = 24 * 3_600_000;

/**
 * How many milliseconds the provider asks to wait: the longest of its hints, or null when it gives
 * none that can be read; between 0 and {@link MAX_RETRY_AFTER_MS}. RetryInfo is at times absent, and
 * any of the three may be the only one
 * (https://ai.google.dev/gemini-api/docs/troubleshooting, google.rpc.RetryInfo).
 */
export function retryAfterMs({ header, message, details, now }: RetryHints): number | null {
  const hints = [
    headerMs(header, now),
    durationMs(/retry in (\d{1,12}(?:\.\d{1,9})?(?:ms|s|m|h))\b/i.exec(message)?.[1]),
    ...details.map((detail) => durationMs(retryDelay(detail))),
  ].filter((ms) => ms !== null);
  return hints.length > 0 ? Math.max(...hints) : null;
}

/** RFC 9110, 5.6.7: the one form of a date that may be sent. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** RFC 9110, 10.2.3: seconds, or an HTTP date. */
function headerMs(header: string | null, now: number): number | null {
  const value = header?.trim() ?? "";
  if (/^\d{1,20}$/.test(value)) return bounded(Number(value) * 1_000);
  const date = HTTP_DATE.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? null : bounded(date - now);
}

const UNIT_MS: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** A duration such as "47s", "47.4s" or "850ms". */
function durationMs(duration: string | undefined): number | null {
  const [, amount, unit] = /^(\d{1,12}(?:\.\d{1,9})?)(ms|s|m|h)$/i.exec(duration ?? "") ?? [];
  if (amount === undefined || unit === undefined) return null;
  return bounded(Number(amount) * (UNIT_MS[unit.toLowerCase()] ?? 0));
}

function bounded(ms: number): number {
  return Math.ceil(Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS));
}

function retryDelay(detail: unknown): string | undefined {
  if (typeof detail !== "object" || detail === null || !("retryDelay" in detail)) return undefined;
  return typeof detail.retryDelay === "string" ? detail.retryDelay : undefined;
}
