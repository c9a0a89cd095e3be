import postgres from "postgres";
import type { Caller } from "./caller.ts";

export type Sql = postgres.Sql;
export type Transaction = postgres.ReservedSql;

/**
 * How connections outlive a restart of the database. In seconds; the pause before connecting again
 * would otherwise grow to 20 s.
 */
export const CONNECTION_OPTIONS = {
  connect_timeout: 5,
  backoff: () => 0.1,
  onnotice: () => {},
};

/**
 * Learns the database's array types, once for the whole pool. postgres.js would ask for them anew on
 * each connection, and when one breaks meanwhile it forgets whoever waits for it and throws an error
 * outside of any promise chain, which ends the whole process.
 */
export async function fetchTypesOnce(sql: Sql): Promise<void> {
  await sql`select 1`;
  Object.assign(sql.options, { fetch_types: false });
}

/** A pool of connections as the superuser, who may become any caller. */
export function connect(databaseUrl: string, max: number): Sql {
  return postgres(databaseUrl, {
    max,
    idle_timeout: 60,
    connection: { application_name: "storage" },
    ...CONNECTION_OPTIONS,
  });
}

/**
 * Runs one transaction with the caller's role and claims, so that row-level security decides. Only
 * here may rows of Storage be deleted: elsewhere objects would lose them and keep their bytes.
 * @param operation Read by policies through `storage.operation()`.
 */
export function asCaller<T>(
  sql: Sql,
  caller: Caller,
  operation: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return asSuperuser(sql, async (transaction) => {
    await transaction`
      select
        set_config('role', ${caller.role}, true),
        set_config('request.jwt.claims', ${JSON.stringify(caller.claims)}, true),
        set_config('storage.operation', ${operation}, true),
        set_config('storage.allow_delete_query', 'true', true)
    `;
    return await work(transaction);
  });
}

/**
 * Runs one transaction that row-level security does not bind: the right was proved before.
 *
 * Not by `sql.begin`: when the connection breaks, postgres.js 3.4.9 still sends the rollback, to a
 * socket it has forgotten, and that error, outside of any promise, ends the whole process.
 */
export async function asSuperuser<T>(
  sql: Sql,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const connection = await sql.reserve();
  try {
    await connection`begin`;
    const result = await work(connection);
    await connection`commit`;
    connection.release();
    return result;
  } catch (error) {
    if (isUnreachable(error)) throw error;
    await connection`rollback`;
    connection.release();
    throw error;
  }
}

/** SQLSTATE of a database error, or postgres.js' own code for a broken connection. */
export function errorCode(error: unknown): string | undefined {
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    return error.code;
  }
}

const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "57P01",
  "57P02",
  "57P03",
  "53300",
]);

/**
 * Whether an error says that the database cannot be reached at the moment: stopped, starting,
 * shutting down (class 57P) or out of connections (53300). Trying again later helps.
 * https://www.postgresql.org/docs/17/errcodes-appendix.html
 */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isUnreachable);
  return UNREACHABLE.has(errorCode(error) ?? "");
}
