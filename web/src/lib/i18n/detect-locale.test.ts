import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { locales } from "@/messages/locales.ts";
import { detectLocale, LOCALE_KEY } from "./detect-locale.ts";

const boot = readFileSync(`${import.meta.dirname}/../../../public/boot.js`, "utf8");

/** The language that public/boot.js gives the document before any module is there. */
function bootLocale(stored: string | null, languages: readonly string[]): string {
  const documentElement = { dataset: {}, lang: "" };
  runInNewContext(boot, {
    document: {
      documentElement,
      currentScript: { dataset: { locales: locales.join(" ") } },
    },
    localStorage: { getItem: (key: string) => key === LOCALE_KEY ? stored : null },
    navigator: { languages },
    matchMedia: () => ({ matches: false }),
    location: { pathname: "/sign-in" },
  });
  return documentElement.lang;
}

it.each(
  [
    ["prefers what was chosen before", "es", ["en-GB"], "es"],
    ["takes the first that we speak, whatever the region", null, ["fr-FR", "es-MX", "en"], "es"],
    ["falls back to English where we speak none", "xx", ["fr", "de"], "en"],
    ["falls back to English where none is wanted", null, [], "en"],
  ] as const,
)("%s, in boot.js too", (_, stored, preferred, locale) => {
  expect(detectLocale(stored, preferred)).toBe(locale);
  expect(bootLocale(stored, preferred)).toBe(locale);
});
