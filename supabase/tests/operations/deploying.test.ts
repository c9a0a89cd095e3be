import assert from "node:assert/strict";
import { join } from "node:path";
import postgres from "postgres";
import { PROJECT_DIR } from "../../../local/project-dir.ts";
import { scratchDatabase } from "../../../local/testing/scratch-database.ts";

const CLI = join(PROJECT_DIR, "node_modules", "supabase", "dist", "supabase.js");
const REF = "abcdefghijklmnopqrst";
/** No command has it, so a line with it is read to its end and does nothing. */
const UNKNOWN = "--read-only-so-far";

/** The section whose lines are for the machine at hand. */
const HERE = "Where Docker exists";

interface Line {
  section: string;
  text: string;
}

/** Every line of the page's shell blocks that calls the CLI. */
async function linesOf(page: string): Promise<Line[]> {
  const text = await Deno.readTextFile(join(PROJECT_DIR, "docs", page));
  return text.split(/^## /m).flatMap((part) => {
    const section = part.split("\n", 1)[0] ?? "";
    const blocks = Array.from(part.matchAll(/^( *)```sh\n([^]*?)^\1```/gm), ([, , block]) => block);
    const lines = blocks.flatMap((block = "") => block.replaceAll("\\\n", " ").split("\n"));
    return lines.map((line) => line.trim()).filter((line) => line.includes("npx supabase"))
      .map((text) => ({ section, text }));
  });
}

/** Runs lines of a shell with the installed CLI in the place of `npx supabase`, without a login. */
async function shell(script: string, home: string): Promise<string> {
  const run = script.replaceAll("npx supabase", `node '${CLI}'`).replaceAll("<ref>", REF)
    .replaceAll(/<[a-z ]+>/g, "x");
  const { stdout, stderr } = await new Deno.Command("sh", {
    args: ["-c", run],
    cwd: PROJECT_DIR,
    clearEnv: true,
    env: {
      HOME: home,
      PATH: Deno.env.get("PATH") ?? "",
      NO_COLOR: "1",
      SUPABASE_TELEMETRY_DISABLED: "1",
      DO_NOT_TRACK: "1",
    },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return decoder.decode(stdout) + decoder.decode(stderr);
}

Deno.test("each documented line of the Supabase CLI is one it knows, aimed where the page says", async (t) => {
  const home = await Deno.makeTempDir();
  try {
    for (const page of ["DEPLOY.md", "RUNBOOK.md"]) {
      for (const { section, text } of await linesOf(page)) {
        await t.step(`${page}: ${text}`, async () => {
          const said = await shell(`${text} ${UNKNOWN}`, home);
          const [, command = ""] = said.match(/in command supabase ([a-z ]+)$/m) ?? [];
          const unknown = Array.from(said.matchAll(/^Unrecognized flag: (\S+)/gm), ([, it]) => it);
          assert.deepEqual(unknown, [UNKNOWN], said);
          assert.match(text, new RegExp(`npx supabase ${command}( |$)`));
          assert.doesNotMatch(said, /deprecated/);
          const [, target = ""] = said.match(/^TARGET\n\s+(.*)/m) ?? [];
          const needsRemote = !/^Local only/.test(target) && section !== HERE;
          assert.equal(text.includes("--remote=<ref>"), needsRemote, `it aims at: ${target}`);
          if (needsRemote) assert.match(text, / --yes\b/, "a script would wait for an answer");
        });
      }
    }
  } finally {
    await Deno.remove(home, { recursive: true });
  }
});

Deno.test("the documented push brings migrations, styles and what Vault needs", async () => {
  const folder = await Deno.makeTempDir();
  await Deno.mkdir(join(folder, "supabase", "migrations"), { recursive: true });
  await Deno.writeTextFile(join(folder, "supabase", "config.toml"), 'project_id = "empty"\n');
  try {
    await using database = await scratchDatabase({ projectDir: folder });
    const lines = await linesOf("DEPLOY.md");
    const push = lines.find(({ text }) => text.startsWith("npx supabase db push"))?.text ?? "";
    const aimed = push.replace("--remote=<ref>", `'--remote=${database.url}?sslmode=disable'`);
    const page = await Deno.readTextFile(join(PROJECT_DIR, "docs", "DEPLOY.md"));
    const exports = page.match(/^ *export [A-Z_]+=.*$/gm)?.slice(0, 4).join("\n");
    const said = await shell(`${exports}\n${aimed}`, folder);
    const sql = postgres(database.url, { max: 1, onnotice: () => {} });
    try {
      const secrets = await sql`select name, decrypted_secret from vault.decrypted_secrets`;
      const vault = new Map(secrets.map((row) => [row.name, row.decrypted_secret]));
      assert.equal(vault.get("functions_url"), `https://${REF}.supabase.co/functions/v1`, said);
      assert.equal(vault.get("functions_region"), "eu-west-1");
      assert.match(vault.get("webhook_token"), /^[\w+/]{43}=$/);
      for (const made of ["share_key", "notice_key"]) {
        assert.match(vault.get(made), /^[\w+/]{43}=$/, made);
      }
      // What the environment does not name, such as VAPID_KEYS, is not there.
      assert.equal(vault.size, 5);
      const [{ styles } = {}] = await sql`select count(*)::int as styles from public.styles`;
      assert(styles > 0);
      assert.deepEqual([...await sql`select * from admin.credit_check`], []);
    } finally {
      await sql.end();
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
