import { join } from "node:path";
import { runCommand } from "../local/command.ts";
import { Failure } from "../local/failure.ts";
import { PROJECT_DIR } from "../local/project-dir.ts";
import { runProgram } from "../local/run-program.ts";

/** Without a package-lock.json, for it would have to name the builds of all systems. */
const PACKAGES = ["deno@2.1.4", "@types/node@22.5.4"];
const TOOL = join(PROJECT_DIR, "node_modules", ".cache", "retrato", "hosted-deno");
const MODULES = join(TOOL, "node_modules");

/**
 * Type-checks the Edge Functions with the Deno that hosted Supabase runs them on, which is older than
 * ours: what it lacks would otherwise be found out there. Node's types are those of its time too.
 */
runCommand(async ({ print }) => {
  await install(print);
  const folder = await Deno.makeTempDir();
  try {
    await copyProject(folder);
    const { code } = await new Deno.Command("node", {
      args: [join(MODULES, "deno", "bin.cjs"), "check", ...functionsIn(folder)],
      cwd: folder,
      env: { DENO_DIR: join(TOOL, "cache"), DENO_NO_UPDATE_CHECK: "1" },
      stdin: "null",
    }).spawn().status;
    return code;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

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
