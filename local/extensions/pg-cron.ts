import type postgres from "postgres";
import {
  type BackgroundLoop,
  type Log,
  settledWithin,
  startLoop,
} from "../background/background-loop.ts";
import { OwnConnections } from "../background/own-connections.ts";
import { type CronJob, CronQueue, minutesBegun } from "./cron-queue.ts";
import { runJob } from "./cron-run.ts";

export interface PgCronOptions {
  log?: Log;
  /** How long `stop` waits for running jobs before it cancels them. */
  graceMs?: number;
  /** Milliseconds since the epoch; injected by tests. */
  now?: () => number;
  /** How often schedules are looked at; pg_cron does so every second. */
  tickMs?: number;
}

/** How long a cancelled job may take to end. */
const CANCEL_MS = 1_000;

/**
 * The scheduler of the extension pg_cron: starts the jobs of `cron.job` of this database when they
 * are due.
 * @param database Connection of a superuser.
 */
export function startPgCron(
  database: postgres.Sql,
  { log = () => {}, graceMs = 5_000, now = Date.now, tickMs = 1_000 }: PgCronOptions = {},
): Pick<BackgroundLoop, "stop"> {
  const connections = new OwnConnections(database, {
    max: 2,
    application_name: "pg_cron scheduler",
  });
  const queue = new CronQueue();
  const running = new Set<Promise<void>>();
  const cancel = new AbortController();
  let lastLookMs = now();
  let serverStart: string | undefined;

  function run(job: CronJob): void {
    const finished = runJob(connections.sql, job, cancel.signal)
      .catch((error) => log(`pg_cron: job ${job.jobid} was lost: ${error.message}`))
      .finally(() => {
        queue.finished(job.jobid);
        running.delete(finished);
      });
    running.add(finished);
  }

  const loop = startLoop({
    retryMs: tickMs,
    graceMs,
    log: (message) => log(`pg_cron: ${message}`),
    onFailure: () => connections.renew(),
    async turn() {
      const server = await serverState(connections.sql);
      if (server.installed) await look(server.started_at);
      return tickMs - Date.now() % tickMs;
    },
  });

  async function look(startedAt: string): Promise<void> {
    const { sql } = connections;
    const isFirstLook = startedAt !== serverStart;
    if (isFirstLook) await failInterruptedRuns(sql);
    const nowMs = now();
    const jobs = await activeJobs(sql, minutesBegun(lastLookMs, nowMs), isFirstLook);
    lastLookMs = Math.max(lastLookMs, nowMs);
    serverStart = startedAt;
    for (const job of queue.start(jobs, nowMs)) run(job);
  }

  return {
    async stop() {
      await loop.stop();
      const ended = Promise.all(running);
      if (!await settledWithin(ended, graceMs)) {
        cancel.abort();
        await settledWithin(ended, CANCEL_MS);
      }
      await connections.end();
    },
  };
}

/** pg_cron lives inside the server, so a restart of the server is one of pg_cron. */
async function serverState(
  sql: postgres.Sql,
): Promise<{ installed: boolean; started_at: string }> {
  const [state] = await sql<[{ installed: boolean; started_at: string }]>`
    select
      to_regclass('cron.job') is not null as installed,
      pg_postmaster_start_time()::text as started_at`;
  return state;
}

/** A run that was cut off can never end by itself. */
async function failInterruptedRuns(sql: postgres.Sql): Promise<void> {
  await sql`
    update cron.job_run_details
    set status = 'failed', return_message = 'server restarted'
    where status in ('starting', 'running')`;
}

/** @param minutesMs Minutes for which five-field schedules are due or not. */
async function activeJobs(
  sql: postgres.Sql,
  minutesMs: number[],
  isFirstLook: boolean,
): Promise<CronJob[]> {
  return await sql<CronJob[]>`
    select
      jobid,
      command,
      username,
      cron._interval_seconds(schedule) as interval_seconds,
      case
        when trim(schedule) in ('@reboot', '@restart') then ${isFirstLook}::boolean::int
        else (
          select count(*)::int
          from jsonb_array_elements_text(${sql.json(minutesMs)}) as minute (ms)
          where cron._is_due(schedule, to_timestamp(ms::bigint / 1000))
        )
      end as due_runs
    from cron.job
    where active and database = current_database()
    order by jobid`;
}
