import { expect, it } from "vitest";
import { isNumber, isText, matches, oneOf, orNull, type Shape } from "./matches.ts";

interface Thing {
  name: string;
  size: number | null;
  state: "open" | "done";
}

const thing: Shape<Thing> = {
  name: isText,
  size: orNull(isNumber),
  state: oneOf(["open", "done"]),
};

it.each([
  [{ name: "a", size: 1, state: "open" }, true],
  [{ name: "a", size: null, state: "done", more: true }, true],
  [{ name: "a", size: "1", state: "open" }, false],
  [{ name: "a", size: 1, state: "new" }, false],
  [{ name: "a", state: "open" }, false],
  [null, false],
  ["text", false],
])("%j: %s", (value, expected) => {
  expect(matches(value, thing)).toBe(expected);
});
