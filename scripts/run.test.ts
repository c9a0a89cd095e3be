import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { PROJECT_DIR } from "../local/project-dir.ts";
import { eventually } from "../local/testing/eventually.ts";

const LOCK_FILE = JSON.stringify({ packages: { "": {}, "node_modules/deno": { version: "1" } } });
const DENO_API = "exports.runInstall = () => '/bin/true';";

/** Stands for npm: it takes its time, or for ever, and writes down that it was called. */
const NPM = `
  const fs = require("node:fs");
  fs.appendFileSync("calls", process.argv[2] + "\\n");
  setTimeout(() => {
    fs.mkdirSync("node_modules/deno", { recursive: true });
    fs.writeFileSync("node_modules/deno/package.json", "{}");
    fs.writeFileSync("node_modules/deno/install_api.cjs", ${JSON.stringify(DENO_API)});
    fs.copyFileSync("package-lock.json", "node_modules/.package-lock.json");
  }, fs.existsSync("hang") ? 1e9 : 1000);
`;

interface Clone extends AsyncDisposable {
  folder: string;
  run(): Deno.ChildProcess;
  calls(): string[];
}

/** A fresh clone of little more than run.mjs. */
async function clone(): Promise<Clone> {
  const folder = await Deno.makeTempDir();
  await Deno.mkdir(join(folder, "scripts"));
  await Deno.copyFile(join(PROJECT_DIR, "scripts/run.mjs"), join(folder, "scripts/run.mjs"));
  await Deno.writeTextFile(join(folder, "package-lock.json"), LOCK_FILE);
  await Deno.writeTextFile(join(folder, "npm-cli.js"), NPM);
  return {
    folder,
    run: () =>
      new Deno.Command("node", {
        args: [join(folder, "scripts/run.mjs"), "format"],
        env: { npm_execpath: join(folder, "npm-cli.js") },
        stdin: "null",
        stdout: "piped",
        stderr: "piped",
      }).spawn(),
    calls: () =>
      existsSync(join(folder, "calls"))
        ? Deno.readTextFileSync(join(folder, "calls")).trim().split("\n")
        : [],
    [Symbol.asyncDispose]: () => Deno.remove(folder, { recursive: true }),
  };
}

async function outcome(child: Deno.ChildProcess) {
  const { code, stdout, stderr } = await child.output();
  const decoder = new TextDecoder();
  return { code, text: decoder.decode(stdout) + decoder.decode(stderr) };
}

Deno.test("of two commands on a fresh clone one installs, and the other waits", async () => {
  await using fresh = await clone();
  const both = await Promise.all([outcome(fresh.run()), outcome(fresh.run())]);
  assert.deepEqual(both.map(({ code }) => code), [0, 0]);
  assert.deepEqual(fresh.calls(), ["ci"]);
  const texts = both.map(({ text }) => text).sort();
  assert.deepEqual(texts, [
    "Another command is installing the packages; waiting for it…\n",
    "Installing packages (only needed once)…\n",
  ]);
  assert.ok(!existsSync(join(fresh.folder, ".installing")));
});

Deno.test("a command that is killed takes npm along, and the next one takes over", async () => {
  await using fresh = await clone();
  await Deno.writeTextFile(join(fresh.folder, "hang"), "");
  const killed = fresh.run();
  await eventually(() => fresh.calls().length === 1 || undefined);
  killed.kill("SIGKILL");
  // Ends only when npm has closed it as well.
  await killed.output();
  await Deno.remove(join(fresh.folder, "hang"));
  assert.equal((await outcome(fresh.run())).code, 0);
  assert.deepEqual(fresh.calls(), ["ci", "ci"]);
});

Deno.test("one that is asked to end leaves no lock", async () => {
  await using fresh = await clone();
  await Deno.writeTextFile(join(fresh.folder, "hang"), "");
  const ended = fresh.run();
  await eventually(() => fresh.calls().length === 1 || undefined);
  ended.kill("SIGTERM");
  assert.equal((await outcome(ended)).code, 143);
  assert.ok(!existsSync(join(fresh.folder, ".installing")));
});

Deno.test("one whose npm is gone ends too, and leaves no lock", async () => {
  await using fresh = await clone();
  await Deno.writeTextFile(join(fresh.folder, "hang"), "");
  // As npm does it: in a shell, which a signal to npm ends and nothing more.
  const npm = new Deno.Command("sh", {
    args: ["-c", "node scripts/run.mjs format; true"],
    cwd: fresh.folder,
    env: { npm_execpath: join(fresh.folder, "npm-cli.js"), npm_lifecycle_event: "format" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  await eventually(() => fresh.calls().length === 1 || undefined);
  npm.kill("SIGTERM");
  // Ends only when all that had it open are gone.
  await npm.output();
  assert.ok(!existsSync(join(fresh.folder, ".installing")));
});

Deno.test("what npm installed is recognised, and told from what it should have", async () => {
  await using fresh = await clone();
  const installed = join(fresh.folder, "node_modules/deno");
  await Deno.mkdir(installed, { recursive: true });
  await Deno.writeTextFile(join(installed, "package.json"), "{}");
  await Deno.writeTextFile(join(installed, "install_api.cjs"), DENO_API);
  const record = join(fresh.folder, "node_modules/.package-lock.json");
  await Deno.writeTextFile(record, LOCK_FILE);
  assert.deepEqual(await outcome(fresh.run()), { code: 0, text: "" });

  for (
    const other of [
      { version: "0" },
      // Installed on another machine.
      { version: "1", os: ["aix"] },
    ]
  ) {
    await Deno.writeTextFile(record, JSON.stringify({ packages: { "node_modules/deno": other } }));
    assert.match((await outcome(fresh.run())).text, /^Installing packages/);
  }
});

Deno.test("Node is found by what runs later, wherever it is", async () => {
  await using fresh = await clone();
  await Deno.mkdir(join(fresh.folder, "node_modules/deno"), { recursive: true });
  await Deno.writeTextFile(join(fresh.folder, "node_modules/.package-lock.json"), LOCK_FILE);
  await Deno.writeTextFile(join(fresh.folder, "node_modules/deno/package.json"), "{}");
  const api = "exports.runInstall = () => process.env.TEST_PROGRAM;";
  await Deno.writeTextFile(join(fresh.folder, "node_modules/deno/install_api.cjs"), api);
  const program = join(fresh.folder, "program");
  await Deno.writeTextFile(program, '#!/bin/sh\nPATH="${PATH%%:*}" node -p 6*7\n', { mode: 0o755 });
  const node = await new Deno.Command("node", { args: ["-p", "process.execPath"] }).output();
  const path = new TextDecoder().decode(node.stdout).trim();
  const { code, text } = await outcome(
    new Deno.Command(path, {
      args: [join(fresh.folder, "scripts/run.mjs"), "format"],
      env: { PATH: ["/nowhere", dirname(program)].join(delimiter), TEST_PROGRAM: program },
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    }).spawn(),
  );
  assert.deepEqual([code, text], [0, "42\n"]);
});
