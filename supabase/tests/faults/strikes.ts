import type { TestStack } from "../../../local/testing/test-stack.ts";
import { killWorker, lapseLeases, WORKER_NAMES } from "./kill-worker.ts";
import type { Fates } from "./fates.ts";
import type { RoundPlan, Strike } from "./plan.ts";
import type { Tally } from "./tally.ts";

/** Longer than the workers' patience with storage. */
const STORAGE_AWAY_MS = 6_000;

const WORKERS = {
  "generate-photos killed": "generate-photos",
  "train-model killed": "train-model",
  "judge-photos killed": "judge-photos",
  "make-shares killed": "make-shares",
  "prepare-styles killed": "prepare-styles",
  "send-notices killed": "send-notices",
  "remove-objects killed": "remove-objects",
} as const;

/** Strikes as planned, until told to stop or all is done. */
export async function strikeAsPlanned(
  stack: TestStack,
  plan: RoundPlan["strikes"],
  { fates, struck, isOver }: { fates: Fates; struck: Tally; isOver: () => boolean },
): Promise<void> {
  const started = Date.now();
  for (const { atMs, strike } of plan) {
    while (Date.now() < started + atMs && !isOver()) await wait(50);
    if (isOver()) return;
    if (await carryOut(stack, strike, fates)) struck.count(strike);
  }
}

/** False when there was nothing to strike. */
async function carryOut(stack: TestStack, strike: Strike, fates: Fates): Promise<boolean> {
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
    case "workers slower than their leases":
      await Promise.all(WORKER_NAMES.map((name) => lapseLeases(stack, name)));
      return true;
    default:
      return await killWorker(stack, WORKERS[strike]);
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
