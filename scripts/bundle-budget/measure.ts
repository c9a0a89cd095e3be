import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { GZIP_LEVEL, viteBuild } from "../../local/web/build.ts";
import type { Budget } from "./budgets.ts";
import { initialFiles, type Manifest, scriptsOf } from "./initial-files.ts";
import { type Measurement, total } from "./report.ts";

const LOCALES = ["en", "es"];

/**
 * Builds the web app in a folder of its own and measures what each page loads at first, in the
 * language whose texts are longer.
 */
export async function measure(budgets: readonly Budget[]): Promise<Measurement[]> {
  const dist = await Deno.makeTempDir();
  try {
    await viteBuild(dist);
    const manifest: Manifest = JSON.parse(await readFile(join(dist, "manifest.json"), "utf8"));
    const scripts = scriptsOf(await readFile(join(dist, "index.html"), "utf8"));
    return await Promise.all(budgets.map(async ({ page, loads, namespaces, maxBytes }) => {
      const byLocale = await Promise.all(LOCALES.map(async (locale): Promise<Measurement> => {
        const texts = namespaces.map((name) => `src/messages/${locale}/${name}.ts`);
        const files = initialFiles(manifest, ["index.html", ...loads, ...texts]);
        return { page, maxBytes, files: await sizes(dist, new Set([...scripts, ...files])) };
      }));
      return byLocale.reduce((a, b) => total(a) >= total(b) ? a : b);
    }));
  } finally {
    await Deno.remove(dist, { recursive: true });
  }
}

async function sizes(dist: string, files: Iterable<string>): Promise<Measurement["files"]> {
  return await Promise.all(
    Array.from(files, async (file) => {
      const bytes = await readFile(join(dist, file));
      return { file, bytes: gzipSync(bytes, { level: GZIP_LEVEL }).length };
    }),
  );
}
