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
 * Lets the process outlive connections that break while they are being opened. postgres.js 3.4.9
 * then asks for the array types of the database, in a promise that nobody holds; its rejection
 * would end the process. It says nothing new: the queries that wait for the connection fail too.
 */
export function ignoreLostRejections(): void {
  globalThis.addEventListener("unhandledrejection", preventIfUnreachable);
}

function preventIfUnreachable(event: PromiseRejectionEvent): void {
  if (isUnreachable(event.reason)) event.preventDefault();
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

/** What a request fails with when its pool is closed under it. */
export function connectionsClosed(): Error {
  return Object.assign(new Error("The connections were closed"), { code: "CONNECTION_CLOSED" });
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
