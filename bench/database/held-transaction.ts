import postgres from "postgres";
import { z } from "zod";
import type { Database } from "../../local/database.ts";
import { type Claimed, madeOf, queuePhotos } from "./open-work.ts";

const PER_CLAIM = 4;
/** Photos that wait at a time. */
const WAITING = 400;
/** In which so many portraits pass where Gemini takes its time. */
const HELD_MINUTES = 10;
/** Every so many claims, the photos go back to be tried again. */
const PUT_BACK_EVERY = 8;

/** What each portrait changes on its way. */
const TABLES = [
  "private.generation_queue",
  "private.likeness_queue",
  "private.provider_pace",
  "public.photos",
  "public.photo_generation_batches",
  "public.users",
];

/** What claims cost while so many portraits pass. */
export interface Passed {
  /** Milliseconds each. */
  claims: number[];
  /** Pages each looks at. */
  buffers: number[];
  /** Dead rows of the tables that work goes through, at the end. */
  deadRows: number;
}

/** Claims before, while and after somebody holds a transaction open. */
export interface HeldTransaction {
  clean: Passed;
  /** The last fifth of it. */
  held: Passed;
  recovered: Passed;
}

/**
 * Lets portraits pass through the queue: so many as usual, then as many while another connection holds
 * a snapshot, as a backup or a forgotten console does, so that no dead row can be removed, and after
 * that once more (https://github.com/NikolayS/PgQue measures queues this way).
 */
export async function holdTransaction(
  database: Database,
  photos: number,
): Promise<HeldTransaction> {
  const sql = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  const holder = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`update private.provider_pace set in_flight_limit = 1000`;
    const share = Math.round(photos / 5);
    const began = performance.now();
    const clean = await pass(sql, share);
    // Ten minutes pass in so many seconds here, and leases as much faster.
    const minutes = (performance.now() - began) / 60_000 * photos / share;
    await sql`update private.settings set lease_duration = lease_duration * ${
      minutes / HELD_MINUTES
    }`;
    const held = await holder.begin("isolation level repeatable read", async (holding) => {
      await holding`select count(*) from private.generation_queue`;
      await pass(sql, photos - share);
      return await pass(sql, share);
    });
    await sql`vacuum`;
    return { clean, held, recovered: await pass(sql, share) };
  } finally {
    await Promise.all([sql.end(), holder.end()]);
  }
}

async function pass(sql: postgres.Sql, photos: number): Promise<Passed> {
  const claims: number[] = [];
  const buffers: number[] = [];
  let passed = 0;
  while (passed < photos) {
    await sql`delete from private.request_windows`;
    await queuePhotos(sql, WAITING);
    // As autovacuum does in each minute of such work: it keeps plans true even while it removes nothing.
    await sql`vacuum (analyze) ${sql.unsafe(TABLES.join(", "))}`;
    while (true) {
      const claim = await explainClaim(sql);
      const claimed = await sql<Claimed[]>`
        select photo_id, lease_token from private.generation_queue where lease_token is not null`;
      if (claimed.length === 0) break;
      claims.push(claim.milliseconds);
      buffers.push(claim.buffers);
      if (claims.length % PUT_BACK_EVERY === 0) {
        await sql`
          select public.return_photo(photo_id, lease_token, 0) from private.generation_queue
          where lease_token is not null`;
        continue;
      }
      await sql`select public.complete_photos(${sql.json(claimed.map(madeOf))})`;
      passed += claimed.length;
    }
  }
  await sql`select pg_stat_force_next_flush()`;
  const [dead] = await sql<{ rows: number }[]>`
    select sum(n_dead_tup)::integer as rows from pg_stat_user_tables
    where schemaname || '.' || relname in ${sql(TABLES)}`;
  return { claims, buffers, deadRows: dead?.rows ?? 0 };
}

const explained = z.tuple([z.looseObject({
  Plan: z.looseObject({ "Shared Hit Blocks": z.number(), "Shared Read Blocks": z.number() }),
  "Execution Time": z.number(),
})]);

async function explainClaim(sql: postgres.Sql) {
  const [row] = await sql.unsafe(
    `explain (analyze, timing off, buffers, format json) select * from public.claim_photos(${PER_CLAIM})`,
  );
  const [{ Plan, ...times }] = explained.parse(row?.["QUERY PLAN"]);
  return {
    milliseconds: times["Execution Time"],
    buffers: Plan["Shared Hit Blocks"] + Plan["Shared Read Blocks"],
  };
}
