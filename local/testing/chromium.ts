import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import type { LaunchOptions } from "playwright-core";
import { readTar } from "../extensions/tar.ts";
import { Failure } from "../failure.ts";
import { runProgram } from "../run-program.ts";
import { PROJECT_DIR } from "../project-dir.ts";

/** Parts of the launch options that say which browser is started, and with what around it. */
export type Chromium = Pick<LaunchOptions, "executablePath" | "channel" | "env">;

/** The sandbox does not start as root, as whom containers run. */
export const CHROMIUM_ARGS = ["--no-sandbox", "--disable-gpu"];

const CACHE_DIR = join(PROJECT_DIR, "node_modules", ".cache");
/** What a shell and the loader say of a program whose libraries are missing. */
const LIBRARIES_MISSING = 127;

/**
 * Finds a browser: the Chromium that comes inside an npm package, which is made for Linux on x64, or
 * elsewhere the Chrome that is installed. `RETRATO_BROWSER` names another one.
 * @throws {Failure} when Chromium cannot run on this machine.
 */
export async function findChromium(): Promise<Chromium> {
  const own = Deno.env.get("RETRATO_BROWSER");
  if (own) return { executablePath: own };
  if (`${process.platform}-${process.arch}` !== "linux-x64") return { channel: "chrome" };
  const folder = await unpackChromium();
  const executablePath = join(folder, "chromium");
  const env = { ...Deno.env.toObject(), ...fontSettings(folder) };
  const first = await version(executablePath, env);
  if (first.code === LIBRARIES_MISSING) {
    // The package has those that a cloud function lacks, and a small machine too.
    const libraries = [join(folder, "lib"), env.LD_LIBRARY_PATH].filter(Boolean).join(":");
    Object.assign(env, { LD_LIBRARY_PATH: libraries });
    const second = await version(executablePath, env);
    if (second.code !== 0) throw new Failure(`Chromium cannot run here: ${second.stderr.trim()}`);
  }
  return { executablePath, env };
}

/**
 * Unpacks Chromium, its libraries and its fonts once a version. The package would do so itself, into
 * the temporary folder that all users and versions share, and the libraries on its own cloud only.
 * @returns the folder with all of it.
 */
async function unpackChromium(): Promise<string> {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const packageFolder = dirname(dirname(dirname(main)));
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  const folder = join(CACHE_DIR, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE_DIR, { recursive: true });
  const draft = await mkdtemp(join(CACHE_DIR, "chromium-"));
  try {
    const read = async (name: string) =>
      new Uint8Array(
        await promisify(brotliDecompress)(await readFile(join(packageFolder, "bin", name))),
      );
    await writeFile(join(draft, "chromium"), await read("chromium.br"));
    await chmod(join(draft, "chromium"), 0o755);
    for (const archive of ["al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br"]) {
      for (const { name, content } of readTar(await read(archive))) {
        const path = join(draft, name);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, content);
      }
    }
    await writeFile(join(draft, "fonts.conf"), fontsConf(join(folder, "fonts")));
    await rename(draft, folder);
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

/** Where the machine has no fonts of its own, those of the package. */
function fontSettings(folder: string): Record<string, string> {
  return existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_FILE: join(folder, "fonts.conf") };
}

function fontsConf(fonts: string): string {
  const escaped = fonts.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped}</dir>
  <cachedir>${join(dirname(escaped), "font-cache")}</cachedir>
</fontconfig>
`;
}

function version(executablePath: string, env: Record<string, string>) {
  return runProgram("Chromium", executablePath, { args: ["--version"], env });
}
