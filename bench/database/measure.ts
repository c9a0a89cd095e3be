import type postgres from "postgres";
import { type Explained, planDefects, readPlan } from "./plan.ts";
import { type Ids, idsOf } from "./queries.ts";

/** Repeated measurements of one query in one database. */
export interface Timed {
  name: string;
  /** Milliseconds in the database: planning and execution. */
  times: number[];
  /** What is wrong with its plan; empty when nothing is. */
  defects: string[];
}

/** Who asks: a user of the app, the Edge Functions, or pg_cron. */
export type Role = "authenticated" | "service_role" | "postgres";

/** One query, as each of several databases is asked it. */
export interface Question {
  name: string;
  role: Role;
  /** SQL for the database of that number, from 0. */
  text: (database: number, ids: Ids) => string;
}

const HEAVY_USERS = 5;
const WARM_UP = 6;
const TIDY_EVERY = 5;
/** What is undone leaves dead rows, and queries that pass over them: nothing that use does. */
const TIDY = "vacuum (truncate off) private.generation_queue, private.storage_removals";

/**
 * Asks several databases the same again and again, one after the other, so that whatever else the
 * machine does hits them alike. Everything is undone, so that each repetition finds the same.
 * Answers one measurement for each database.
 */
export async function timeInTurn(
  databases: postgres.Sql[],
  { name, role, text }: Question,
  runs: number,
): Promise<Timed[]> {
  const timed = databases.map((): Timed => ({ name, times: [], defects: [] }));
  for (let repetition = -WARM_UP; repetition < runs; repetition++) {
    for (const [number, database] of databases.entries()) {
      if (repetition % TIDY_EVERY === 0) await database.unsafe(TIDY);
      const ids = idsOf(1 + Math.max(0, repetition) % HEAVY_USERS, Math.max(0, repetition));
      const { milliseconds, plan } = await explain(database, role, ids.user, text(number, ids));
      if (repetition >= 0) timed[number]?.times.push(milliseconds);
      timed[number]?.defects.push(...planDefects(plan));
    }
  }
  return timed.map((one) => ({ ...one, defects: [...new Set(one.defects)] }));
}

async function explain(
  sql: postgres.Sql,
  role: Role,
  user: string,
  text: string,
): Promise<Explained> {
  const claims = JSON.stringify(role === "authenticated" ? { sub: user, role } : { role });
  const undo = new Error("undone on purpose");
  let answer: unknown;
  await sql.begin(async (transaction) => {
    await transaction`select set_config('request.jwt.claims', ${claims}, true)`;
    await transaction.unsafe(`set local role ${role}`);
    const [row] = await transaction.unsafe(
      `explain (analyze, timing off, format json) ${text}`,
    );
    answer = row?.["QUERY PLAN"];
    throw undo;
  }).catch((error) => {
    if (error !== undo) throw error;
  });
  return readPlan(answer);
}
