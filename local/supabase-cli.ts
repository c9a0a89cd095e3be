import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import postgres from "postgres";
import { Failure } from "./failure.ts";
import { PROJECT_DIR } from "./project-dir.ts";
import { runProgram } from "./run-program.ts";

/**
 * Runs the Supabase CLI that npm installed and returns what it printed.
 * @param args As on a command line, such as `["db", "push"]`.
 * @throws {Failure} with the CLI's own last words when it fails.
 */
export async function supabase(...args: string[]): Promise<string> {
  const require = createRequire(import.meta.url);
  const script = join(dirname(require.resolve("supabase/package.json")), "dist", "supabase.js");
  const { code, stdout, stderr } = await runProgram("The Supabase CLI", "node", {
    args: [script, ...args],
    cwd: PROJECT_DIR,
    env: { SUPABASE_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", NO_COLOR: "1" },
  });
  if (code !== 0) {
    throw new Failure(complaintOf(stderr) || `The Supabase CLI failed (code ${code}).`);
  }
  return stdout;
}

/**
 * Applies the migrations and the seed data (the style catalogue) that the database does not have yet.
 * Vault is left to `vault.ts`.
 * @param projectDir Folder that holds `supabase/`.
 */
export async function applyMigrations(
  databaseUrl: string,
  projectDir: string = PROJECT_DIR,
): Promise<void> {
  if (await hasAll(databaseUrl, join(projectDir, "supabase"))) return;
  const remote = `--remote=${databaseUrl}?sslmode=disable`;
  const options = ["--include-seed", "--skip-vault", "--yes", `--workdir=${projectDir}`];
  await supabase("db", "push", remote, ...options);
}

/** Whether the CLI would find nothing to do, by its own tables: asking it takes a second. */
async function hasAll(databaseUrl: string, folder: string): Promise<boolean> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    const [{ known } = {}] = await sql<{ known: string | null }[]>`
      select to_regclass('supabase_migrations.seed_files')::text as known`;
    if (!known) return false;
    const [row] = await sql<{ versions: string[]; seeds: string[] }[]>`
      select
        array(select version from supabase_migrations.schema_migrations order by 1) as versions,
        array(select hash from supabase_migrations.seed_files) as seeds`;
    const wanted = readdirSync(join(folder, "migrations")).map((name) => name.split("_")[0]).sort();
    const seed = join(folder, "seed.sql");
    return `${row?.versions}` === `${wanted}` &&
      (!existsSync(seed) || row?.seeds.includes(digestOf(seed)) === true);
  } finally {
    await sql.end();
  }
}

function digestOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** What the CLI prints around the reason: where it works, what --yes agreed to, how to ask for more. */
const ASIDE = /^(Target:|Confirmed by --yes:|Try rerunning)/;

/** The reason in what the CLI wrote to standard error. */
export function complaintOf(stderr: string): string {
  const lines = stderr.trim().split("\n").filter((line) => !ASIDE.test(line));
  return lines.join("\n").replace(/^failed to execute query: error: /, "");
}
