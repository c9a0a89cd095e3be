import postgres from "postgres";
import { type ScratchDatabase, scratchDatabase } from "../../local/testing/scratch-database.ts";
import { configureWebhooks } from "../../local/vault.ts";
import { fill, type Size } from "./fill.ts";

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
