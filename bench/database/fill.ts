import postgres from "postgres";
import { type ScratchDatabase, scratchDatabase } from "../../local/testing/scratch-database.ts";
import { configureWebhooks } from "../../local/vault.ts";

/** How much is in the database. */
export interface Size {
  users: number;
  /** Of these, how many have 1,000 photos. */
  heavy: number;
  /** How many photos each of the others has: 20 or more. Default 100. */
  light?: number;
}

const LIGHT = 100;

/** 10,000 photos, 12,000 lines in the ledger. */
export const SMALL: Size = { users: 55, heavy: 5 };
/** 100,000 photos, 120,000 lines in the ledger. */
export const MEDIUM: Size = { users: 955, heavy: 5 };
/** 1,000,000 photos, 1,200,000 lines in the ledger. */
export const LARGE: Size = { users: 9_955, heavy: 5 };

/** How many photos a database of that size holds. */
export function photosIn({ users, heavy, light = LIGHT }: Size): number {
  return (users - heavy) * light + heavy * 1_000;
}

const FILL = new URL("fill.sql", import.meta.url);

/** Fills a new database, over a connection of its superuser. */
export async function fill(
  admin: postgres.Sql,
  { users, heavy, light = LIGHT }: Size,
): Promise<void> {
  const text = (await Deno.readTextFile(FILL))
    .replaceAll("$users", String(users))
    .replaceAll("$heavy", String(heavy))
    .replaceAll("$light", String(light));
  await runEach(admin, text);
}

/** Runs statements one by one: vacuum runs in no transaction, and several together would be one. */
export async function runEach(admin: postgres.Sql, text: string): Promise<void> {
  await using connection = await reserve(admin);
  for (const statement of text.split(/;\n/).filter((part) => /^\s*[a-z]/m.test(part))) {
    await connection.sql.unsafe(statement);
  }
}

async function reserve(admin: postgres.Sql) {
  const sql = await admin.reserve();
  return {
    sql,
    [Symbol.asyncDispose]: () => Promise.resolve(sql.release()),
  };
}

/** A quarter of the memory of the smallest hosted project (Micro, 1 GB). */
const SHARED_BUFFERS = "256MB";

/** A throw-away database of that size, with webhooks that nobody listens to. */
export async function filledDatabase(size: Size): Promise<ScratchDatabase> {
  const database = await scratchDatabase({ sharedBuffers: SHARED_BUFFERS });
  const admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  try {
    await fill(admin, size);
    // What is measured is queueing a call.
    await configureWebhooks(admin, {
      functions_url: "http://127.0.0.1:9",
      webhook_token: "bench",
    });
  } finally {
    await admin.end();
  }
  return database;
}
