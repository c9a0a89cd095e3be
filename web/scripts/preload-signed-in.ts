import type { Plugin } from "vite";

/** Groups of scripts/chunks.ts that every page behind sign-in needs besides what all pages need. */
const SIGNED_IN = ["session", "frame"];

/**
 * Tells public/boot.js, in an attribute of its tag, which files pages behind sign-in can load
 * before the router has asked for them. Their names are only known once they are built.
 */
export function preloadSignedIn(): Plugin {
  return {
    name: "preload-signed-in",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const files = Object.values(bundle)
          .filter((output) => output.type === "chunk" && SIGNED_IN.includes(output.name))
          .map(({ fileName }) => `/${fileName}`);
        if (files.length !== SIGNED_IN.length) throw new Error("a group of chunks is missing");
        return html.replace('src="/boot.js"', `$& data-signed-in="${files.join(" ")}"`);
      },
    },
  };
}
