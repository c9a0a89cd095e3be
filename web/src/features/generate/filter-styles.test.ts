import { expect, it } from "vitest";
import { filterStyles } from "./filter-styles.ts";

const styles = [
  { name: "Mountain mist", name_es: "Niebla en la montaña", category: "outdoors" },
  { name: "Café lights", name_es: "Luces de café", category: "city" },
  { name: "City at night", name_es: "Ciudad de noche", category: "city" },
];

function names(search: string, category = "all"): string[] {
  return filterStyles(styles, { search, category }).map(({ name }) => name);
}

it("shows everything until something is asked for", () => {
  expect(names("")).toHaveLength(3);
  expect(names("  ")).toHaveLength(3);
});

it.each([["cafe", "Café lights"], ["MONTANA", "Mountain mist"], ["night cit", "City at night"]])(
  "finds %s in either language, whatever case, accents and order",
  (search, name) => {
    expect(names(search)).toEqual([name]);
  },
);

it("narrows to a category, together with the search", () => {
  expect(names("", "city")).toEqual(["Café lights", "City at night"]);
  expect(names("mist", "city")).toEqual([]);
});
