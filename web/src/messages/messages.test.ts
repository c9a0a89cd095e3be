import { createTranslator } from "use-intl/core";
import { beforeAll, describe, expect, it } from "vitest";
import { catalog, type Namespace } from "./catalog.ts";

interface Nested {
  readonly [key: string]: string | Nested;
}

/** `[["nav.home", "Home"], …]` */
function flatten(messages: Nested, prefix = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`)
  );
}

/** The arguments and tags of an ICU message, sorted: `["<b>", "count"]`. */
function placeholders(message: string): string[] {
  const withoutBranches = message.replaceAll(/(?:one|other|=\d+) \{([^{}]*)\}/g, "$1");
  const names = withoutBranches.match(/\{\w+(?=[,}])|<\w+>/g) ?? [];
  return [...new Set(names)].sort();
}

describe.each(Object.keys(catalog) as Namespace[])("%s", (namespace) => {
  let en: [string, string][];
  let es: Map<string, string>;

  beforeAll(async () => {
    en = flatten((await catalog[namespace].en()).default);
    es = new Map(flatten((await catalog[namespace].es()).default));
  });

  it("has the same texts in both languages", () => {
    expect([...es.keys()].sort()).toEqual(en.map(([key]) => key).sort());
  });

  it("leaves no text empty", () => {
    for (const [key, text] of [...en, ...es]) expect(text.trim(), key).not.toBe("");
  });

  it("uses the same arguments and tags", () => {
    for (const [key, text] of en) {
      expect(placeholders(es.get(key) ?? ""), key).toEqual(placeholders(text));
    }
  });
});

it("forms plurals and numbers as each language does", async () => {
  const texts = async (locale: "en" | "es"): Promise<string[]> => {
    const { default: common } = await catalog.common[locale]();
    const t = createTranslator({ locale, messages: { common }, namespace: "common" });
    return [1, 2].map((count) => t("credits", { count }));
  };
  expect(await texts("en")).toEqual(["1 credit", "2 credits"]);
  expect(await texts("es")).toEqual(["1 crédito", "2 créditos"]);
});
