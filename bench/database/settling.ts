import postgres from "postgres";
import type { Table } from "../report/report.ts";
import { row } from "../report/statistics.ts";
import type { ScratchDatabase } from "../../local/testing/scratch-database.ts";
import { claimPhotos, madeOf, queuePhotos } from "./open-work.ts";

const PER_CLAIM = 4;

/** What is told apart, by function; what one calls is part of its time. */
const FUNCTIONS: Record<string, string> = {
  "public.claim_photos": "claiming it",
  "private.read_claimed": "of that, reading and marking what its worker needs",
  "private.complete_photos": "completing it",
  "private.charge_photos": "of that, charging it: balance, ledger and batch",
  "private.follow_up_photos": "of that, what follows: its likeness, what it was made with",
  "private.send_event": "of both, telling its user",
  "private.usable_references": "of both, looking up its references",
};

/** Where the time of one photo goes that is claimed and completed, and how many rows it writes. */
export async function tablesOfSettling(
  { adminUrl }: ScratchDatabase,
  photos: number,
): Promise<Table[]> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await queuePhotos(sql, photos);
    await sql`set track_functions = 'all'`;
    await sql`select pg_stat_force_next_flush()`;
    await sql`select pg_stat_reset()`;
    const began = performance.now();
    let settled = 0;
    while (true) {
      const claimed = await claimPhotos(sql, PER_CLAIM);
      if (claimed.length === 0) break;
      await sql`select public.complete_photos(${sql.json(claimed.map(madeOf))})`;
      settled += claimed.length;
    }
    const each = (performance.now() - began) / settled;
    await sql`select pg_stat_force_next_flush()`;
    const functions = await sql<{ name: string; milliseconds: number }[]>`
      select schemaname || '.' || funcname as name, total_time / ${settled}::integer as milliseconds
      from pg_stat_user_functions
      where schemaname || '.' || funcname in ${sql(Object.keys(FUNCTIONS))}`;
    const written = await sql<{ name: string; rows: number }[]>`
      select
        schemaname || '.' || relname as name,
        (n_tup_ins + n_tup_upd + n_tup_del)::float8 / ${settled}::integer as rows
      from pg_stat_user_tables
      where n_tup_ins + n_tup_upd + n_tup_del >= ${settled}::integer / 5
      order by 2 desc, 1`;
    const timeOf = new Map(functions.map(({ name, milliseconds }) => [name, milliseconds]));
    return [{
      caption: "Where the time of a photo goes that is claimed and completed",
      unit: "ms",
      rows: [
        row("all of it, by one worker", [each]),
        ...Object.entries(FUNCTIONS).map(([name, told]) => row(told, [timeOf.get(name) ?? 0])),
      ],
    }, {
      caption: "What it writes",
      unit: "rows",
      rows: written.map(({ name, rows }) => row(name, [rows])),
    }];
  } finally {
    await sql.end();
  }
}
