import { expect, it } from "vitest";
import { styleCategories } from "./style-categories.ts";

it("lists each category once, in the order of the catalogue, and none without words", () => {
  const styles = ["city", "studio", "city", "new-one"].map((category) => ({ category }));
  expect(styleCategories(styles)).toEqual(["city", "studio"]);
});
