import { expect, it } from "vitest";
import { Constants } from "@shared/database.types.ts";
import { ratioOf } from "./ratio-of.ts";

it("is width by height", () => {
  expect(ratioOf("3:4")).toBe(0.75);
  expect(ratioOf("16:9")).toBeCloseTo(1.778, 3);
});

it.each(Constants.public.Enums.aspect_ratio)("knows %s", (aspectRatio) => {
  expect(ratioOf(aspectRatio)).toBeGreaterThan(0.5);
  expect(ratioOf(aspectRatio)).toBeLessThan(2.4);
});
