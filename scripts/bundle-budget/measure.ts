import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildWebApp, DIST_DIR, GZIP_LEVEL } from "../../local/web/build.ts";
import { type Budget, type Measurement, total } from "./budgets.ts";

/**
 * Builds the web app, if its sources changed, and measures what each page loads at first, in the
 * language whose texts are longer.
 */
export async function measure(budgets: readonly Budget[]): Promise<Measurement[]> {
  await buildWebApp();
  const manifest: Manifest = JSON.parse(await readFile(join(DIST_DIR, "manifest.json"), "utf8"));
  const scripts = scriptsOf(await readFile(join(DIST_DIR, "index.html"), "utf8"));
  return await Promise.all(budgets.map(async ({ page, loads, namespaces, maxBytes }) => {
    const byLocale = await Promise.all(
      localesOf(manifest).map(async (locale): Promise<Measurement> => {
        const texts = namespaces.map((name) => `src/messages/${locale}/${name}.ts`);
        const files = initialFiles(manifest, ["index.html", ...loads, ...texts]);
        return { page, maxBytes, files: await sizes(new Set([...scripts, ...files])) };
      }),
    );
    return byLocale.reduce((a, b) => total(a) >= total(b) ? a : b);
  }));
}

/** The languages of the app: each has its folder of texts. */
function localesOf(manifest: Manifest): string[] {
  return Object.keys(manifest)
    .flatMap((source) => source.match(/^src\/messages\/([\w-]+)\/common\.ts$/)?.[1] ?? []);
}

async function sizes(files: Iterable<string>): Promise<Measurement["files"]> {
  return await Promise.all(
    Array.from(files, async (file) => {
      const bytes = await readFile(join(DIST_DIR, file));
      return { file, bytes: gzipSync(bytes, { level: GZIP_LEVEL }).length };
    }),
  );
}

/** The part of Vite's manifest that says what loads what. https://vite.dev/guide/backend-integration */
export type Manifest = Record<string, { file: string; imports?: string[] }>;

/**
 * The files of the build that the browser loads for these source files: theirs, and all that they
 * import statically, each once.
 * @throws {Error} when the build has no such source file.
 */
export function initialFiles(manifest: Manifest, sources: readonly string[]): string[] {
  const visited = new Set<string>();
  const waiting = [...sources];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (visited.has(key)) continue;
    visited.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is not in the build`);
    waiting.push(...chunk.imports ?? []);
  }
  return [...new Set([...visited].flatMap((key) => manifest[key]?.file ?? []))].sort();
}

/** The scripts a document names, blocking or as modules, as paths below the site's root. */
export function scriptsOf(html: string): string[] {
  const tags = html.match(/<script\b[^>]*>|<link\b[^>]*rel="modulepreload"[^>]*>/g) ?? [];
  return tags.flatMap((tag) => tag.match(/(?:src|href)="\/([^"]+)"/)?.[1] ?? []);
}
