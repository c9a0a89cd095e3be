import postgres from "postgres";
import type { Operation } from "./operations.ts";
import type { World } from "./world.ts";

/** A connection whose transaction stays open until it is told to end. */
export interface Session {
  /** Runs a statement. */
  run(statement: string): Promise<void>;
  /** Resolves when the statement has ended or waits for a lock. */
  settled(): Promise<void>;
  /** Ends the transaction; one that failed is rolled back. */
  end(): Promise<void>;
}

const BECOME: Record<Operation["by"], string> = {
  user: "select tests.authenticate_as('alice');",
  worker: "select tests.authenticate_as_service_role();",
  database: "",
};

/** Opens a transaction for somebody. */
export async function openSession(
  { sql }: World,
  by: Operation["by"],
): Promise<Session> {
  const connection = await sql.reserve();
  const answers = await connection.unsafe(`begin; ${BECOME[by]} select pg_backend_pid() as pid;`);
  const pid = answers.at(-1)?.[0]?.pid;
  let busy = false;
  return {
    async run(statement) {
      busy = true;
      try {
        await connection.unsafe(statement);
      } finally {
        busy = false;
      }
    },
    async settled() {
      while (busy) {
        const [waiting] = await sql`
          select from pg_stat_activity where pid = ${pid} and wait_event_type = 'Lock'`;
        if (waiting) return;
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
    },
    async end() {
      await connection`commit`;
      connection.release();
    },
  };
}

/** What the functions of the SQL console refuse with: the plain `raise exception`. */
const CONSOLE_REFUSAL = "P0001";

/** True for what the product itself refuses, with an error of its own. */
export function isRefusal(error: unknown): boolean {
  return error instanceof postgres.PostgresError &&
    (error.code.startsWith("PT4") || error.code === CONSOLE_REFUSAL);
}
