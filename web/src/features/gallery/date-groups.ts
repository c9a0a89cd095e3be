import type { GalleryPhoto } from "./api/get-gallery-photos.ts";

/** Photos that follow one another below one heading: of a day not long ago, or of a month. */
export interface DateGroup {
  /** `2026-11-29` or `2026-11`. */
  key: string;
  kind: "today" | "yesterday" | "day" | "month";
  /** Of its first photo. */
  date: Date;
  count: number;
}

/** Days that have a heading of their own, today among them. */
const DAYS = 7;

/** Groups photos that are in order of time, by the user's calendar. */
export function dateGroups(
  photos: readonly Pick<GalleryPhoto, "completed_at">[],
  now: Date,
): DateGroup[] {
  const groups: DateGroup[] = [];
  for (const { completed_at } of photos) {
    const date = new Date(completed_at ?? now);
    const { key, kind } = placeOf(date, now);
    const last = groups.at(-1);
    if (last?.key === key) last.count++;
    else groups.push({ key, kind, date, count: 1 });
  }
  return groups;
}

function placeOf(date: Date, now: Date): Pick<DateGroup, "key" | "kind"> {
  const month = `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}`;
  // In UTC every day has 24 hours.
  const ago = Math.round((dayOf(now) - dayOf(date)) / 86_400_000);
  if (ago >= DAYS) return { key: month, kind: "month" };
  const key = `${month}-${twoDigits(date.getDate())}`;
  return { key, kind: ago <= 0 ? "today" : ago === 1 ? "yesterday" : "day" };
}

function dayOf(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
