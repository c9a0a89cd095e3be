import { join } from "node:path";
import type { TestStack } from "../../../local/testing/test-stack.ts";
import { ask } from "./ask.ts";
import { killWorker, WORKER_NAMES } from "./kill-worker.ts";

const LOOK_MS = 250;

/**
 * Waits until no photo and no training is open and everybody was told, ends the workers, so that nothing can be stored any
 * more, lets the time pass for which the removal of their leftovers waits, and waits until nothing
 * is left to remove. Gives what is left after `limitMs`.
 */
export async function comeToRest(stack: TestStack, limitMs: number): Promise<string[]> {
  const { url } = stack.database;
  const giveUpAt = Date.now() + limitMs;
  const left = await emptied(
    url,
    [
      "generation_queue",
      "training_queue",
      "likeness_queue",
      "share_queue",
      "style_queue",
      "notice_queue",
    ],
    giveUpAt,
  );
  for (const name of WORKER_NAMES) await killWorker(stack, name);
  await uploadsEnded(stack);
  await ask(url, (sql) => sql`update private.storage_removals set not_before = now()`);
  return [...left, ...await emptied(url, ["storage_removals"], giveUpAt)];
}

/** Waits until these tables are empty; names those that are not at the end. */
export async function emptied(url: string, tables: string[], giveUpAt: number): Promise<string[]> {
  while (true) {
    const counts = await ask(url, (sql) =>
      Promise.all(tables.map(async (table) => {
        const [row] = await sql<{ count: number }[]>`
          select count(*)::integer as count from private.${sql(table)}`;
        return { table, count: row?.count ?? 0 };
      })));
    const open = counts.filter(({ count }) => count > 0);
    if (open.length === 0) return [];
    if (Date.now() > giveUpAt) return open.map(({ table, count }) => `${count} left in ${table}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** A request to Storage goes on after its sender has died: until its bytes and its row are there. */
async function uploadsEnded({ database, storageDir }: TestStack): Promise<void> {
  const incoming = join(storageDir, "incoming");
  let quietLooks = 0;
  while (quietLooks < 3) {
    const [busy] = await ask(
      database.url,
      (sql) =>
        sql`select from pg_stat_activity where application_name = 'storage' and state <> 'idle'`,
    );
    const isQuiet = !busy && [...Deno.readDirSync(incoming)].length === 0;
    quietLooks = isQuiet ? quietLooks + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
