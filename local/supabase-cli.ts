import { createRequire } from "node:module";
import { dirname, join } from "node:path";
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
  const remote = `--remote=${databaseUrl}?sslmode=disable`;
  const options = ["--include-seed", "--skip-vault", "--yes", `--workdir=${projectDir}`];
  await supabase("db", "push", remote, ...options);
}

/** What the CLI prints around the reason: where it works, what --yes agreed to, how to ask for more. */
const ASIDE = /^(Target:|Confirmed by --yes:|Try rerunning)/;

/** The reason in what the CLI wrote to standard error. */
export function complaintOf(stderr: string): string {
  const lines = stderr.trim().split("\n").filter((line) => !ASIDE.test(line));
  return lines.join("\n").replace(/^failed to execute query: error: /, "");
}
