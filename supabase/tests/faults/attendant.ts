import type { TestStack } from "../../../local/testing/test-stack.ts";
import type { GeminiControl } from "./gemini-control.ts";
import { ask } from "./ask.ts";
import { killWorker } from "./kill-worker.ts";
import type { Tally } from "./tally.ts";

const LOOK_MS = 500;

/** What is attended to, until the round is over. */
interface Attended {
  gemini: GeminiControl;
  struck: Tally;
  isOver: () => boolean;
}

/**
 * Lets time pass more quickly than it does: a worker that waits for an answer that never comes is
 * killed at once, as the platform would at the end of its time, and a notice that is to be tried
 * again is tried soon. Gives the most memory that a
 * worker of generate-photos was seen to have, in MB; 0 where the system does not tell.
 */
export async function attend(
  stack: TestStack,
  { gemini, struck, isOver }: Attended,
): Promise<number> {
  let { hang: hung = 0 } = await gemini.struck();
  let peak = 0;
  while (!isOver()) {
    const pids = stack.functions.processes["generate-photos"] ?? [];
    peak = Math.max(peak, ...await Promise.all(pids.map(memoryOf)));
    const { hang = 0 } = await gemini.struck();
    if (hang > hung && await killWorker(stack, "generate-photos")) {
      hung = hang;
      struck.count("generate-photos out of time");
    }
    await ask(stack.database.url, (sql) =>
      sql`
        update private.notice_queue set not_before = now()
        where lease_token is null and not_before > now() and not_before < 'infinity'`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return peak;
}

/** The highest a process ever had, in MB. */
async function memoryOf(pid: number): Promise<number> {
  const status = await Deno.readTextFile(`/proc/${pid}/status`).catch(() => "");
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
  return Math.round(Number(kilobytes ?? 0) / 1024);
}
