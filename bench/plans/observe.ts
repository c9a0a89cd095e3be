import type postgres from "postgres";
import { z } from "zod";
import type { Role } from "../database/measure.ts";
import { type PlanNode, planNode } from "../database/plan.ts";

/** What one statement made the database do, with all that ran inside of it. */
export interface Observed {
  /** Pages of tables and indexes that were looked at, also by triggers and foreign keys. */
  pages: number;
  /** What was executed: the statement, those in functions and triggers, checks of foreign keys. */
  executed: Executed[];
}

/** One of the statements that were executed, and how. */
export interface Executed {
  text: string;
  plan: PlanNode;
}

/** A statement, and who runs it. */
export interface Run {
  text: string;
  role: Role;
  /** Whose claims the session bears. */
  user: string;
  /** Run first in the same transaction, by the superuser. */
  before?: string;
}

/** A session of a superuser that hears the plan of all that is executed in it. */
export interface Observer extends AsyncDisposable {
  sql: postgres.Sql;
  /**
   * Runs a statement as often as it takes to be planned for all arguments alike, and observes the
   * first and the last time. All of it is undone.
   */
  observe(run: Run): Promise<Observed[]>;
  /** Runs a statement once, which is undone. */
  observeOnce(run: Run): Promise<Observed>;
}

const SETTINGS = `
  load 'auto_explain';
  set auto_explain.log_analyze = on;
  set auto_explain.log_timing = off;
  set auto_explain.log_format = json;
  set auto_explain.log_nested_statements = on;
  set auto_explain.log_level = notice;
  set auto_explain.log_parameter_max_length = 0;
  -- As in a far larger database, where looking a row up costs next to nothing beside reading a table.
  set random_page_cost = 1.1;
  set jit = off`;

/** plpgsql plans five times for the arguments at hand, then perhaps for all alike. */
const RUNS = 7;

/**
 * Looks at what a database does by its own account. No clock is asked, so a busy machine changes
 * nothing. https://www.postgresql.org/docs/current/auto-explain.html
 * @param connect Opens one connection of the superuser with this listener for its notices.
 */
export async function createObserver(
  connect: (onnotice: (notice: postgres.Notice) => void) => postgres.Sql,
): Promise<Observer> {
  let heard: Executed[] = [];
  const sql = connect(({ message }) => {
    const executed = readNotice(message);
    if (executed) heard.push(executed);
  });
  await sql.unsafe(SETTINGS);

  async function once({ text, role, user, before }: Run, explain: boolean): Promise<Observed> {
    const undo = new Error("undone on purpose");
    let pages = 0;
    await sql.begin(async (transaction) => {
      if (before) await transaction.unsafe(before);
      const claims = role === "authenticated" ? { sub: user, role } : { role };
      await transaction`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true)`;
      const earlier = await pagesSeen(transaction);
      heard = [];
      if (explain) await transaction`set local auto_explain.log_min_duration = 0`;
      await transaction.unsafe(`set local role ${role}`);
      await transaction.unsafe(text);
      await transaction`reset role`;
      await transaction`set local auto_explain.log_min_duration = -1`;
      pages = await pagesSeen(transaction) - earlier;
      throw undo;
    }).catch((error) => {
      if (error !== undo) throw new Error(`${text.trim()}\n${error.message}`, { cause: error });
    });
    return { pages, executed: heard };
  }

  return {
    sql,
    observeOnce: (run) => once(run, true),
    async observe(run) {
      const first = await once(run, true);
      for (let number = 2; number < RUNS; number++) await once(run, false);
      return [first, await once(run, true)];
    },
    [Symbol.asyncDispose]: () => sql.end(),
  };
}

/** So far in this transaction. */
async function pagesSeen(sql: postgres.TransactionSql): Promise<number> {
  const [seen] = await sql<{ pages: number }[]>`
    select sum(pg_stat_get_xact_blocks_fetched(oid))::integer as pages
    from pg_class
    where relkind in ('r', 'i')
      and relnamespace = any (array['public', 'private', 'auth', 'storage']::regnamespace[])`;
  return seen?.pages ?? 0;
}

const logged = z.looseObject({ "Query Text": z.string(), Plan: planNode });

/** What auto_explain tells; undefined for any other notice. */
export function readNotice(message: string | undefined): Executed | undefined {
  const [, json] = message?.match(/^duration: [\d.]+ ms {2}plan:\n(.*)$/s) ?? [];
  if (json === undefined) return undefined;
  const { "Query Text": text, Plan: plan } = logged.parse(JSON.parse(json));
  return { text: text.replaceAll(/\s+/g, " ").trim(), plan };
}
