import { expect, it } from "vitest";
import { dateGroups } from "./date-groups.ts";

const now = new Date(2026, 10, 29, 9);

function grouped(...dates: Date[]): string[] {
  const photos = dates.map((date) => ({ completed_at: date.toISOString() }));
  return dateGroups(photos, now).map(({ key, kind, count }) => `${kind} ${key} ${count}`);
}

it("has a heading for each of the last days, and then for each month", () => {
  expect(grouped(
    new Date(2026, 10, 29, 8),
    new Date(2026, 10, 29, 0, 1),
    new Date(2026, 10, 28, 23, 59),
    new Date(2026, 10, 23, 12),
    new Date(2026, 10, 22, 12),
    new Date(2026, 10, 1, 12),
    new Date(2026, 9, 31, 12),
    new Date(2025, 9, 31, 12),
  )).toEqual([
    "today 2026-11-29 2",
    "yesterday 2026-11-28 1",
    "day 2026-11-23 1",
    "month 2026-11 2",
    "month 2026-10 1",
    "month 2025-10 1",
  ]);
});

it("takes what a clock ahead of ours has finished for today's", () => {
  expect(grouped(new Date(2026, 10, 29, 10))).toEqual(["today 2026-11-29 1"]);
});
