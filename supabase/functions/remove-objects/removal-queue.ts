import type { Database } from "../_shared/database.types.ts";
import { callRpc, callRpcPersistently } from "../_shared/rpc.ts";
import type { ServiceClient } from "../_shared/service-client.ts";

/** One row of `claim_storage_removals`: an object to delete; `name` is its path in the bucket. */
export type ClaimedRemoval =
  Database["public"]["Functions"]["claim_storage_removals"]["Returns"][number];

/** The database's side of deleting objects. */
export interface RemovalQueue {
  claim(limit: number): Promise<ClaimedRemoval[]>;
  /** Confirms removals that share a lease; tells how many were still ours to confirm. */
  finish(ids: string[], leaseToken: string): Promise<number>;
  wakeWorkers(): Promise<void>;
}

/** The queue behind the RPCs of the service role; calls throw `RpcError`. */
export function createRemovalQueue(client: ServiceClient): RemovalQueue {
  return {
    claim: (limit) => callRpc(client, "claim_storage_removals", { limit }),
    finish: (ids, lease_token) =>
      callRpcPersistently(client, "finish_storage_removals", { ids, lease_token }),
    wakeWorkers: () => callRpcPersistently(client, "wake_workers", {}),
  };
}
