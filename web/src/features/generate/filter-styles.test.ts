import fc from "fast-check";
import { expect, it } from "vitest";
import catalogue from "../../../../supabase/styles/catalogue.json";
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

const shipped = catalogue.map((style) => ({ ...style, category: "studio" as const }));

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
    ["Mountains", "en", "Mountain mist"],
    ["a photo of me in the fog", "en", "Mountain mist"],
    ["foto de luces", "es", "Café lights"],
  ] as const,
)(
  "finds %s (%s) by name and keywords, whatever case, accents and order",
  (search, locale, name) => {
    expect(names(search, {}, locale)).toEqual([name]);
  },
);

it("finds beginnings of words, and no pieces of them", () => {
  expect(names("fee")).toEqual([]);
  expect(names("ights")).toEqual([]);
  expect(names("lights")).toEqual(["Café lights"]);
});

it("narrows by no word that tells no style from another, also before it is typed to its end", () => {
  for (const search of ["portr", "portraits", "picture of", "foto d"]) {
    expect(names(search)).toHaveLength(3);
  }
});

it("finds a style by the beginnings of any of its words, in any order and case", () => {
  const words = ["mountain", "mist", "hiking", "fog"];
  const beginnings = fc.shuffledSubarray(words, { minLength: 1 }).chain((some) =>
    fc.tuple(...some.map((word) =>
      fc.tuple(fc.integer({ min: 2, max: word.length }), fc.boolean())
        .map(([length, isLoud]) => {
          const beginning = word.slice(0, length);
          return isLoud ? beginning.toUpperCase() : beginning;
        })
    ))
  );
  fc.assert(fc.property(beginnings, (some) => {
    expect(names(some.join(" "))).toContain("Mountain mist");
  }));
});

it.each(
  [
    ["suit", "en", ["office-window", "library", "film-noir", "red-velvet"]],
    ["suits", "en", ["office-window", "library", "film-noir", "red-velvet"]],
    ["traje", "es", ["office-window", "library", "film-noir", "red-velvet"]],
    ["LinkedIn", "en", ["studio-grey", "office-window", "brick-loft"]],
    ["linkedin", "es", ["studio-grey", "office-window", "brick-loft"]],
    ["black and white", "en", ["film-noir"]],
    ["blanco y negro", "es", ["film-noir"]],
    ["b&w", "en", ["film-noir"]],
    ["cv photo", "en", ["studio-grey", "office-window"]],
    ["foto de currículum", "es", ["studio-grey", "office-window"]],
    ["christmas card", "en", ["christmas-lights"]],
    ["navidad", "es", ["christmas-lights"]],
    ["dating", "en", ["window-light", "beach-golden-hour", "cafe-lights"]],
  ] as const,
)("finds in the shipped catalogue what people type: %s (%s)", (search, locale, ids) => {
  const found = filterStyles(shipped, { search, category: "all" }, locale);
  expect(found.map(({ id }) => id)).toEqual(ids);
});

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
