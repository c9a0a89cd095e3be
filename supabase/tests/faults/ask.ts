import postgres from "postgres";
import { isUnreachable } from "../../../local/api/database.ts";
import { eventually } from "../../../local/testing/eventually.ts";

/** A busy machine takes its time to recover a server. */
const PATIENCE_MS = 120_000;
const CONNECT_SECONDS = 30;

/**
 * Asks the database on a connection of its own, again while the server is away: a pool of
 * postgres.js does not survive every way in which a server can go.
 */
export async function ask<Answer>(
  url: string,
  question: (sql: postgres.Sql) => Promise<Answer>,
): Promise<Answer> {
  const { answer } = await eventually(async () => {
    const sql = postgres(url, {
      max: 1,
      fetch_types: false,
      connect_timeout: CONNECT_SECONDS,
      onnotice() {},
    });
    try {
      return { answer: await question(sql) };
    } catch (error) {
      if (!isUnreachable(error)) throw error;
    } finally {
      await sql.end({ timeout: 0 });
    }
  }, PATIENCE_MS);
  return answer;
}
