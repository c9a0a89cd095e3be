// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { networkBack } from "./network-back.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Starts waiting, and tells whether it is over. */
function wait(milliseconds: number, signal = new AbortController().signal): () => Promise<boolean> {
  let isOver = false;
  void networkBack(milliseconds, signal).then(() => isOver = true);
  return async () => {
    await vi.advanceTimersByTimeAsync(0);
    return isOver;
  };
}

it("waits its time where there seems to be a network", async () => {
  const isOver = wait(1_000);
  vi.advanceTimersByTime(999);
  expect(await isOver()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await isOver()).toBe(true);
});

it("waits for a network where there is none, however long", async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const isOver = wait(1_000);
  vi.advanceTimersByTime(3_600_000);
  expect(await isOver()).toBe(false);
  dispatchEvent(new Event("online"));
  expect(await isOver()).toBe(true);
});

it("waits for nothing when it was given up, before or meanwhile", async () => {
  expect(await wait(1_000, AbortSignal.abort())()).toBe(true);
  const ending = new AbortController();
  const isOver = wait(1_000, ending.signal);
  expect(await isOver()).toBe(false);
  ending.abort();
  expect(await isOver()).toBe(true);
});
