import postgres from "postgres";
import type { ScratchDatabase } from "../../local/testing/scratch-database.ts";
import { installTool } from "../../scripts/tools/install-tool.ts";
import type { Part } from "../part.ts";
import type { Ratio } from "../report/report.ts";
import { median, percentile, row } from "../report/statistics.ts";
import { filledDatabase, LARGE, MEDIUM, photosIn, SMALL } from "./fill.ts";
import { holdTransaction } from "./held-transaction.ts";
import { type Timed, timeInTurn } from "./measure.ts";
import { DELETE_500, type Ids, QUERIES, type Query, UPLOAD } from "./queries.ts";
import { databaseRatios, type Measured, planDefectsOf } from "./ratios.ts";
import { tablesOfSettling } from "./settling.ts";
import { emptyJobsPerSecond, settledPerSecond } from "./throughput.ts";
import { FILES, measureWork } from "./work.ts";

const ROUNDS = 3;

/** What the app asks the database for, with ten thousand photos and with a million. */
export const database: Part = {
  checked: true,
  async measure({ quick, print }) {
    const runs = quick ? 30 : 200;
    const graphileWorker = await installTool("graphile-worker", print);
    await using stack = new AsyncDisposableStack();
    const databases: ScratchDatabase[] = [];
    const sizes = quick ? [SMALL, MEDIUM] : [SMALL, MEDIUM, LARGE];
    for (const size of sizes) {
      print(`filling ${photosIn(size).toLocaleString("en")} photos`);
      databases.push(stack.use(await filledDatabase(size)));
    }
    const measured = await measureAll(databases, sizes.map(photosIn), runs, print);
    const largest = databases.at(-1);
    if (!largest) throw new Error("no database was filled");
    const settled: number[] = [];
    const empty: number[] = [];
    await tidy(largest);
    for (let round = 1; round <= ROUNDS; round++) {
      print(`empty jobs of graphile-worker, then settling photos, round ${round} of ${ROUNDS}`);
      // In this order: its last connections take a moment to go, and fail if the server goes first.
      empty.push(await emptyJobsPerSecond(graphileWorker, largest, quick ? 2_000 : 10_000));
      settled.push(await settledPerSecond(largest, quick ? 400 : 2_000));
    }
    const settling = await tablesOfSettling(largest, quick ? 200 : 800);
    print("claims while a transaction is held open");
    await using busy = await filledDatabase(SMALL);
    const { clean, held, recovered } = await holdTransaction(busy, quick ? 1_000 : 5_000);

    const defects = new Set(measured.slice(1).flatMap(planDefectsOf));
    return {
      title: "Database",
      how:
        `Planning and execution in the database, as the role that the app, the functions or pg_cron ` +
        `use, under row-level security, for users with 1,000 photos each. Databases of several ` +
        `sizes are asked in turn; with a million photos the ledger has 1.2 million lines. ` +
        `Plans: ${
          defects.size === 0
            ? "no big table read whole, the caller looked up once"
            : [...defects].join("; ")
        }.`,
      tables: [
        ...measured.toReversed().flatMap(({ photos, users, work }) => [
          {
            caption: `${photos.toLocaleString("en")} photos: what users wait for`,
            unit: "ms",
            rows: users.map(asRow),
          },
          {
            caption: `${photos.toLocaleString("en")} photos: behind the scenes`,
            unit: "ms",
            rows: work.map(asRow),
          },
        ]),
        {
          caption: "Eight workers",
          unit: "a second",
          rows: [row("photos settled", settled), row("empty jobs of graphile-worker", empty)],
        },
        ...settling,
        {
          caption:
            "A transaction held open for ten minutes, in which 5,000 portraits pass: a claim",
          unit: "ms",
          rows: [
            row("before", clean.claims),
            row("its last two minutes", held.claims),
            row("after", recovered.claims),
          ],
        },
        {
          caption: "The same: pages that a claim looks at",
          unit: "pages",
          rows: [
            row("before", clean.buffers),
            row("its last two minutes", held.buffers),
            row("after", recovered.buffers),
          ],
        },
        {
          caption: "The same: dead rows",
          unit: "rows",
          rows: [
            row("before", [clean.deadRows]),
            row("at its end", [held.deadRows]),
            row("after", [recovered.deadRows]),
          ],
        },
      ],
      ratios: [
        ...databaseRatios(measured),
        {
          name: "photos settled ÷ empty jobs of graphile-worker",
          value: median(settled) / median(empty),
          better: "higher",
          goal: 0.5,
          reason:
            "a settled photo writes the rows of the table above, of which its owner hears four times and " +
            "two change every index of a photo; an empty job is one row that is changed and removed",
        },
        {
          name: "a claim while a transaction is held open ÷ before (p95)",
          value: percentile(held.claims, 0.95) / percentile(clean.claims, 0.95),
          better: "lower",
          goal: 2,
        },
        ...[...measured.at(-1)?.users ?? [], ...measured.at(-1)?.work ?? []]
          .filter(({ name }) => name === UPLOAD || name === FILES)
          .map(({ name, times }): Ratio => ({
            name: `${name} (p95, ${
              photosIn(sizes.at(-1) ?? SMALL).toLocaleString("en")
            } photos) ÷ 1 ms`,
            value: percentile(times, 0.95),
            better: "lower",
            goal: 1,
            thorough: true,
          })),
      ],
    };
  },
};

/** Takes away what the measuring has undone, as autovacuum would in time. */
async function tidy({ adminUrl }: ScratchDatabase): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await sql`vacuum (analyze)`;
  await sql.end();
}

async function measureAll(
  databases: ScratchDatabase[],
  photos: number[],
  runs: number,
  print: (line: string) => void,
): Promise<Measured[]> {
  const connections = databases.map(({ url }) => postgres(url, { max: 1, onnotice: () => {} }));
  const measured = photos.map((photos): Measured => ({ photos, users: [], work: [] }));
  const add = (kind: "users" | "work", timed: Timed[]) =>
    timed.forEach((one, number) => measured[number]?.[kind].push(one));
  try {
    for (const query of QUERIES) {
      print(query.name);
      add("users", await timeInTurn(connections, asUser(query), runs));
    }
    print("work behind the scenes");
    add("work", await timeInTurn(connections, asUser(DELETE_500), Math.ceil(runs / 3)));
    for (const timed of await measureWork(connections, runs)) add("work", timed);
    return measured;
  } finally {
    await Promise.all(connections.map((sql) => sql.end()));
  }
}

function asUser({ name, text }: Query) {
  return { name, role: "authenticated" as const, text: (_: number, ids: Ids) => text(ids) };
}

function asRow({ name, times }: Timed) {
  return row(name, times);
}
