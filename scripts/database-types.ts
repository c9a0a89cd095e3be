import { join } from "node:path";
import { spawnProgram } from "../local/run-program.ts";
import { PROJECT_DIR } from "../local/project-dir.ts";
import { supabase } from "../local/supabase-cli.ts";

/** The generated types: what the functions, the scripts and the web app know of the database. */
export const TYPES_FILE = join(
  PROJECT_DIR,
  "supabase",
  "functions",
  "_shared",
  "database.types.ts",
);

/** Asks the Supabase CLI for the types of a database's public schema, formatted as the project is. */
export async function generateTypes(databaseUrl: string): Promise<string> {
  const types = await supabase(
    "gen",
    "types",
    "typescript",
    `--remote=${databaseUrl}?sslmode=disable`,
    "--schema=public",
  );
  return await format(types);
}

async function format(source: string): Promise<string> {
  const formatter = spawnProgram("The formatter", Deno.execPath(), {
    args: ["fmt", "--ext=ts", "-"],
    cwd: PROJECT_DIR,
    stdin: "piped",
    stdout: "piped",
  });
  const writer = formatter.stdin.getWriter();
  await writer.write(new TextEncoder().encode(source));
  await writer.close();
  const { stdout } = await formatter.output();
  return new TextDecoder().decode(stdout);
}
