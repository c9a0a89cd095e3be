import { creditsForSale } from "../../../local/testing/credits-for-sale.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import { ask } from "./ask.ts";
import type { Fates } from "./fates.ts";
import { StoredBytes } from "./stored-objects.ts";

/** A stack whose requests meet their fate. */
export interface FaultyStack extends AsyncDisposable {
  stack: TestStack;
  /** Decides over requests from now on. */
  submitTo(fates: Fates): void;
  bytes: StoredBytes;
  styles: string[];
}

/**
 * A crash must not undo what was told. Flushing to the disk adds nothing here: the machine itself
 * stays up.
 */
const KEEP_COMMITS = "alter database postgres set synchronous_commit = on";

/** Time is shortened: leases, waits and pauses of seconds, never long between requests to Gemini. */
const SETTINGS = `
  update private.settings set
    lease_duration = '20 seconds',
    retry_delays = array['0.5 seconds', '1 second', '2 seconds', '2 seconds']::interval[],
    max_pause = '1 second',
    training_deadline = '45 seconds',
    notice_delay = '0 seconds';
  update private.provider_pace set max_interval_ms = 50;
`;

/** Starts it with the audit in place. */
export async function startFaultyStack(): Promise<FaultyStack> {
  let fates: Fates | undefined;
  await using parts = new AsyncDisposableStack();
  const stack = parts.use(
    await startTestStack({
      renderer: "tiny",
      onWebhook: () => fates?.webhook(),
      onRequest: (request) => fates?.request(request),
    }),
  );
  const audit = await Deno.readTextFile(new URL("audit.pgsql", import.meta.url));
  const styles = await ask(stack.database.url, async (sql) => {
    await sql.unsafe(audit);
    await sql.unsafe(SETTINGS);
    await sql.unsafe(KEEP_COMMITS);
    return await sql<{ id: string }[]>`select id from public.styles where active order by position`;
  });
  await creditsForSale(stack);
  await stack.database.restart("fast");
  const running = parts.move();
  return {
    stack,
    submitTo: (next) => fates = next,
    bytes: new StoredBytes(stack.storageDir),
    styles: styles.map(({ id }) => id),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}
