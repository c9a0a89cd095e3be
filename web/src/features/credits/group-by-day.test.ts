import { expect, it } from "vitest";
import { groupByDay } from "./group-by-day.ts";

/** A time of the local calendar, as the database writes it. */
function at(day: number, hour: number): { created_at: string } {
  return { created_at: new Date(2026, 10, day, hour).toISOString() };
}

it("groups by the user's own days", () => {
  const days = groupByDay([at(22, 23), at(22, 0), at(21, 23), at(3, 12)]);
  expect(days.map(({ key, entries }) => [key, entries.length])).toEqual([
    ["2026-11-22", 2],
    ["2026-11-21", 1],
    ["2026-11-03", 1],
  ]);
});

it("makes no days of nothing", () => {
  expect(groupByDay([])).toEqual([]);
});
