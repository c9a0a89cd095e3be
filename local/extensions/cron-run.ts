import postgres from "postgres";
import type { CronJob } from "./cron-queue.ts";
import { OwnConnections } from "../background/own-connections.ts";

/**
 * Runs a job once, as its user on a connection of its own as pg_cron does, and writes
 * `cron.job_run_details`. A command that fails is a failed run, not an exception.
 * @param sql Connection of a superuser.
 * @param abort Cancels the command; the run is then a failed one.
 * @throws when the details cannot be written, say because the database is away.
 */
export async function runJob(
  sql: postgres.Sql,
  job: CronJob,
  abort: AbortSignal,
): Promise<void> {
  const [details] = await sql`
    insert into cron.job_run_details (jobid, database, username, command, status, start_time)
    values (${job.jobid}, current_database(), ${job.username}, ${job.command}, 'starting', now())
    returning runid`;
  const outcome = await execute(sql, job, abort, async (pid) => {
    await sql`
      update cron.job_run_details
      set status = 'running', job_pid = ${pid}, start_time = now()
      where runid = ${details?.runid}`;
  });
  await sql`
    update cron.job_run_details
    set status = ${outcome.status}, return_message = ${outcome.message}, end_time = now()
    where runid = ${details?.runid}`;
}

interface Outcome {
  status: "succeeded" | "failed";
  message: string;
}

async function execute(
  sql: postgres.Sql,
  job: CronJob,
  abort: AbortSignal,
  onConnected: (pid: number) => Promise<void>,
): Promise<Outcome> {
  // The role matters when the connection is lost and made anew: never a superuser's.
  const connections = new OwnConnections(sql, {
    max: 1,
    application_name: "pg_cron",
    role: job.username,
  });
  try {
    const [backend] = await connections.sql`
      select set_config('session_authorization', ${job.username}, false), pg_backend_pid() as pid`;
    await onConnected(backend?.pid);
    const cancel = () => void sql`select pg_cancel_backend(${backend?.pid})`.catch(() => {});
    abort.addEventListener("abort", cancel);
    try {
      const results = await connections.sql.unsafe(job.command);
      return { status: "succeeded", message: resultMessage(results) };
    } finally {
      abort.removeEventListener("abort", cancel);
    }
  } catch (error) {
    return { status: "failed", message: errorMessage(error) };
  } finally {
    await connections.end();
  }
}

/** What one command of a job returned, as postgres.js tells it. */
export interface CommandResult {
  command: string;
  count: number | null;
  /** The columns of a result set; unset for a command that returns none. */
  columns?: unknown;
}

/**
 * Tells of the last command of a job as pg_cron does: `1 row` for a result set, else the command's
 * tag such as `INSERT 0 1`. A job of several commands has a list of results.
 */
export function resultMessage(results: CommandResult | CommandResult[]): string {
  const last = isOneResult(results) ? results : results.at(-1);
  if (!last) return "";
  const { command, count, columns } = last;
  if (columns) return count === 1 ? "1 row" : `${count ?? 0} rows`;
  if (command === "INSERT") return `INSERT 0 ${count}`;
  return count === null ? command : `${command} ${count}`;
}

/** postgres.js hangs these properties on an array of rows, so `Array.isArray` cannot tell. */
function isOneResult(results: CommandResult | CommandResult[]): results is CommandResult {
  return "command" in results;
}

function errorMessage(error: unknown): string {
  if (error instanceof postgres.PostgresError) return `${error.severity}: ${error.message}`;
  return `connection failed: ${error instanceof Error ? error.message : error}`;
}
