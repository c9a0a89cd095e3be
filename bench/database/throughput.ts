import { createRequire } from "node:module";
import postgres from "postgres";
import type { Database } from "../../local/database.ts";
import { claimPhotos, madeOf, queuePhotos } from "./open-work.ts";

const WORKERS = 8;
const PER_CLAIM = 4;

/**
 * Photos settled a second when making one takes no time: claimed and completed four at a time by
 * eight workers, each captured, entered in the ledger and told to its user.
 */
export async function settledPerSecond(database: Database, photos: number): Promise<number> {
  const sql = postgres(database.url, { max: WORKERS, onnotice: () => {} });
  try {
    await sql`update private.provider_pace set in_flight_limit = 1000`;
    await queuePhotos(sql, photos);
    const [waiting] = await sql<{ photos: number }[]>`
      select count(*)::integer as photos from private.generation_queue where lease_token is null`;
    const began = performance.now();
    const settled = await Promise.all(Array.from({ length: WORKERS }, () => work(sql)));
    const seconds = (performance.now() - began) / 1000;
    const total = settled.reduce((sum, count) => sum + count, 0);
    if (total !== waiting?.photos) {
      throw new Error(`${total} of ${waiting?.photos} photos were settled`);
    }
    return total / seconds;
  } finally {
    await sql.end();
  }
}

async function work(sql: postgres.Sql): Promise<number> {
  let settled = 0;
  while (true) {
    const claimed = await claimPhotos(sql, PER_CLAIM);
    if (claimed.length === 0) return settled;
    await sql`select public.complete_photos(${sql.json(claimed.map(madeOf))})`;
    settled += claimed.length;
  }
}

/** What is used of graphile-worker (https://worker.graphile.org/docs/library/run). */
interface GraphileWorker {
  Logger: new (toLog: () => () => void) => unknown;
  runMigrations(options: Record<string, unknown>): Promise<void>;
  runOnce(options: Record<string, unknown>): Promise<void>;
}

/**
 * Jobs a second that do nothing at all, by graphile-worker with as many workers.
 * @param graphileWorker Folder of its package.
 */
export async function emptyJobsPerSecond(
  graphileWorker: string,
  database: Database,
  jobs: number,
): Promise<number> {
  const { Logger, runMigrations, runOnce }: GraphileWorker = createRequire(import.meta.url)(
    graphileWorker,
  );
  const connection = {
    connectionString: database.url,
    // It has a line for each job.
    logger: new Logger(() => () => {}),
  };
  await runMigrations(connection);
  const sql = postgres(database.url, { max: 1, onnotice: () => {} });
  await sql`select count(graphile_worker.add_job('empty')) from generate_series(1, ${jobs})`;
  await sql.end();
  const began = performance.now();
  await runOnce({
    ...connection,
    concurrency: WORKERS,
    maxPoolSize: WORKERS,
    noHandleSignals: true,
    taskList: { empty: () => {} },
  });
  return jobs / ((performance.now() - began) / 1000);
}
