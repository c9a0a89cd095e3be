import type postgres from "postgres";
import { type Explained, planDefects, readPlan } from "./plan.ts";
import { idsOf, type Query } from "./queries.ts";

/** Repeated measurements of one query. */
export interface Timed {
  name: string;
  /** Milliseconds in the database: planning and execution. */
  times: number[];
  /** What is wrong with its plan; empty when nothing is. */
  defects: string[];
}

const HEAVY_USERS = 5;
const WARM_UP = 3;

/** Runs a query again and again as users of the app, under row-level security, and undoes it. */
export async function timeAsUser(
  sql: postgres.Sql,
  query: Query,
  runs: number,
): Promise<Timed> {
  return await repeat(query.name, runs, (repetition) => {
    const ids = idsOf(1 + repetition % HEAVY_USERS, repetition);
    const claims = JSON.stringify({ sub: ids.user, role: "authenticated" });
    return explain(sql, "authenticated", claims, query.text(ids));
  });
}

/** The same as the service role, which the Edge Functions are. */
export async function timeAsService(
  sql: postgres.Sql,
  name: string,
  text: string,
  runs: number,
): Promise<Timed> {
  return await repeat(name, runs, () => explain(sql, "service_role", "{}", text));
}

async function repeat(
  name: string,
  runs: number,
  once: (repetition: number) => Promise<Explained>,
): Promise<Timed> {
  const times: number[] = [];
  const defects = new Set<string>();
  for (let repetition = -WARM_UP; repetition < runs; repetition++) {
    const { milliseconds, plan } = await once(Math.max(0, repetition));
    if (repetition >= 0) times.push(milliseconds);
    planDefects(plan).forEach((defect) => defects.add(defect));
  }
  return { name, times, defects: [...defects] };
}

/** Undone afterwards, so that each repetition finds the same. */
async function explain(
  sql: postgres.Sql,
  role: "authenticated" | "service_role",
  claims: string,
  text: string,
): Promise<Explained> {
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
