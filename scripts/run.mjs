// The only file that runs before anything is installed: plain Node, no dependencies.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What Vite needs: 20.19. */
const MINIMUM_NODE = [20, 19];

/** Deno arguments for each npm script; `npm <script> -- <args>` appends the rest. */
const TASKS = {
  start: ["run", "-A", "local/start.ts"],
  dev: ["run", "-A", "local/start.ts", "--dev"],
  test: ["run", "-A", "scripts/run-tests.ts"],
  "test:faults": ["run", "-A", "supabase/tests/faults/main.ts"],
  "test:ledger": ["run", "-A", "supabase/tests/ledger/main.ts"],
  "test:mutations": ["run", "-A", "scripts/mutations/main.ts"],
  check: ["run", "-A", "scripts/check.ts"],
  generate: ["run", "-A", "scripts/generate/main.ts"],
  sql: ["run", "-A", "scripts/sql.ts"],
  reset: ["run", "-A", "scripts/reset.ts"],
  backup: ["run", "-A", "scripts/backup/main.ts"],
  restore: ["run", "-A", "scripts/restore/main.ts"],
  types: ["run", "-A", "scripts/types.ts"],
  release: ["run", "-A", "scripts/release.ts"],
  styles: ["run", "-A", "scripts/styles/main.ts"],
  "contact-sheet": ["run", "-A", "scripts/contact-sheet/main.ts"],
  "landing-pictures": ["run", "-A", "scripts/landing-pictures/main.ts"],
  screenshots: ["run", "-A", "scripts/screenshots/main.ts"],
  bench: ["run", "-A", "bench/main.ts"],
  "bench:check": ["run", "-A", "bench/main.ts", "--check"],
  lighthouse: ["run", "-A", "scripts/lighthouse/main.ts"],
  format: ["fmt"],
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [task, ...args] = process.argv.slice(2);

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = MINIMUM_NODE;
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    fail(`Retrato needs Node ${MINIMUM_NODE.join(".")} or newer; this is ${process.version}.`);
  }
}

/** Runs `npm ci` when node_modules does not match the lock file. */
function install() {
  const lock = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest(
    "hex",
  );
  const marker = join(root, "node_modules", ".retrato-lock");
  if (existsSync(marker) && readFileSync(marker, "utf8") === lock) return;

  process.stdout.write("Installing packages (only needed once)…\n");
  const npm = process.env.npm_execpath;
  const result = spawnSync(
    npm ? process.execPath : "npm",
    [...(npm ? [npm] : []), "ci", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, SUPABASE_TELEMETRY_DISABLED: "1" },
    },
  );
  if (result.status !== 0) {
    fail("The packages could not be installed; see the message of npm above.");
  }
  try {
    writeFileSync(marker, lock);
  } catch {
    fail(
      `The folder ${root} cannot be written to; Retrato needs that to install and keep its data.`,
    );
  }
}

/** Path of the Deno binary, also where npm was told not to run install scripts. */
function deno() {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("deno/package.json"));
  const binary = join(folder, process.platform === "win32" ? "deno.exe" : "deno");
  return existsSync(binary) ? binary : require(join(folder, "install_api.cjs")).runInstall();
}

requireNode();
if (!Object.hasOwn(TASKS, task)) {
  fail(`Unknown task "${task}". Known: ${Object.keys(TASKS).join(", ")}.`);
}
install();

const child = spawn(deno(), [...TASKS[task], ...args], {
  cwd: root,
  stdio: "inherit",
  env: {
    ...process.env,
    DENO_DIR: join(root, "node_modules", ".cache", "deno"),
    DENO_NO_UPDATE_CHECK: "1",
  },
});
// The child owns the shutdown: on Ctrl-C it hears the signal itself and this process only waits.
process.on("SIGINT", () => {});
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
