import { resolve } from "node:path";
import { normalizePath, type Plugin, type Rolldown, runnerImport } from "vite";
import { paths } from "../src/config/paths.ts";
import { locales } from "../src/messages/locales.ts";

/** Groups of scripts/chunks.ts that every page behind sign-in needs besides what all pages need. */
const SIGNED_IN = ["session", "frame"];

/** Texts of every page (src/main.tsx); the others are named in the route table. */
const EVERYWHERE = ["common"];

/** Stands for a package. */
const NOTHING = "\0nothing";

const SRC = normalizePath(resolve(import.meta.dirname, "../src"));

/**
 * Tells public/boot.js, in attributes of its tag, which files pages can load before the router has
 * asked for them. Their names are only known once they are built.
 */
export function preloadPages(): Plugin {
  return {
    name: "preload-pages",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
        const shared = chunks.filter(({ name }) => SIGNED_IN.includes(name));
        if (shared.length !== SIGNED_IN.length) throw new Error("a group of chunks is missing");
        const pages = pagesOf(await routeTable())
          // Of addresses that begin alike, as a batch's and its viewer's, the plainer one's.
          .filter(({ path }, index, all) => index === all.findIndex((page) => page.path === path))
          .map(({ path, files, texts }) => [path, {
            code: addresses(
              codeOf(chunks, files, path.startsWith(paths.dashboard.path) ? SIGNED_IN : []),
            ),
            ...Object.fromEntries(locales.map((locale) => [
              locale,
              addresses(texts.map((name) => fileOf(chunks, `/messages/${locale}/${name}.ts`))),
            ])),
          }]);
        const signedIn = addresses(shared.map(({ fileName }) => fileName));
        const table = JSON.stringify(Object.fromEntries(pages));
        return html.replace(
          'src="/boot.js"',
          `$& data-signed-in="${signedIn}" data-pages='${table}'`,
        );
      },
    },
  };
}

/** A route of the app's own table, as data. */
interface Route {
  path?: string;
  /** Of its page, where it has one that is loaded. */
  file?: string;
  texts?: string[];
  children: Route[];
}

/**
 * Evaluates src/app/routes.ts with stand-ins: a page that is loaded is no more than the name of its
 * file, and nothing that needs a browser is run.
 */
async function routeTable(): Promise<Route[]> {
  const standIns: Record<string, string> = {
    [`${SRC}/app/route-table`]: `
      import { routes } from "@/app/routes.ts";
      const read = async ({ path, texts, load, children = [] }) => ({
        path, texts, file: (await load?.())?.file, children: await Promise.all(children.map(read)),
      });
      export const table = await Promise.all(routes.map(read));`,
    // Packages: icons, and what is only needed for types.
    [NOTHING]: "export default null;",
    [`${SRC}/app/page.ts`]: `
      export const page = (load, name, texts) => ({ load, texts });
      export const withErrorPage = (children) => ({ children });`,
  };
  const { module } = await runnerImport<{ table: Route[] }>(`${SRC}/app/route-table`, {
    configFile: false,
    resolve: { alias: { "@": SRC } },
    plugins: [{
      name: "stand-ins",
      enforce: "pre",
      resolveId: (id) => id in standIns ? id : /^(@|\.\.?)?\//.test(id) ? null : NOTHING,
      load: (id) =>
        id.endsWith(".tsx") ? `export const file = ${JSON.stringify(id)};` : standIns[id],
    }],
  });
  return module.table;
}

interface Page {
  /** The beginning that its addresses share. */
  path: string;
  /** Its own, and those of what is around it. */
  files: string[];
  texts: string[];
}

function pagesOf(
  routes: readonly Route[],
  around: Omit<Page, "path"> = { files: [], texts: EVERYWHERE },
): Page[] {
  return routes.flatMap(({ path, file, texts = [], children }) => {
    const here = {
      files: file ? [...around.files, file] : around.files,
      texts: [...around.texts, ...texts],
    };
    const own = path && file ? [{ path: path.split(":")[0] ?? "", ...here }] : [];
    return [...own, ...pagesOf(children, here)];
  });
}

/** The chunks of these files and all they import, but for what the page has anyway. */
function codeOf(
  chunks: Rolldown.OutputChunk[],
  sources: readonly string[],
  groups: readonly string[],
): string[] {
  const files = new Set(sources.map((source) => fileOf(chunks, source)));
  for (const file of files) {
    const chunk = chunks.find(({ fileName }) => fileName === file);
    for (const imported of chunk?.imports ?? []) files.add(imported);
  }
  const everywhere = new Set(
    chunks.filter((chunk) => chunk.isEntry || groups.includes(chunk.name))
      .flatMap((chunk) => [chunk.fileName, ...chunk.imports]),
  );
  return [...files].filter((file) => !everywhere.has(file));
}

/** The chunk that was made for a source file, named by the end of its path. */
function fileOf(chunks: Rolldown.OutputChunk[], source: string): string {
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(source));
  if (!chunk) throw new Error(`there is no chunk for ${source}`);
  return chunk.fileName;
}

function addresses(files: string[]): string {
  return files.map((file) => `/${file}`).join(" ");
}
