import postgres from "postgres";
import { type ScratchDatabase, scratchDatabase } from "../../local/testing/scratch-database.ts";
import { configureWebhooks } from "../../local/vault.ts";
import type { Part } from "../part.ts";
import { median, percentile, row } from "../report/statistics.ts";
import { fill, LARGE, photosIn, type Size, SMALL } from "./fill.ts";
import { timeAsService, timeAsUser, type Timed } from "./measure.ts";
import { DELETE_500, QUERIES } from "./queries.ts";
import { emptyJobsPerSecond, settledPerSecond } from "./throughput.ts";

interface Measured {
  users: Timed[];
  workers: Timed[];
}

/** What the app asks the database for, with ten thousand photos and with a million. */
export const database: Part = {
  checked: false,
  async measure({ quick, print }) {
    const runs = quick ? 30 : 200;
    print(`filling ${photosIn(SMALL)} photos`);
    await using small = await filled(SMALL);
    const before = await measureAll(small, runs, print);
    print(`filling ${photosIn(LARGE)} photos`);
    await using large = await filled(LARGE);
    const after = await measureAll(large, runs, print);
    print("settling photos");
    const settled = await settledPerSecond(large, quick ? 400 : 4_000);
    print("empty jobs of graphile-worker");
    const empty = await emptyJobsPerSecond(large, quick ? 2_000 : 20_000);

    const defects = [...after.users, ...after.workers].flatMap(({ name, defects }) =>
      defects.map((defect) => `${name} ${defect}`)
    );
    const slowest = Math.max(...after.users.map(({ times }) => percentile(times, 0.95)));
    const growth = after.users.map(({ times }, index) =>
      median(times) / median(before.users[index]?.times ?? [])
    );
    return {
      title: "Database",
      how:
        `Planning and execution in the database, as the role that the app or the functions use, ` +
        `under row-level security, for users with 1,000 photos each. *Small* holds ` +
        `${photosIn(SMALL).toLocaleString("en")} photos, *large* ` +
        `${photosIn(LARGE).toLocaleString("en")} with 1.2 million lines of ledger. ` +
        `Plans: ${
          defects.length === 0
            ? "no big table read whole, the caller looked up once"
            : defects.join("; ")
        }.`,
      tables: [
        { caption: "Large: what users wait for", unit: "ms", rows: after.users.map(asRow) },
        { caption: "Small: what users wait for", unit: "ms", rows: before.users.map(asRow) },
        { caption: "Large: work behind the scenes", unit: "ms", rows: after.workers.map(asRow) },
        { caption: "Small: work behind the scenes", unit: "ms", rows: before.workers.map(asRow) },
        {
          caption: "Eight workers",
          unit: "a second",
          rows: [
            row("photos settled", [settled]),
            row("empty jobs of graphile-worker", [empty]),
          ],
        },
      ],
      ratios: [
        {
          name: "slowest user query at 1,000,000 photos, p95 ÷ 5 ms",
          value: slowest / 5,
          better: "lower",
          goal: 1,
        },
        {
          name: "largest growth of a user query from 10,000 to 1,000,000 photos",
          value: Math.max(...growth),
          better: "lower",
          goal: 1.2,
        },
        {
          name: "photos settled ÷ empty jobs of graphile-worker",
          value: settled / empty,
          better: "higher",
        },
        { name: "defects of plans", value: defects.length, better: "lower", goal: 0 },
      ],
    };
  },
};

async function filled(size: Size): Promise<ScratchDatabase> {
  const database = await scratchDatabase();
  const admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  try {
    await fill(admin, size);
    // Nobody listens there: what is measured is queueing a call.
    await configureWebhooks(admin, {
      functions_url: "http://127.0.0.1:9",
      webhook_token: "bench",
    });
  } finally {
    await admin.end();
  }
  return database;
}

async function measureAll(
  database: ScratchDatabase,
  runs: number,
  print: (line: string) => void,
): Promise<Measured> {
  const sql = postgres(database.url, { max: 1, onnotice: () => {} });
  try {
    const measured: Measured = { users: [], workers: [] };
    for (const query of QUERIES) {
      print(query.name);
      measured.users.push(await timeAsUser(sql, query, runs));
    }
    measured.workers.push(
      await timeAsService(
        sql,
        "claim_photos, nothing due",
        "select * from public.claim_photos(4)",
        runs,
      ),
      await timeAsUser(sql, DELETE_500, Math.ceil(runs / 10)),
    );
    return measured;
  } finally {
    await sql.end();
  }
}

function asRow({ name, times }: Timed) {
  return row(name, times);
}
