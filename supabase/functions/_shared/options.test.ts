import assert from "node:assert/strict";
import { DEFAULT_OPTIONS, photoOptions } from "./options.ts";

Deno.test("several backgrounds and looks are spread over the variations", () => {
  const options = {
    ...DEFAULT_OPTIONS,
    glasses: "round" as const,
    backgrounds: ["office" as const, "beach" as const],
    styles: ["film" as const, "warm" as const, "cool" as const],
  };
  const shown = [1, 2, 3, 4].map((variation) => {
    const { glasses, background, look } = photoOptions(options, variation);
    return [glasses, background, look];
  });
  assert.deepEqual(shown, [
    ["round", "office", "film"],
    ["round", "beach", "warm"],
    ["round", "office", "cool"],
    ["round", "beach", "film"],
  ]);
});

Deno.test("none picked leaves it to the style", () => {
  const { background, look } = photoOptions(DEFAULT_OPTIONS, 3);
  assert.deepEqual([background, look], [null, null]);
});
