import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { Failure, reasonOf } from "./failure.ts";

/** Settings a person may put into `.env` or `supabase/functions/.env`, by name. */
export type Environment = Record<string, string>;

/** What reaches the Edge Functions from a person's shell as well as from the files. */
const FROM_SHELL = [
  "GEMINI_API_KEY",
  "GEMINI_BASE_URL",
  "GEMINI_API_VERSION",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
];

/**
 * Reads the secrets of a project: `.env` beside the README, then `supabase/functions/.env`, which
 * the Supabase CLI reads too; the shell wins over both. Empty values count as not set.
 * @throws {Failure} when a file is there and cannot be read.
 */
export function loadEnvironment(projectDir: string): Environment {
  const files = [join(projectDir, ".env"), join(projectDir, "supabase", "functions", ".env")];
  const values = Object.assign(
    {},
    ...files.filter((file) => existsSync(file)).map((file) => readEnv(file)),
    Object.fromEntries(
      FROM_SHELL.map((name) => [name, Deno.env.get(name) ?? ""]).filter(([, v]) => v),
    ),
  );
  return Object.fromEntries(Object.entries<string>(values).filter(([, value]) => value !== ""));
}

function readEnv(file: string): Record<string, string | undefined> {
  try {
    return parseEnv(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Failure(`${file} cannot be read (${reasonOf(error)}).`, 1, { cause: error });
  }
}

/**
 * The port that an environment variable chooses; undefined when it is not set.
 * @throws {Failure} when it is none.
 */
export function portFrom(variable: string): number | undefined {
  const value = Deno.env.get(variable);
  if (!value) return undefined;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (port <= 65_535) return port;
  throw new Failure(`${variable} has to be a port from 0 (any) to 65535, not "${value}".`, 2);
}
