import { describe, expect, it, vi } from "vitest";
import { batchNextTry, isBusy, nextTry } from "./next-try.ts";

vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));

const now = Date.parse("2026-11-22T10:00:00Z");
const later = (seconds: number): string => new Date(now + seconds * 1000).toISOString();

const busy = (seconds: number) =>
  ({ status: "queued", failure_code: "rate_limited", retry_at: later(seconds) }) as const;
const noImage = { status: "queued", failure_code: "no_image", retry_at: later(9) } as const;
const fresh = { status: "queued", failure_code: null, retry_at: null } as const;
const paused = (seconds: number, suspended = false) => ({
  paused_until: later(seconds),
  suspended,
  closed_until: null,
});
const generating = { status: "generating", failure_code: null, retry_at: null } as const;

describe("nextTry", () => {
  it("counts down to the time the database gave", () => {
    expect(nextTry(busy(27.2), now)).toEqual({ seconds: 28, reason: "rate_limited" });
  });

  it("is none for a photo that waits for nothing, or whose time has come", () => {
    expect(nextTry(fresh, now)).toBeUndefined();
    expect(nextTry(busy(0), now)).toBeUndefined();
    expect(nextTry({ ...busy(9), status: "generating" }, now)).toBeUndefined();
  });
});

describe("batchNextTry", () => {
  it("is the earliest", () => {
    expect(batchNextTry([busy(40), busy(12)], undefined, now)?.seconds).toBe(12);
  });

  it("is none while something is being generated", () => {
    expect(batchNextTry([busy(12), generating], undefined, now)).toBeUndefined();
  });

  it("a rate limit holds up photos not tried yet, another reason does not", () => {
    expect(batchNextTry([busy(12), fresh], undefined, now)?.reason).toBe("rate_limited");
    expect(batchNextTry([noImage, fresh], undefined, now)).toBeUndefined();
    expect(batchNextTry([noImage], undefined, now)?.reason).toBe("no_image");
  });

  it("waits while nobody asks Gemini, also when none of its own photos was refused", () => {
    expect(batchNextTry([fresh], paused(27.2), now)).toEqual({
      seconds: 28,
      reason: "rate_limited",
    });
    expect(batchNextTry([busy(12), fresh], paused(40), now)?.seconds).toBe(40);
    expect(batchNextTry([busy(40)], paused(12), now)?.seconds).toBe(40);
    expect(batchNextTry([fresh], paused(0), now)).toBeUndefined();
    expect(batchNextTry([fresh, generating], paused(30), now)).toBeUndefined();
  });

  it("waits for the opening once the day's quota is used up", () => {
    const closed = { ...paused(40), closed_until: later(36_000) };
    expect(batchNextTry([busy(12), fresh], closed, now)).toEqual({
      seconds: 36_000,
      reason: "quota_exhausted",
    });
    expect(batchNextTry([fresh], { ...closed, closed_until: later(-1) }, now)?.seconds).toBe(40);
  });

  it("waits for the operator, also while the model is being looked at", () => {
    expect(batchNextTry([fresh], paused(40, true), now)).toEqual({
      seconds: 40,
      reason: "service_suspended",
    });
    expect(batchNextTry([busy(90)], paused(-1, true), now)?.reason).toBe("service_suspended");
    expect(batchNextTry([fresh, generating], paused(40, true), now)).toBeUndefined();
  });

  it("knows which reasons pass by themselves", () => {
    expect(isBusy("rate_limited") && isBusy("provider_unavailable")).toBe(true);
    expect(isBusy("service_suspended") || isBusy("no_image")).toBe(false);
  });

  it("waits for nothing when nothing is left to be made", () => {
    expect(batchNextTry([{ ...fresh, status: "completed" }], paused(30), now)).toBeUndefined();
  });
});
