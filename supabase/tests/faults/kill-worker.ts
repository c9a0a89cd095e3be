import type { TestStack } from "../../../local/testing/test-stack.ts";
import { ask } from "./ask.ts";

/** What lets the leases of a worker lapse. */
const LAPSE = {
  "generate-photos": `
    update private.generation_queue set lease_expires_at = now() where lease_token is not null`,
  "train-model": `
    update private.training_queue set lease_expires_at = now() where lease_token is not null`,
  "judge-photos": `
    update private.likeness_queue set lease_expires_at = now() where lease_token is not null`,
  "make-shares": `
    update private.share_queue set lease_expires_at = now() where lease_token is not null`,
  "prepare-styles": `
    update private.style_queue set lease_expires_at = now() where lease_token is not null`,
  "send-notices": `
    update private.notice_queue set lease_expires_at = now() where lease_token is not null`,
  "remove-objects": `
    update private.storage_removals set not_before = now() where lease_token is not null`,
  "settle-payments": `
    update public.payments set look_at = now() where look_at is not null`,
  "stripe-webhook": `
    update private.payment_events set not_before = now() where status = 'pending'`,
};

export type WorkerName = keyof typeof LAPSE;

export const WORKER_NAMES: WorkerName[] = [
  "generate-photos",
  "train-model",
  "judge-photos",
  "make-shares",
  "prepare-styles",
  "send-notices",
  "remove-objects",
  "settle-payments",
  "stripe-webhook",
];

/**
 * Ends the processes of an Edge Function as the platform or the kernel would, without a word, and
 * lets as much time pass as its leases had left. False when it was not running.
 */
export async function killWorker(stack: TestStack, name: WorkerName): Promise<boolean> {
  const pids = stack.functions.processes[name] ?? [];
  if (!pids.map(kill).includes(true)) return false;
  await lapseLeases(stack, name);
  return true;
}

function kill(pid: number): boolean {
  try {
    Deno.kill(pid, "SIGKILL");
    return true;
  } catch {
    return false;
  }
}

/** Lets as much time pass as the leases of a worker had left, whatever the worker is doing. */
export async function lapseLeases(stack: TestStack, name: WorkerName): Promise<void> {
  await ask(stack.database.url, (sql) => sql.unsafe(LAPSE[name]));
}
