import type postgres from "postgres";
import type { Mutation } from "../mutation.ts";

/** Guards that are read from the database's own catalogue, so that a new one cannot be forgotten. */
interface Theme {
  theme: string;
  /** A query beside this file; its rows are `guard` and `statements`. */
  file: string;
  tests: string[];
}

const THEMES: Theme[] = [
  {
    theme: "Policies",
    file: "policies.sql",
    tests: [
      "access/row_level",
      "access/handing_over",
      "access/matrix/",
      "events/who_may_receive",
      "storage/",
      "limits/",
    ],
  },
  {
    theme: "Row-level security",
    file: "row-level-security.sql",
    tests: ["access/row_level", "access/matrix/"],
  },
  {
    theme: "Rights on tables",
    file: "table-grants.sql",
    tests: ["access/matrix/relations", "access/matrix/schemas"],
  },
  { theme: "Rights on columns", file: "column-grants.sql", tests: ["access/matrix/relations"] },
  {
    theme: "Rights on schemas",
    file: "schema-grants.sql",
    tests: ["access/matrix/schemas", "access/new_objects"],
  },
  {
    theme: "Rights on functions",
    file: "function-grants.sql",
    tests: ["access/matrix/functions"],
  },
  {
    theme: "Whose rights a function has",
    file: "function-rights.sql",
    tests: ["access/functions"],
  },
  {
    theme: "Constraints",
    file: "constraints.sql",
    tests: ["schema/", "credits/", "access/", "accounts/", "batches/", "deletion/"],
  },
  {
    theme: "Triggers",
    file: "triggers.sql",
    tests: ["events/", "deletion/", "webhooks/", "accounts/", "training/", "limits/", "access/"],
  },
  { theme: "Buckets", file: "buckets.sql", tests: ["storage/buckets", "access/matrix/buckets"] },
  { theme: "Scheduled jobs", file: "cron.sql", tests: ["schema/cron"] },
];

/** One mutation for each guard that the catalogue knows. */
export async function catalogueMutations(sql: postgres.Sql): Promise<Mutation[]> {
  const lists = await Promise.all(THEMES.map(async ({ theme, file, tests }) => {
    const query = await Deno.readTextFile(new URL(file, import.meta.url));
    const rows = await sql.unsafe<{ guard: string; statements: string }[]>(query);
    return rows.map(({ guard, statements }): Mutation => ({
      theme,
      guard,
      change: { kind: "statements", sql: statements },
      tests,
    }));
  }));
  return lists.flat();
}
