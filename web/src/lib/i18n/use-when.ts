import { useFormatter, useTranslations } from "use-intl";

/** A function that says when something is: of another day than today it names the day. */
export function useWhen(): (at: Date, now?: number) => string {
  const t = useTranslations("common.when");
  const format = useFormatter();
  return (at, now = Date.now()) => {
    const time = format.dateTime(at, "time");
    const hour = at.getHours();
    const days = daysFrom(new Date(now), at);
    if (days === 0) return t("today", { time, hour });
    if (days === 1) return t("tomorrow", { time, hour });
    return t("later", { day: format.dateTime(at, "day"), time, hour });
  };
}

/** Midnights between two times where the user is. */
function daysFrom(one: Date, other: Date): number {
  const [from, to] = [one, other].map((date) =>
    Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  );
  return ((to ?? 0) - (from ?? 0)) / 86_400_000;
}
