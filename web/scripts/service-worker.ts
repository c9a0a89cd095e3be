import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";

const SOURCE = resolve(import.meta.dirname, "../service-worker/service-worker.ts");

/** Files whose names do not change with their content, and which the app cannot open without. */
const UNHASHED = ["index.html", "boot.js"];

/** Code, texts, styles and fonts; pictures are not needed for the app to open. */
const KEPT = /^assets\/.+\.(?:js|css|woff2)$/;

/**
 * Builds the service worker, `sw.js`, after the app whose files it keeps. By hand and not by
 * vite-plugin-pwa, which does the same with 219 packages of its own, 78 MB, Babel and a second
 * bundler among them; what runs in the browser is Workbox's either way.
 */
export function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    writeBundle: {
      order: "post",
      async handler({ dir = "" }, bundle) {
        const unhashed = UNHASHED.map(async (file) => ({
          url: `/${file}`,
          revision: createHash("sha256").update(await readFile(join(dir, file))).digest("hex"),
        }));
        const hashed = Object.keys(bundle).filter((file) => KEPT.test(file)).sort()
          .map((file) => ({ url: `/${file}`, revision: null }));
        await build({
          configFile: false,
          root: resolve(SOURCE, ".."),
          publicDir: false,
          logLevel: "warn",
          define: {
            "self.__WB_MANIFEST": JSON.stringify([...await Promise.all(unhashed), ...hashed]),
          },
          build: {
            target: "es2023",
            outDir: dir,
            emptyOutDir: false,
            reportCompressedSize: false,
            rolldownOptions: {
              input: SOURCE,
              output: { format: "iife", entryFileNames: "sw.js" },
            },
          },
        });
      },
    },
  };
}
