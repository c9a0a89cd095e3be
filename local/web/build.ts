import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { Failure } from "../failure.ts";
import { PROJECT_DIR } from "../project-dir.ts";
import { runProgram } from "../run-program.ts";
import { filesBelow } from "./files-below.ts";

/** The sources of the web app. */
export const WEB_DIR = join(PROJECT_DIR, "web");
/** Where the built app is. */
export const DIST_DIR = join(WEB_DIR, "dist");
/** What the build was made from, so that the next start knows whether to build again. */
const STAMP = ".built-from";
/** On the same disk as the result, so that it can be moved there. */
const SCRATCH_DIR = join(PROJECT_DIR, "node_modules", ".cache");
const SOURCES = [
  join(WEB_DIR, "src"),
  join(WEB_DIR, "public"),
  join(WEB_DIR, "showcase"),
  join(WEB_DIR, "scripts"),
  join(WEB_DIR, "service-worker"),
  join(WEB_DIR, "index.html"),
  join(WEB_DIR, "vite.config.ts"),
  join(PROJECT_DIR, "supabase", "functions", "_shared"),
  join(PROJECT_DIR, "package-lock.json"),
];
/** The program that builds it. */
export const VITE = join(PROJECT_DIR, "node_modules", "vite", "bin", "vite.js");
/** The smallest: files are compressed once and served often. */
export const GZIP_LEVEL = 9;
const COMPRESSIBLE = /\.(?:js|css|html|svg|json|webmanifest|txt|wasm)$/;

/**
 * Builds the web app unless the last build was made from the same sources, one process at a time.
 * The new build takes the place of the old one only when it is complete: another stack may be
 * serving that meanwhile.
 * @throws {Failure} with what Vite said when it does not build.
 */
export async function buildWebApp(): Promise<void> {
  const stamp = await digestOfSources();
  if (await isBuiltFrom(stamp)) return;
  await mkdir(SCRATCH_DIR, { recursive: true });
  // The system drops the lock when its process ends, however that ended.
  using lock = await Deno.open(join(SCRATCH_DIR, "web.lock"), { create: true, write: true });
  await lock.lock(true);
  if (await isBuiltFrom(stamp)) return;
  const scratch = await mkdtemp(join(SCRATCH_DIR, "web-"));
  try {
    const built = join(scratch, "new");
    await viteBuild(built);
    await compressFiles(built);
    await writeFile(join(built, STAMP), stamp);
    if (existsSync(DIST_DIR)) await rename(DIST_DIR, join(scratch, "old"));
    await rename(built, DIST_DIR);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function isBuiltFrom(stamp: string): Promise<boolean> {
  const builtFrom = join(DIST_DIR, STAMP);
  return existsSync(builtFrom) && await readFile(builtFrom, "utf8") === stamp;
}

/**
 * Builds the web app into a folder, which is emptied before, with `manifest.json` saying what loads
 * what.
 * @throws {Failure} with what Vite said when it does not build.
 */
async function viteBuild(outDir: string): Promise<void> {
  const { code, stdout, stderr } = await runProgram("Vite", "node", {
    args: [VITE, "build", "--manifest", "manifest.json", "--outDir", outDir, "--emptyOutDir"],
    cwd: WEB_DIR,
    env: { NO_COLOR: "1" },
  });
  if (code !== 0) throw new Failure(`The web app does not build:\n${(stdout + stderr).trim()}`);
}

async function digestOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await Promise.all(SOURCES.map(filesBelow))).flat().sort()) {
    hash.update(file).update(await readFile(file));
  }
  return hash.digest("hex");
}

/** A compressed twin beside each text file: the gateway serves these, and compresses nothing itself. */
async function compressFiles(folder: string): Promise<void> {
  const files = (await filesBelow(folder)).filter((file) => COMPRESSIBLE.test(file));
  await Promise.all(files.map(async (file) => {
    const bytes = await readFile(file);
    const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, brotli));
    await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: GZIP_LEVEL }));
  }));
}
