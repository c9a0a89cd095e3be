import { getAuthSchemaSql, getStorageSchemaSql } from "@supabase/lite";
import postgres from "postgres";

/**
 * Makes the tables of Auth and Storage as `@supabase/lite` lays them out, which are upstream's.
 * Runs as the superuser before the migrations; may be repeated.
 */
export async function ensureSystemSchema(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.begin(async (transaction) => {
      await transaction.unsafe(getAuthSchemaSql(false));
      await transaction.unsafe(getStorageSchemaSql(false));
    });
  } finally {
    await sql.end();
  }
}
