import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { Failure } from "../failure.ts";
import { PROJECT_DIR } from "../supabase-cli.ts";
import { filesBelow } from "./files-below.ts";

const WEB_DIR = join(PROJECT_DIR, "web");
/** Where the built app is. */
export const DIST_DIR = join(WEB_DIR, "dist");
/** What the build was made from, so that the next start knows whether to build again. */
const STAMP = join(DIST_DIR, ".built-from");
const SOURCES = [
  join(WEB_DIR, "src"),
  join(WEB_DIR, "public"),
  join(WEB_DIR, "scripts"),
  join(WEB_DIR, "index.html"),
  join(WEB_DIR, "vite.config.ts"),
  join(PROJECT_DIR, "supabase", "functions", "_shared", "database.types.ts"),
  join(PROJECT_DIR, "package-lock.json"),
];
const COMPRESSIBLE = /\.(?:js|css|html|svg|json|webmanifest|txt)$/;

/**
 * Builds the web app unless the last build was made from the same sources.
 * @throws {Failure} with what Vite said when it does not build.
 */
export async function buildWebApp(): Promise<void> {
  const stamp = await digestOfSources();
  if (existsSync(STAMP) && await readFile(STAMP, "utf8") === stamp) return;
  const { code, stdout, stderr } = await new Deno.Command("node", {
    args: [join(PROJECT_DIR, "node_modules", "vite", "bin", "vite.js"), "build"],
    cwd: WEB_DIR,
    env: { NO_COLOR: "1" },
    stdin: "null",
  }).output();
  if (code !== 0) {
    const output = new TextDecoder().decode(new Uint8Array([...stdout, ...stderr]));
    throw new Failure(`The web app does not build:\n${output.trim()}`);
  }
  await compressFiles();
  await writeFile(STAMP, stamp);
}

async function digestOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await Promise.all(SOURCES.map(filesBelow))).flat().sort()) {
    hash.update(file).update(await readFile(file));
  }
  return hash.digest("hex");
}

/** A compressed twin beside each text file: the gateway serves these, and compresses nothing itself. */
async function compressFiles(): Promise<void> {
  const files = (await filesBelow(DIST_DIR)).filter((file) => COMPRESSIBLE.test(file));
  await Promise.all(files.map(async (file) => {
    const bytes = await readFile(file);
    const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, brotli));
    await writeFile(`${file}.gz`, await promisify(gzip)(bytes));
  }));
}
