import { join } from "node:path";
import { generateTypescript, sortGeneratorMetadata } from "@supabase/postgrest-typegen/generation";
import { introspect } from "@supabase/postgrest-typegen/introspection";
import postgres from "postgres";
import { PROJECT_DIR } from "../local/project-dir.ts";

/** The generated types: what the functions, the scripts and the web app know of the database. */
export const TYPES_FILE = join(
  PROJECT_DIR,
  "supabase",
  "functions",
  "_shared",
  "database.types.ts",
);

/**
 * The types of a database's public schema, by what `supabase gen types` is made of, formatted as
 * the project is.
 */
export async function generateTypes(databaseUrl: string): Promise<string> {
  const sql = postgres(databaseUrl, { max: 1 });
  try {
    const metadata = await introspect(
      { query: async (text) => ({ rows: await sql.unsafe(text) }) },
      { includedSchemas: ["public"] },
    );
    return await generateTypescript(sortGeneratorMetadata(metadata), {
      detectOneToOneRelationships: true,
      format,
    });
  } finally {
    await sql.end();
  }
}

async function format(source: string): Promise<string> {
  const formatter = new Deno.Command(Deno.execPath(), {
    args: ["fmt", "--ext=ts", "-"],
    cwd: PROJECT_DIR,
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const writer = formatter.stdin.getWriter();
  await writer.write(new TextEncoder().encode(source));
  await writer.close();
  const { stdout } = await formatter.output();
  return new TextDecoder().decode(stdout);
}
