import type { Plugin, Rolldown } from "vite";
import { paths } from "../src/config/paths.ts";

/** Groups of scripts/chunks.ts that every page behind sign-in needs besides what all pages need. */
const SIGNED_IN = ["session", "frame"];

/** Of src/app/routes/, what is around each of those pages. */
const LAYOUT = "signed-in-layout";
const LOCALES = ["en", "es"];
/** Texts of every page behind sign-in. */
const TEXTS = ["common", "shell", "errors"];

/**
 * Which of src/app/routes/ shows which address, and with which texts, as in
 * src/app/signed-in-routes.ts; below an address, the one that is closest.
 */
const PAGES: Record<string, { route: string; texts: string[] }> = {
  [paths.dashboard.path]: { route: "dashboard", texts: ["dashboard", "failures"] },
  [paths.gallery.path]: { route: "gallery", texts: ["gallery", "options"] },
  [paths.generate.path]: { route: "generate", texts: ["generate", "options"] },
  [paths.models.path]: { route: "models", texts: ["models", "failures"] },
  [paths.train.path]: { route: "train", texts: ["train", "models"] },
  [paths.credits.path]: { route: "credits", texts: ["credits"] },
  [paths.settings.path]: { route: "settings", texts: ["settings"] },
};

/**
 * Tells public/boot.js, in attributes of its tag, which files pages behind sign-in can load before
 * the router has asked for them. Their names are only known once they are built.
 */
export function preloadSignedIn(): Plugin {
  return {
    name: "preload-signed-in",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
        const shared = chunks.filter(({ name }) => SIGNED_IN.includes(name));
        if (shared.length !== SIGNED_IN.length) throw new Error("a group of chunks is missing");
        const pages = Object.fromEntries(
          Object.entries(PAGES).map(([path, { route, texts }]) => [path, {
            code: addresses([LAYOUT, route].flatMap((name) => routeFiles(chunks, name))),
            ...Object.fromEntries(LOCALES.map((locale) => [
              locale,
              addresses(
                [...TEXTS, ...texts].map((name) =>
                  fileOf(chunks, `/messages/${locale}/${name}.ts`)
                ),
              ),
            ])),
          }]),
        );
        const signedIn = addresses(shared.map(({ fileName }) => fileName));
        return html.replace(
          'src="/boot.js"',
          `$& data-signed-in="${signedIn}" data-pages='${JSON.stringify(pages)}'`,
        );
      },
    },
  };
}

/** The chunk of a route and all it imports, but for what every page has anyway. */
function routeFiles(chunks: Rolldown.OutputChunk[], route: string): string[] {
  const files = new Set([fileOf(chunks, `/routes/${route}.tsx`)]);
  for (const file of files) {
    const chunk = chunks.find(({ fileName }) => fileName === file);
    for (const imported of chunk?.imports ?? []) files.add(imported);
  }
  const everywhere = new Set(
    chunks.filter((chunk) => chunk.isEntry || SIGNED_IN.includes(chunk.name))
      .flatMap((chunk) => [chunk.fileName, ...chunk.imports]),
  );
  return [...files].filter((file) => !everywhere.has(file));
}

/** The chunk that was made for a source file. */
function fileOf(chunks: Rolldown.OutputChunk[], source: string): string {
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(source));
  if (!chunk) throw new Error(`there is no chunk for ${source}`);
  return chunk.fileName;
}

function addresses(files: string[]): string {
  return files.map((file) => `/${file}`).join(" ");
}
