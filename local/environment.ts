import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";

/** Settings a person may put into `.env` or `supabase/functions/.env`, by name. */
export type Environment = Record<string, string>;

/** What reaches the Edge Functions from a person's shell as well as from the files. */
const FROM_SHELL = ["GEMINI_API_KEY", "GEMINI_BASE_URL", "GEMINI_API_VERSION"];

/**
 * Reads the secrets of a project: `.env` beside the README, then `supabase/functions/.env`, which
 * the Supabase CLI reads too; the shell wins over both. Empty values count as not set.
 */
export function loadEnvironment(projectDir: string): Environment {
  const files = [join(projectDir, ".env"), join(projectDir, "supabase", "functions", ".env")];
  const values = Object.assign(
    {},
    ...files.filter((file) => existsSync(file)).map((file) => parseEnv(readFileSync(file, "utf8"))),
    Object.fromEntries(
      FROM_SHELL.map((name) => [name, Deno.env.get(name) ?? ""]).filter(([, v]) => v),
    ),
  );
  return Object.fromEntries(Object.entries<string>(values).filter(([, value]) => value !== ""));
}
