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

/**
 * How many milliseconds the provider asks to wait: the longest of its hints, or null when it
 * gives none. RetryInfo is at times absent, and any of the three may be the only one
 * (https://ai.google.dev/gemini-api/docs/troubleshooting, google.rpc.RetryInfo).
 */
export function retryAfterMs({ header, message, details, now }: RetryHints): number | null {
  const hints = [
    headerMs(header, now),
    durationMs(/retry in ([\d.]+(?:ms|s|m|h))/i.exec(message)?.[1]),
    ...details.map((detail) => durationMs(retryDelay(detail))),
  ].filter((ms) => ms !== null);
  return hints.length > 0 ? Math.max(...hints) : null;
}

/** RFC 9110, 10.2.3: seconds, or an HTTP date. */
function headerMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

const UNIT_MS: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** A duration such as "47s", "47.4s" or "850ms". */
function durationMs(duration: string | undefined): number | null {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(duration ?? "") ?? [];
  if (amount === undefined || unit === undefined) return null;
  return Math.ceil(Number(amount) * (UNIT_MS[unit] ?? 0));
}

function retryDelay(detail: unknown): string | undefined {
  if (typeof detail !== "object" || detail === null || !("retryDelay" in detail)) return undefined;
  return typeof detail.retryDelay === "string" ? detail.retryDelay : undefined;
}
