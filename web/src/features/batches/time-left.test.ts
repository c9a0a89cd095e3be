import { describe, expect, it, vi } from "vitest";
import { roundedTime, timeLeft } from "./time-left.ts";

vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));

const start = "2026-11-22T10:00:00Z";
const ms = (seconds: number): number => Date.parse(start) + seconds * 1000;
const iso = (seconds: number): string => new Date(ms(seconds)).toISOString();

const done = (at: number) =>
  ({ status: "completed", completed_at: iso(at), retry_at: null, attempts: 1 }) as const;
const waiting = (retryAt?: number) =>
  ({
    status: "queued",
    completed_at: null,
    retry_at: retryAt === undefined ? null : iso(retryAt),
    attempts: retryAt === undefined ? 0 : 1,
  }) as const;
const generating = {
  status: "generating",
  completed_at: null,
  retry_at: null,
  attempts: 1,
} as const;

describe("timeLeft", () => {
  it("does not guess before the first photo", () => {
    expect(timeLeft([generating, waiting()], start, ms(5))).toEqual({ kind: "unknown" });
  });

  it("goes on at the pace so far: four in twelve seconds, eight to go", () => {
    const photos = [...[11, 11, 12, 12].map(done), ...Array.from({ length: 8 }, () => waiting())];
    expect(timeLeft(photos, start, ms(12))).toEqual({ kind: "about", seconds: 24 });
    expect(timeLeft(photos, start, ms(18))).toEqual({ kind: "about", seconds: 18 });
  });

  it("says so when it takes longer than the others did", () => {
    expect(timeLeft([done(10), generating], start, ms(25))).toEqual({ kind: "overdue" });
  });

  it("does not call late what had to wait for another try", () => {
    expect(timeLeft([done(10), waiting(20)], start, ms(35))).toEqual({ kind: "unknown" });
    expect(timeLeft([done(10), { ...generating, attempts: 2 }], start, ms(35)))
      .toEqual({ kind: "unknown" });
  });

  it("is not over before a waiting photo is tried again", () => {
    expect(timeLeft([done(10), waiting(60)], start, ms(12)))
      .toEqual({ kind: "about", seconds: 58 });
  });

  it("forgets the pace before a long silence, as when failed photos are retried an hour later", () => {
    const again = 3600;
    const photos = [done(10), done(again), done(again + 4), generating, waiting()];
    expect(timeLeft(photos, start, ms(again + 4))).toEqual({ kind: "about", seconds: 8 });
    expect(timeLeft([done(10), done(again), generating], start, ms(again + 1)))
      .toEqual({ kind: "unknown" });
  });

  it("has nothing to say about a batch that has ended", () => {
    expect(timeLeft([done(10)], start, ms(12))).toEqual({ kind: "unknown" });
  });
});

it.each([
  [1, { unit: "seconds", count: 5 }],
  [23, { unit: "seconds", count: 25 }],
  [90, { unit: "seconds", count: 90 }],
  [100, { unit: "minutes", count: 2 }],
  [310, { unit: "minutes", count: 5 }],
])("%d s is said as %o", (seconds, said) => {
  expect(roundedTime(seconds)).toEqual(said);
});
