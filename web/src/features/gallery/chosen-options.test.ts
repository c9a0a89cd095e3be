import { expect, it, vi } from "vitest";
import { chosenOptions } from "./chosen-options.ts";

vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));

const photo: Parameters<typeof chosenOptions>[0] = {
  id: "p",
  model_id: "m",
  style_id: "golden-hour",
  aspect_ratio: "3:4",
  glasses: "keep",
  hair_color: "keep",
  hair_style: "keep",
  backgrounds: [],
  styles: [],
  variation: 1,
};

it("names nothing that was left as it is", () => {
  expect(chosenOptions(photo)).toEqual({});
});

it("names what was chosen", () => {
  expect(chosenOptions({ ...photo, glasses: "none", hair_color: "red", hair_style: "bun" }))
    .toEqual({ glasses: "none", hairColor: "red", hairStyle: "bun" });
});

it.each([
  [1, { background: "garden", look: "film" }],
  [2, { background: "snow", look: "film" }],
  [3, { background: "garden", look: "film" }],
])("gives variation %i its own background and look", (variation, options) => {
  const lists = { backgrounds: ["garden", "snow"], styles: ["film"] };
  expect(chosenOptions({ ...photo, ...lists, variation })).toEqual(options);
});
