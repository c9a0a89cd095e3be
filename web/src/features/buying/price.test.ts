import { expect, it } from "vitest";
import { inSmallestParts, inUnits } from "./price.ts";

it.each([[900, "eur", 9], [1, "usd", 0.01], [900, "jpy", 900], [1_000, "kwd", 1]])(
  "%i of the smallest part of %s are %d",
  (price, currency, units) => {
    expect(inUnits(price, currency)).toBe(units);
    expect(inSmallestParts(units, currency)).toBe(price);
  },
);
