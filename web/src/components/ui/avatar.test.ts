import { expect, it } from "vitest";
import { initials } from "./avatar.tsx";

it.each([
  ["Ada Lovelace", "AL"],
  ["María del Carmen Núñez", "MN"],
  ["ada", "A"],
  ["ada.lovelace@example.com", "A"],
  ["  ", ""],
  ["𝒜da", "𝒜"],
])("%s is %s", (name, expected) => {
  expect(initials(name)).toBe(expected);
});
