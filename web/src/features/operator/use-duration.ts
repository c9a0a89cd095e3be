import { useFormatter } from "use-intl";

/** A function that puts seconds into words: "42 sec", "3.5 min", "2 hr". */
export function useDuration(): (seconds: number) => string {
  const format = useFormatter();
  const inUnit = (value: number, unit: "second" | "minute" | "hour"): string =>
    format.number(value, {
      style: "unit",
      unit,
      unitDisplay: "short",
      maximumFractionDigits: unit === "second" || value >= 10 ? 0 : 1,
    });
  return (seconds) => {
    if (seconds < 90) return inUnit(seconds, "second");
    return seconds < 5400 ? inUnit(seconds / 60, "minute") : inUnit(seconds / 3600, "hour");
  };
}
