import postgres from "postgres";

/**
 * What Supabase's advisors warn of, as one line each; what they merely mention, such as an index
 * that no query has used yet, is left out.
 */
export async function advisorWarnings(databaseUrl: string): Promise<string[]> {
  const sql = postgres(databaseUrl, { max: 1 });
  try {
    const lints = await Deno.readTextFile(new URL("splinter.sql", import.meta.url));
    const findings = await sql.begin(async (transaction) => {
      await transaction`set local search_path = ''`;
      // The schemas of the Data API, as in config.toml: most lints look at these alone.
      await transaction`set local pgrst.db_schemas = 'public'`;
      return await transaction.unsafe<{ level: string; name: string; detail: string }[]>(lints);
    });
    return findings.filter(({ level }) => level !== "INFO")
      .map(({ level, name, detail }) => `${level} ${name}: ${detail}`);
  } finally {
    await sql.end();
  }
}
