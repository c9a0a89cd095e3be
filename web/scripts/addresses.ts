import type { Plugin } from "vite";
import { paths } from "../src/config/paths.ts";

/**
 * Tells hosts which addresses there are, so that the others answer 404: `_redirects` has a line for
 * each that gets the page, in the form that Netlify made and others read, and `404.html`, the same
 * page, is what the rest gets.
 */
export function addresses(): Plugin {
  return {
    name: "addresses",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("there is no index.html");
        this.emitFile({ type: "asset", fileName: "404.html", source: page.source });
        this.emitFile({
          type: "asset",
          fileName: "_redirects",
          source: addressesOf(paths).map((address) => `${address} /index.html 200\n`).join(""),
        });
      },
    },
  };
}

/** Every `path` of a tree, with `:name` for a part that is free. */
export function addressesOf(tree: object): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (key === "path" && typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? addressesOf(value) : [];
  });
}
