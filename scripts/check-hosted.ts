import { join } from "node:path";
import { runCommand } from "../local/command.ts";
import { Failure } from "../local/failure.ts";
import { PROJECT_DIR } from "../local/project-dir.ts";
import { runProgram } from "../local/run-program.ts";

/** Without a package-lock.json, for it would have to name the builds of all systems. */
const PACKAGES = ["deno@2.1.4", "@types/node@22.5.4"];
const TOOL = join(PROJECT_DIR, "node_modules", ".cache", "retrato", "hosted-deno");
const MODULES = join(TOOL, "node_modules");

/** What encrypts and signs for the browsers of people, with the Web Crypto of its time. */
const TRIED = join("functions", "send-notices", "send-notice.test.ts");

/**
 * Type-checks the Edge Functions with the Deno that hosted Supabase runs them on, which is older than
 * ours, and tries there what leans on it most: what it lacks would otherwise be found out there.
 * Node's types are those of its time too.
 */
runCommand(async ({ print }) => {
  await install(print);
  const folder = await Deno.makeTempDir();
  try {
    await copyProject(folder);
    const tried = await hosted(folder, ["test", "--allow-all", "--no-check", TRIED]);
    const checked = await hosted(folder, ["check", ...functionsIn(folder)]);
    return tried || checked;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

/** Runs the older Deno in a folder; gives its exit code. */
async function hosted(cwd: string, args: string[]): Promise<number> {
  const { code } = await new Deno.Command("node", {
    args: [join(MODULES, "deno", "bin.cjs"), ...args],
    cwd,
    env: { DENO_DIR: join(TOOL, "cache"), DENO_NO_UPDATE_CHECK: "1" },
    stdin: "null",
  }).spawn().status;
  return code;
}

async function install(print: (line: string) => void): Promise<void> {
  const marker = join(TOOL, "installed");
  const packages = PACKAGES.join("\n");
  if (await Deno.readTextFile(marker).catch(() => "") === packages) return;
  print("Installing Deno 2.1.4 (48 MB, only needed once)…");
  await Deno.mkdir(TOOL, { recursive: true });
  await Deno.writeTextFile(join(TOOL, "package.json"), "{}");
  const { code, stderr } = await runProgram("npm", "npm", {
    args: ["install", "--save-exact", "--no-audit", "--no-fund", "--loglevel=error", ...PACKAGES],
    cwd: TOOL,
  });
  if (code !== 0) throw new Failure(`npm could not install ${PACKAGES.join(", ")}: ${stderr}`);
  await Deno.writeTextFile(marker, packages);
}

/** The functions, and links to their packages; of those that bring types, the older ones. */
async function copyProject(folder: string): Promise<void> {
  await Deno.copyFile(join(PROJECT_DIR, "deno.json"), join(folder, "deno.json"));
  await Deno.copyFile(join(TOOL, "package.json"), join(folder, "package.json"));
  await copyTree(join(PROJECT_DIR, "supabase", "functions"), join(folder, "functions"));
  await Deno.mkdir(join(folder, "node_modules"));
  for (const { name } of Deno.readDirSync(join(PROJECT_DIR, "node_modules"))) {
    const source = name === "@types" ? MODULES : join(PROJECT_DIR, "node_modules");
    await Deno.symlink(join(source, name), join(folder, "node_modules", name));
  }
}

async function copyTree(source: string, target: string): Promise<void> {
  await Deno.mkdir(target);
  for await (const { name, isDirectory } of Deno.readDir(source)) {
    const copy = isDirectory ? copyTree : Deno.copyFile;
    await copy(join(source, name), join(target, name));
  }
}

function functionsIn(folder: string): string[] {
  return Array.from(Deno.readDirSync(join(folder, "functions")))
    .filter(({ name, isDirectory }) => isDirectory && name !== "_shared")
    .map(({ name }) => join("functions", name, "index.ts"));
}
