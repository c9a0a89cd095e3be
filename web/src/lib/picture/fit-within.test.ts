import { expect, it } from "vitest";
import { fitWithin } from "./fit-within.ts";

it.each([
  [{ width: 4032, height: 3024 }, { width: 2048, height: 1536 }],
  [{ width: 3024, height: 4032 }, { width: 1536, height: 2048 }],
  [{ width: 2048, height: 2048 }, { width: 2048, height: 2048 }],
  [{ width: 640, height: 480 }, { width: 640, height: 480 }],
  [{ width: 100_000, height: 10 }, { width: 2048, height: 1 }],
])("%o becomes %o", (size, expected) => {
  expect(fitWithin(size, 2048)).toEqual(expected);
});
