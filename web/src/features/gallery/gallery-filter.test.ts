import { expect, it } from "vitest";
import { filterSearch, readFilter } from "./gallery-filter.ts";

it("shows everything when the address says nothing", () => {
  expect(readFilter(new URLSearchParams("show=x&model="))).toEqual({
    favorites: false,
    modelId: null,
    styleId: null,
  });
});

it.each(["", "show=favorites", "model=m&style=golden-hour", "show=favorites&model=m"])(
  "brings %j back to the address",
  (search) => {
    expect(filterSearch(readFilter(new URLSearchParams(search))).toString()).toBe(search);
  },
);
