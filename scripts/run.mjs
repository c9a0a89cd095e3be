// The only file that runs before anything is installed: plain Node, no dependencies.
import { spawn } from "node:child_process";
import {
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What Vite needs: 20.19. */
const MINIMUM_NODE = [20, 19];
/** How long a lock may stay untouched. */
const DEAD_AFTER_MS = 5_000;
const END_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** Ends the process it is loaded into when this one is gone, however that ended. */
const END_WITH_PARENT = "data:text/javascript," +
  encodeURIComponent("process.stdin.on('end', () => process.exit(1)).resume().unref()");

/** Deno arguments for each npm script; `npm <script> -- <args>` appends the rest. */
const TASKS = {
  start: ["run", "-A", "local/start.ts"],
  dev: ["run", "-A", "local/start.ts", "--dev"],
  test: ["run", "-A", "scripts/run-tests.ts"],
  "test:faults": ["run", "-A", "supabase/tests/faults/main.ts"],
  "test:ledger": ["run", "-A", "supabase/tests/ledger/main.ts"],
  "test:mutations": ["run", "-A", "scripts/mutations/main.ts"],
  "test:clients": ["run", "-A", "scripts/test-clients/main.ts"],
  check: ["run", "-A", "scripts/check.ts"],
  "check:hosted": ["run", "-A", "scripts/check-hosted.ts"],
  generate: ["run", "-A", "scripts/generate/main.ts"],
  edit: ["run", "-A", "scripts/edit/main.ts"],
  share: ["run", "-A", "scripts/share/main.ts"],
  sql: ["run", "-A", "scripts/sql.ts"],
  reset: ["run", "-A", "scripts/reset.ts"],
  backup: ["run", "-A", "scripts/backup/main.ts"],
  restore: ["run", "-A", "scripts/restore/main.ts"],
  tensorflow: ["run", "-A", "scripts/tensorflow/main.ts"],
  faces: ["run", "-A", "scripts/faces/main.ts"],
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

/** @param signal What ended it, if one did: the exit code says so, as of any program. */
function fail(sentence, signal) {
  process.stderr.write(`${sentence}\n`);
  process.exit(codeOf(1, signal));
}

function codeOf(code, signal) {
  return signal ? 128 + constants.signals[signal] : code;
}

/** Settles when a child has ended, or could not begin. */
function endOf(child) {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ error }));
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = MINIMUM_NODE;
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    fail(`Retrato needs Node ${MINIMUM_NODE.join(".")} or newer; this is ${process.version}.`);
  }
}

/**
 * Tells whether npm installed what the lock file says, for a machine like this one. npm keeps a list
 * of what it installed, and writes it last.
 */
function isInstalled() {
  try {
    const wanted = packagesIn("package-lock.json");
    const present = packagesIn("node_modules/.package-lock.json");
    return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
      if (path === "") return true;
      const it = present[path];
      return it ? it.version === version && it.integrity === integrity && fits(it) : optional;
    });
  } catch {
    return false;
  }
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(join(root, lockFile), "utf8")).packages;
}

/** A folder that two machines share holds the programs of the one that installed. */
function fits({ os = [process.platform], cpu = [process.arch] }) {
  return os.includes(process.platform) && cpu.includes(process.arch);
}

/** Runs `npm ci` when it has to, one command at a time. */
async function install() {
  if (isInstalled()) return;
  const end = (signal) => process.exit(codeOf(1, signal));
  for (const signal of END_SIGNALS) process.on(signal, end);
  const release = await lockInstalling();
  if (!isInstalled()) {
    process.stdout.write("Installing packages (only needed once)…\n");
    await npmCi();
  }
  release();
  for (const signal of END_SIGNALS) process.off(signal, end);
}

