import { expect, it } from "vitest";
import { trainingLeft } from "./training-left.ts";

const model = {
  training_started_at: "2026-11-22T10:00:00Z",
  training_ends_at: "2026-11-22T10:00:40Z",
};
const at = (seconds: number): number => Date.parse(model.training_started_at) + seconds * 1000;

it.each([
  [-5, { seconds: 45, share: 0 }],
  [10, { seconds: 30, share: 0.25 }],
  [39.2, { seconds: 1, share: 0.98 }],
  [60, { seconds: 0, share: 1 }],
])("%d s after its start", (seconds, expected) => {
  expect(trainingLeft(model, at(seconds))).toEqual(expected);
});

it("does not guess when the times are unknown", () => {
  const unknown = { training_started_at: null, training_ends_at: null };
  expect(trainingLeft(unknown, at(0))).toEqual({ seconds: 0, share: undefined });
});
