import type { TestStack } from "../../../local/testing/test-stack.ts";
import { ask } from "./ask.ts";
import { killWorker, lapseLeases, WORKER_NAMES } from "./kill-worker.ts";
import type { Fates } from "./fates.ts";
import type { RoundPlan, Strike } from "./plan.ts";
import type { Tally } from "./tally.ts";
import type { NoticeFaults } from "./told.ts";

/** Longer than the workers' patience with storage. */
const STORAGE_AWAY_MS = 6_000;
const CLOCKS_EVERY_MS = 3_000;

const WORKERS = {
  "generate-photos killed": "generate-photos",
  "train-model killed": "train-model",
  "judge-photos killed": "judge-photos",
  "make-shares killed": "make-shares",
  "prepare-styles killed": "prepare-styles",
  "send-notices killed": "send-notices",
  "remove-objects killed": "remove-objects",
  "settle-payments killed": "settle-payments",
  "stripe-webhook killed": "stripe-webhook",
} as const;

/** Strikes as planned, until told to stop or all is done. */
export async function strikeAsPlanned(
  stack: TestStack,
  { strikes, noticeFaults }: Pick<RoundPlan, "strikes" | "noticeFaults">,
  { fates, struck, isOver }: { fates: Fates; struck: Tally; isOver: () => boolean },
): Promise<void> {
  const started = Date.now();
  for (const { atMs, strike } of strikes) {
    while (Date.now() < started + atMs && !isOver()) await wait(50);
    if (isOver()) return;
    if (await carryOut(stack, strike, { fates, noticeFaults })) struck.count(strike);
  }
}

/** False when there was nothing to strike. */
async function carryOut(
  stack: TestStack,
  strike: Strike,
  { fates, noticeFaults }: { fates: Fates; noticeFaults: NoticeFaults },
): Promise<boolean> {
  switch (strike) {
    case "Postgres stopped":
      await stack.database.restart("immediate");
      return true;
    case "gateway restarted":
      await stack.restartGateway();
      return true;
    case "storage away":
      fates.storageAway(STORAGE_AWAY_MS);
      return true;
    case "mail and push services fail":
      for (const fault of noticeFaults.mail) stack.mail.faults.add(fault);
      stack.push.faults.push(...noticeFaults.push);
      return true;
    case "workers slower than their leases":
      await Promise.all(WORKER_NAMES.map((name) => lapseLeases(stack, name)));
      return true;
    default:
      return await killWorker(stack, WORKERS[strike]);
  }
}

/** Lets the clocks of people strike again and again, until told to stop. */
export async function letTimePass(
  stack: TestStack,
  { struck, isOver }: { struck: Tally; isOver: () => boolean },
): Promise<void> {
  while (!isOver()) {
    if (await letClocksStrike(stack)) struck.count("clocks over");
    await wait(CLOCKS_EVERY_MS);
  }
}

/** Everybody keeps portraits for thirty days, which are over for a third. False without any. */
async function letClocksStrike({ database }: TestStack): Promise<boolean> {
  return await ask(database.url, async (sql) => {
    const photos = await sql<{ id: string }[]>`
      select id from public.photos
      where status = 'completed' and variation = 2 and completed_at > now() - interval '30 days'`;
    // One at a time: a statement over many would take their locks in no order.
    for (const { id } of photos) {
      await sql`
        update public.photos set completed_at = completed_at - interval '31 days' where id = ${id}`;
    }
    await sql`
      insert into public.retention_clocks (user_id, portraits)
      select id, 'thirty_days' from public.users
      on conflict (user_id) do update set look_at = now()`;
    return photos.length > 0;
  });
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
