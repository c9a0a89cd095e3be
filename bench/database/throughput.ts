import { Logger, run, runMigrations } from "graphile-worker";
import postgres from "postgres";
import type { Database } from "../../local/database.ts";

const WORKERS = 8;
const PER_CLAIM = 4;

/**
 * Photos settled a second when making one takes no time: claimed four at a time and completed one
 * by one by eight workers, each captured, entered in the ledger and told to its user.
 */
export async function settledPerSecond(database: Database, photos: number): Promise<number> {
  const sql = postgres(database.url, { max: WORKERS, onnotice: () => {} });
  try {
    await sql`update private.provider_pace set max_in_flight = 1000`;
    await queuePhotos(sql, photos);
    const began = performance.now();
    const settled = await Promise.all(Array.from({ length: WORKERS }, () => work(sql)));
    const seconds = (performance.now() - began) / 1000;
    const total = settled.reduce((sum, count) => sum + count, 0);
    if (total !== photos) throw new Error(`${total} of ${photos} photos were settled`);
    return total / seconds;
  } finally {
    await sql.end();
  }
}

/** Forty photos each for as many users as it takes, through the product's own function. */
async function queuePhotos(sql: postgres.Sql, photos: number): Promise<void> {
  const users = await sql<{ id: string; model_id: string }[]>`
    select distinct on (user_id) user_id as id, id as model_id from public.models
    order by user_id limit ${Math.ceil(photos / 40)}`;
  for (const { id, model_id } of users) {
    await sql.begin(async (transaction) => {
      const claims = JSON.stringify({ sub: id, role: "authenticated" });
      await transaction`select set_config('request.jwt.claims', ${claims}, true)`;
      await transaction`set local role authenticated`;
      await transaction`
        select public.create_generation_batch(gen_random_uuid(), ${model_id}, (
          select array_agg(id) from (select id from public.styles order by id limit 10) as ten
        ))`;
    });
  }
}

async function work(sql: postgres.Sql): Promise<number> {
  let settled = 0;
  while (true) {
    const claimed = await sql`select photo_id, lease_token from private.claim_photos(${PER_CLAIM})`;
    if (claimed.length === 0) return settled;
    for (const { photo_id, lease_token } of claimed) {
      await sql`select private.complete_photo(${photo_id}, ${lease_token}, 'png', 864, 1184)`;
      settled++;
    }
  }
}

/** Jobs a second that do nothing at all, by graphile-worker with as many workers. */
export async function emptyJobsPerSecond(database: Database, jobs: number): Promise<number> {
  const connection = {
    connectionString: database.url,
    // It has a line for each job.
    logger: new Logger(() => () => {}),
  };
  await runMigrations(connection);
  const sql = postgres(database.url, { max: 1, onnotice: () => {} });
  await sql`select count(graphile_worker.add_job('empty')) from generate_series(1, ${jobs})`;
  await sql.end();
  const finished = Promise.withResolvers<void>();
  let done = 0;
  const began = performance.now();
  const runner = await run({
    ...connection,
    concurrency: WORKERS,
    maxPoolSize: WORKERS,
    noHandleSignals: true,
    taskList: {
      empty: () => {
        if (++done === jobs) finished.resolve();
      },
    },
  });
  try {
    await finished.promise;
    return jobs / ((performance.now() - began) / 1000);
  } finally {
    await runner.stop();
  }
}
