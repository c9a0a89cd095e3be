import postgres from "postgres";
import { type ScratchDatabase, scratchDatabase } from "../../local/testing/scratch-database.ts";
import { configureWebhooks } from "../../local/vault.ts";
import { fill, runEach, type Size } from "../database/fill.ts";

/** 25,000 photos: so many that whoever reads a table whole is seen, and soon made. */
const SIZE: Size = { users: 1_005, heavy: 5, light: 20 };

/** A throw-away database in which every table that grows has grown, with webhooks nobody hears. */
export async function planWorld(): Promise<ScratchDatabase> {
  const database = await scratchDatabase({ sharedBuffers: "256MB" });
  const admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  try {
    await fill(admin, SIZE);
    await runEach(admin, await Deno.readTextFile(new URL("world.sql", import.meta.url)));
    await configureWebhooks(admin, {
      functions_url: "http://127.0.0.1:9",
      webhook_token: "plans",
    });
  } finally {
    await admin.end();
  }
  return database;
}
