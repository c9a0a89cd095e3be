import { expect, it } from "vitest";
import { nameProblem } from "./model-name.ts";

it.each([
  ["Ada", undefined],
  ["  ", "missing"],
  ["\u200b\u3164", "missing"],
  ["a".repeat(60), undefined],
  ["a".repeat(61), "too_long"],
  ["👩".repeat(60), undefined],
])("%s: %s", (name, problem) => {
  expect(nameProblem(name)).toBe(problem);
});
