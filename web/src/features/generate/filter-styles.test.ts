import { expect, it } from "vitest";
import { filterStyles, styleCategories, type StyleFilter } from "./filter-styles.ts";

const styles = [
  {
    name: "Mountain mist",
    category: "outdoors" as const,
    texts: [
      { locale: "en", name: null, keywords: ["hiking", "fog"] },
      { locale: "es", name: "Niebla en la montaña", keywords: ["senderismo"] },
    ],
  },
  {
    name: "Café lights",
    category: "city" as const,
    texts: [{ locale: "es", name: "Luces de café", keywords: [] }],
  },
  { name: "City at night", category: "city" as const, texts: [] },
];

function names(search: string, rest: Partial<StyleFilter> = {}, locale: "en" | "es" = "en") {
  return filterStyles(styles, { search, category: "all", ...rest }, locale)
    .map(({ name }) => name);
}

it("shows everything until something is asked for", () => {
  expect(names("")).toHaveLength(3);
  expect(names("  ")).toHaveLength(3);
});

it.each(
  [
    ["cafe", "en", "Café lights"],
    ["MONTANA", "es", "Mountain mist"],
    ["night cit", "en", "City at night"],
    ["city", "es", "City at night"],
    ["mountain", "es", "Mountain mist"],
    ["hiking mist", "en", "Mountain mist"],
    ["senderismo", "es", "Mountain mist"],
  ] as const,
)(
  "finds %s (%s) by name and keywords, whatever case, accents and order",
  (search, locale, name) => {
    expect(names(search, {}, locale)).toEqual([name]);
  },
);

it("does not search the words of other languages", () => {
  expect(names("senderismo", {}, "en")).toEqual([]);
});

it("narrows to a category, together with the search", () => {
  expect(names("", { category: "city" })).toEqual(["Café lights", "City at night"]);
  expect(names("mist", { category: "city" })).toEqual([]);
});

it("lists each category once, in the order of the catalogue", () => {
  expect(styleCategories(styles)).toEqual(["outdoors", "city"]);
});
