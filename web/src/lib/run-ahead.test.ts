import { expect, it } from "vitest";
import { runAhead } from "./run-ahead.ts";

it("keeps the order whatever finishes first, and runs few at once", async () => {
  const releases: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const results = runAhead([0, 1, 2, 3, 4, 5], 2, async (item) => {
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => {
      releases[item] = resolve;
      // The later one of a pair is always done first.
      if (item % 2 === 1) queueMicrotask(() => releases.forEach((release) => release()));
    });
    running--;
    return item;
  });
  const seen: number[] = [];
  for await (const result of results) seen.push(result);
  expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
  expect(most).toBeLessThanOrEqual(3);
});

it("ends at the first failure and starts nothing more", async () => {
  const started: number[] = [];
  const results = runAhead([0, 1, 2, 3], 1, (item) => {
    started.push(item);
    return item === 0 ? Promise.reject(new Error("no")) : Promise.resolve(item);
  });
  await expect(results.next()).rejects.toThrow("no");
  expect(started).toEqual([0, 1]);
});
