import { readdirSync } from "node:fs";
import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { loadMessages, type Messages, type Namespace } from "./catalog.ts";
import { type Locale, locales } from "./locales.ts";

interface Nested {
  readonly [key: string]: string | Nested;
}

/** `nav.home` → "Home", … */
async function textsOf(locale: Locale, namespace: Namespace): Promise<Map<string, string>> {
  return new Map(flatten(await loadMessages(locale, namespace)));
}

function flatten(messages: Nested, prefix = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`)
  );
}

/** The arguments and tags of an ICU message, sorted: `["<b>", "count"]`. */
function placeholders(message: string): string[] {
  const withoutBranches = message.replaceAll(
    /(?:zero|one|two|few|many|other|=\d+) \{([^{}]*)\}/g,
    "$1",
  );
  const names = withoutBranches.match(/\{\w+(?=[,}])|<\w+>/g) ?? [];
  return [...new Set(names)].sort();
}

function filesOf(folder: string): string[] {
  return readdirSync(`${import.meta.dirname}/${folder}`).sort();
}

/** Words of the code that a page does not say: what it says instead is the glossary in web/README.md. */
const insidersWords: Record<Locale, RegExp> = {
  en: /\b(?:models?|(?:re)?train\w*|previews?|batch\w*|generat\w*)\b/i,
  es: /\b(?:modelos?|(?:re)?entren\w*|vistas? previas?|previsual\w*|lotes?|gener(?!al|os)\w*)\b/i,
};

/** Texts that mean something else by such a word. */
const otherMeanings = new Set([
  "legal.privacy.photos.text", // "We train no general AI with them."
]);

const namespaces = filesOf("en").map((file) => file.replace(".ts", "") as Namespace);

it("has a folder for each language of the list, and no others", () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.sort()).toEqual([...locales].sort());
});

describe.each(locales)("%s", (locale) => {
  it("has the files that English has", () => {
    expect(filesOf(locale)).toEqual(filesOf("en"));
  });

  it.each(namespaces)("%s: the same texts with the same arguments, none empty", async (name) => {
    const [en, texts] = await Promise.all([textsOf("en", name), textsOf(locale, name)]);
    expect([...texts.keys()].sort()).toEqual([...en.keys()].sort());
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe("");
      expect(placeholders(text), key).toEqual(placeholders(en.get(key) ?? ""));
    }
  });

  it.each(namespaces)("%s: speaks of people, not of models", async (name) => {
    for (const [key, text] of await textsOf(locale, name)) {
      if (otherMeanings.has(`${name}.${key}`)) continue;
      expect(text, key).not.toMatch(insidersWords[locale]);
    }
  });
});

it("forms plurals and numbers as each language does", async () => {
  const texts = async (locale: Locale): Promise<string[]> => {
    const common = await loadMessages(locale, "common") as Messages["common"];
    const t = createTranslator({ locale, messages: { common }, namespace: "common" });
    return [1, 2].map((count) => t("credits", { count }));
  };
  expect(await texts("en")).toEqual(["1 credit", "2 credits"]);
  expect(await texts("es")).toEqual(["1 crédito", "2 créditos"]);
});
