/**
 * Whether a 429 means that waiting a little cannot help: a quota per day is used up, or the quota
 * is 0 because the project has no billing. The violations are those of a `google.rpc.QuotaFailure`
 * (https://ai.google.dev/gemini-api/docs/rate-limits).
 */
export function isQuotaExhausted(details: readonly unknown[]): boolean {
  return details.flatMap(violationsOf).some((violation) =>
    /PerDay/i.test(textField(violation, "quotaId")) ||
    textField(violation, "quotaValue") === "0"
  );
}

/**
 * The limit that a 429 tells: how many requests, or images, of which each request makes one, may
 * be asked for in a minute; null when it tells none. Limits of tokens say nothing about requests.
 */
export function requestsPerMinute(details: readonly unknown[]): number | null {
  const limits = details.flatMap(violationsOf)
    .filter((violation) => /(Requests|Images)PerMinute/i.test(textField(violation, "quotaId")))
    .map((violation) => Number(textField(violation, "quotaValue")))
    .filter((limit) => Number.isInteger(limit) && limit > 0);
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

function violationsOf(detail: unknown): unknown[] {
  if (
    typeof detail !== "object" || detail === null || !("violations" in detail)
  ) return [];
  return Array.isArray(detail.violations) ? detail.violations : [];
}

function textField(object: unknown, name: "quotaId" | "quotaValue"): string {
  if (typeof object !== "object" || object === null) return "";
  return String(Reflect.get(object, name) ?? "");
}
