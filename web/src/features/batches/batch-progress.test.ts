import { expect, it } from "vitest";
import { batchProgress } from "./batch-progress.ts";

it("adds up several batches", () => {
  const batches = [
    { total_images_requested: 8, total_images_generated: 3, failed_count: 1 },
    { total_images_requested: 4, total_images_generated: 2, failed_count: 0 },
  ];
  expect(batchProgress(batches)).toEqual({ done: 5, failed: 1, total: 12, share: 0.5 });
});

it("is nothing of nothing", () => {
  expect(batchProgress([])).toEqual({ done: 0, failed: 0, total: 0, share: 0 });
});
