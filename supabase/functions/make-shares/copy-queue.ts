import type { Database } from "../_shared/database.types.ts";
import { callRpc, callRpcPersistently } from "../_shared/rpc.ts";
import type { ServiceClient } from "../_shared/service-client.ts";

/**
 * A row of `claim_share_copies`: the picture at `image_path` in `generated-photos` is to be copied to
 * `copy_path` in `shared-photos`. `attempt` counts from 1.
 */
export type ClaimedCopy = Database["public"]["Functions"]["claim_share_copies"]["Returns"][number];

/** The database's side of copying. The lease fences what is told about a copy. */
export interface CopyQueue {
  /** The next one, if there is one: a worker that is killed has lost no other. */
  claim(): Promise<ClaimedCopy | undefined>;
  /** False when the lease was no longer ours. */
  complete(copy: ClaimedCopy, size: { width: number; height: number }): Promise<boolean>;
  /** Tells `rescheduled`, `failed` or, when the lease was no longer ours, `stale`. */
  reschedule(copy: ClaimedCopy): Promise<string>;
  wakeWorkers(): Promise<void>;
}

/** The queue behind the RPCs of the service role; calls throw `RpcError`. */
export function createCopyQueue(client: ServiceClient): CopyQueue {
  const leaseOf = ({ share_photo_id, lease_token }: ClaimedCopy) => ({
    share_photo_id,
    lease_token,
  });
  return {
    claim: async () => (await callRpc(client, "claim_share_copies", { limit: 1 }))[0],
    complete: (copy, { width, height }) =>
      callRpcPersistently(client, "complete_share_copy", { ...leaseOf(copy), width, height }),
    reschedule: (copy) => callRpcPersistently(client, "reschedule_share_copy", leaseOf(copy)),
    wakeWorkers: () => callRpcPersistently(client, "wake_workers", {}),
  };
}
