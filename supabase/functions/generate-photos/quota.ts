import type { QuotaViolation } from "./provider-error.ts";

/**
 * Whether a quota per day is used up, for which waiting a little cannot help
 * (https://ai.google.dev/gemini-api/docs/rate-limits).
 */
export function isDailyQuota(violations: readonly QuotaViolation[]): boolean {
  return violations.some(({ quotaId }) => /PerDay/i.test(quotaId));
}

/**
 * Whether the limit is nothing at all, as for a project without billing. The value 0 is the default
 * and so at times left out; then only the prose says it.
 */
export function isNoQuota(violations: readonly QuotaViolation[], message: string): boolean {
  return violations.some(({ quotaValue }) => quotaValue === "0") || /\blimit: 0\b/i.test(message);
}

/** More than any project has; what is told beyond it is no limit. */
const MAX_REQUESTS_PER_MINUTE = 1_000_000;

/**
 * The limit that a 429 tells: how many requests, or images, of which each request makes one, may
 * be asked for in a minute; null when it tells none. Limits of tokens say nothing about requests.
 */
export function requestsPerMinute(violations: readonly QuotaViolation[]): number | null {
  const limits = violations
    .filter(({ quotaId }) => /(Requests|Images)PerMinute/i.test(quotaId))
    .filter(({ quotaValue }) => /^\d{1,7}$/.test(quotaValue))
    .map(({ quotaValue }) => Number(quotaValue))
    .filter((limit) => limit > 0 && limit <= MAX_REQUESTS_PER_MINUTE);
  return limits.length > 0 ? Math.min(...limits) : null;
}

/** When Gemini's daily quotas start afresh: the next midnight in Los Angeles. */
export function nextPacificMidnight(now: Date): Date {
  const [month, day, year] = PACIFIC_DATE.format(now).split("/").map(Number);
  const hours = PACIFIC_UTC_OFFSETS.map((offset) =>
    new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (day ?? 1) + 1, offset))
  );
  const midnight = hours.find((hour) => Number(PACIFIC_HOUR.format(hour)) === 0);
  if (!midnight) throw new Error("no midnight in Los Angeles");
  return midnight;
}

const PACIFIC = { timeZone: "America/Los_Angeles", hourCycle: "h23" } as const;
const PACIFIC_DATE = new Intl.DateTimeFormat("en-US", PACIFIC);
const PACIFIC_HOUR = new Intl.DateTimeFormat("en-US", {
  ...PACIFIC,
  hour: "numeric",
});
/** Los Angeles is 7 hours behind UTC in summer and 8 in winter. */
const PACIFIC_UTC_OFFSETS = [7, 8];
