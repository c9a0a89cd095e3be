import type { Database } from "../_shared/database.types.ts";
import { redact } from "../_shared/redact.ts";
import { callRpc, callRpcPersistently } from "../_shared/rpc.ts";
import type { ServiceClient } from "../_shared/service-client.ts";
import type { Outcome } from "./outcome.ts";

/** A row of `claim_notices`. `attempt` counts from 1. */
export type ClaimedNotice = Database["public"]["Functions"]["claim_notices"]["Returns"][number];

/** The database's side of sending. The lease fences what is told about a notice. */
export interface NoticeQueue {
  /** The next one, if there is one: a worker that is killed has lost no other. */
  claim(): Promise<ClaimedNotice | undefined>;
  /** Records what became of it; false when the lease was no longer ours. */
  settle(notice: ClaimedNotice, outcome: Outcome): Promise<boolean>;
  wakeWorkers(): Promise<void>;
}

/** The queue behind the RPCs of the service role; calls throw `RpcError`. */
export function createNoticeQueue(client: ServiceClient): NoticeQueue {
  return {
    claim: async () => (await callRpc(client, "claim_notices", { limit: 1 }))[0],
    async settle({ id, lease_token }, outcome) {
      const lease = { id, lease_token };
      switch (outcome.is) {
        case "sent":
          return await callRpcPersistently(client, "complete_notice", lease);
        case "never":
          return await callRpcPersistently(client, "fail_notice", {
            ...lease,
            detail: redact(outcome.detail),
            gone: outcome.gone ?? false,
          });
        case "later": {
          const became = await callRpcPersistently(client, "reschedule_notice", {
            ...lease,
            detail: redact(outcome.detail),
            ...(outcome.delayMs !== undefined && { delay_ms: outcome.delayMs }),
          });
          return became !== "stale";
        }
      }
    },
    wakeWorkers: () => callRpcPersistently(client, "wake_workers", {}),
  };
}
