import type { TestStack } from "../../../local/testing/test-stack.ts";
import { ask } from "./ask.ts";
import type { GeminiControl } from "./gemini-control.ts";
import { killWorker } from "./kill-worker.ts";
import type { Tally } from "./tally.ts";

const LOOK_MS = 500;

/**
 * Lets time pass more quickly than it does, until told to stop: a pause of minutes or until
 * midnight Pacific becomes one of a second, and a worker that waits for an answer that never comes
 * is killed at once, as the platform would at the end of its time.
 */
export async function shortenWaits(
  stack: TestStack,
  gemini: GeminiControl,
  { struck, isOver }: { struck: Tally; isOver: () => boolean },
): Promise<void> {
  let { hang: hung = 0 } = await gemini.struck();
  while (!isOver()) {
    await ask(
      stack.database.url,
      (sql) =>
        sql`update private.provider_pace set paused_until = now() + interval '1 second'
        where paused_until > now() + interval '1 second'`,
    );
    const { hang = 0 } = await gemini.struck();
    if (hang > hung && await killWorker(stack, "generate-photos")) {
      hung = hang;
      struck.count("generate-photos out of time");
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
