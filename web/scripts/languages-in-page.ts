import { type Plugin, runnerImport } from "vite";
import { type Locale, locales } from "../src/messages/locales.ts";

type Common = typeof import("../src/messages/en/common.ts").default;

const MESSAGES = `${import.meta.dirname}/../src/messages`;

/**
 * Puts into index.html what depends on the list of languages: for public/boot.js which there are,
 * and in all of them what has to be said where no language is loaded.
 */
export function languagesInPage(): Plugin {
  return {
    name: "languages-in-page",
    async transformIndexHtml(html) {
      const all = await Promise.all(locales.map(commonTexts));
      const inAll = (key: "needsJavaScript" | "loadFailed") =>
        all.map((common) => common[key]).join(" · ");
      return html
        .replace('src="/boot.js"', `$& data-locales="${locales.join(" ")}"`)
        .replace('id="root"', `$& data-failure="${inAll("loadFailed")}"`)
        .replace("<noscript>", `$&${inAll("needsJavaScript")}`);
    },
  };
}

async function commonTexts(locale: Locale): Promise<Common> {
  const file = `${MESSAGES}/${locale}/common.ts`;
  return (await runnerImport<{ default: Common }>(file, { configFile: false })).module.default;
}