async function npmCi() {
  const npm = process.env.npm_execpath?.endsWith("npm-cli.js") && process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const child = spawn(
    npm ? process.execPath : "npm",
    npm ? ["--import", END_WITH_PARENT, npm, ...args] : args,
    {
      cwd: root,
      stdio: ["pipe", "inherit", "inherit"],
      env: { ...process.env, SUPABASE_TELEMETRY_DISABLED: "1" },
      // There it is a .cmd file.
      shell: !npm && process.platform === "win32",
    },
  );
  const { code, signal, error } = await endOf(child);
  if (error) fail(`npm cannot be started (${error.code}); it comes with Node.`);
  if (signal) fail(`Installing the packages was ended by ${signal}; start again.`);
  if (code !== 0) fail("The packages could not be installed; see the message of npm above.");
}

/**
 * Waits until no other command installs, and keeps others from it. Whoever has the lock touches it
 * every second: one that stays untouched is of a process that was killed.
 * @returns gives the lock back.
 */
async function lockInstalling() {
  const lock = join(root, ".installing");
  let seen = { mtimeMs: undefined, since: 0 };
  for (let isFirst = true; !take(lock); isFirst = false) {
    if (isFirst) {
      process.stdout.write("Another command is installing the packages; waiting for it…\n");
    }
    const mtimeMs = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (mtimeMs !== seen.mtimeMs) seen = { mtimeMs, since: performance.now() };
    else if (performance.now() - seen.since > DEAD_AFTER_MS) takeAway(lock, mtimeMs);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const touching = setInterval(() => {
    const now = new Date();
    utimesSync(lock, now, now);
  }, 1_000);
  const remove = () => rmSync(lock, { force: true });
  process.on("exit", remove);
  return () => {
    clearInterval(touching);
    process.off("exit", remove);
    remove();
  };
}

function take(lock) {
  try {
    writeFileSync(lock, "", { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    fail(`The folder ${root} cannot be written to (${error.code}); packages and data go there.`);
  }
}

/** Of several that wait, one takes a dead lock away; what a quicker one has locked since is put back. */
function takeAway(lock, mtimeMs) {
  const taken = `${lock}.${process.pid}.dead`;
  try {
    renameSync(lock, taken);
    if (statSync(taken).mtimeMs !== mtimeMs) linkSync(taken, lock);
    rmSync(taken);
  } catch {
    // It is gone already.
  }
}

/** Path of the Deno binary, also where npm was told not to run install scripts. */
function deno() {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("deno/package.json"));
  const binary = join(folder, process.platform === "win32" ? "deno.exe" : "deno");
  if (existsSync(binary)) return binary;
  try {
    return require(join(folder, "install_api.cjs")).runInstall();
  } catch {
    fail(
      `There is no Deno for this machine (${process.platform}, ${process.arch}); README.md lists the systems that Retrato runs on.`,
    );
  }
}

/**
 * Ends this process as if it were asked to, once npm is gone: a signal to `npm start` ends npm and the
 * shell between, and reaches nobody else.
 */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, "SIGTERM"), 1_000).unref();
}

requireNode();
endWithNpm();
if (!Object.hasOwn(TASKS, task)) {
  fail(`Unknown task "${task}". Known: ${Object.keys(TASKS).join(", ")}.`);
}
await install();

const binary = deno();
const child = spawn(binary, [...TASKS[task], ...args], {
  cwd: root,
  stdio: "inherit",
  env: {
    ...process.env,
    // What is started as "node" is the Node of this command.
    PATH: [dirname(process.execPath), process.env.PATH].filter(Boolean).join(delimiter),
    DENO_DIR: join(root, "node_modules", ".cache", "deno"),
    DENO_NO_UPDATE_CHECK: "1",
  },
});
// The child owns the shutdown: on Ctrl-C it hears the signal itself and this process only waits.
process.on("SIGINT", () => {});
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
const { code, signal, error } = await endOf(child);
if (error) fail(`Deno in ${binary} cannot be started (${error.code}).`);
process.exit(codeOf(code, signal));
