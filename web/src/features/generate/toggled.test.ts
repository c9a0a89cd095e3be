import { expect, it } from "vitest";
import { toggled } from "./toggled.ts";

it("adds at the end and takes away in place", () => {
  expect(toggled(["a", "b"], "c")).toEqual(["a", "b", "c"]);
  expect(toggled(["a", "b", "c"], "b")).toEqual(["a", "c"]);
});
