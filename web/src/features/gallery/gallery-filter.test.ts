import { expect, it } from "vitest";
import { filterSearch, passes, readFilter } from "./gallery-filter.ts";

it("shows everything when the address says nothing", () => {
  expect(readFilter(new URLSearchParams("show=x&model=&order=y"))).toEqual({
    order: "newest",
    favorites: false,
    leaving: false,
    modelId: null,
    styleId: null,
  });
});

it.each([
  "",
  "show=favorites",
  "show=leaving",
  "model=m&style=golden-hour",
  "order=likeness&show=favorites&model=m",
])(
  "brings %j back to the address",
  (search) => {
    expect(filterSearch(readFilter(new URLSearchParams(search))).toString()).toBe(search);
  },
);

it.each([
  ["", true],
  ["model=m&style=s", true],
  ["model=other", false],
  ["style=other", false],
  ["show=favorites", false],
])("under %j a photo is shown: %s", (search, expected) => {
  const photo = { model_id: "m", style_id: "s", is_favorite: false, is_newest: true };
  expect(passes(readFilter(new URLSearchParams(search)), photo)).toBe(expected);
});
