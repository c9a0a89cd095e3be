import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { RefreshQueue } from "./refresh-queue.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("refreshes each key once for a burst", () => {
  const queryClient = new QueryClient();
  const invalidate = vi.spyOn(queryClient, "invalidateQueries");
  const queue = new RefreshQueue(queryClient, 400);
  for (let n = 0; n < 40; n++) queue.add(["photos", "list"]);
  queue.add(["batches", "list"]);
  expect(invalidate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(400);
  expect(invalidate.mock.calls).toEqual([
    [{ queryKey: ["photos", "list"] }],
    [{ queryKey: ["batches", "list"] }],
  ]);
});

it("does not put a refresh off for ever while events keep coming", () => {
  const queryClient = new QueryClient();
  const invalidate = vi.spyOn(queryClient, "invalidateQueries");
  const queue = new RefreshQueue(queryClient, 400);
  for (let n = 0; n < 10; n++) {
    queue.add(["photos", "list"]);
    vi.advanceTimersByTime(100);
  }
  expect(invalidate).toHaveBeenCalledTimes(2);
});
