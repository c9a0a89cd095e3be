import type { Database } from "../_shared/database.types.ts";
import type { FailureCode } from "../_shared/failure-code.ts";
import { callRpc, callRpcPersistently } from "../_shared/rpc.ts";
import type { ServiceClient } from "../_shared/service-client.ts";

/**
 * A row of `claim_styles`: a picture that somebody wants a style of. Both paths are in
 * `own-style-images`; `object_path` lacks its extension, and `attempt` counts from 1.
 */
export type ClaimedStyle = Database["public"]["Functions"]["claim_styles"]["Returns"][number];

/** The database's side of preparing styles. Every call may be repeated: the lease fences it. */
export interface StyleQueue {
  /** The next one, if there is one: a worker that is killed has lost no other. */
  claim(): Promise<ClaimedStyle | undefined>;
  /** False when the lease was no longer ours; the database then removes what was stored. */
  complete(style: ClaimedStyle): Promise<boolean>;
  /** False when the lease was no longer ours. */
  refuse(style: ClaimedStyle, failureCode: FailureCode): Promise<boolean>;
  /** Tells `rescheduled`, `failed` or, when the lease was no longer ours, `stale`. */
  reschedule(style: ClaimedStyle, failureCode: FailureCode): Promise<string>;
  wakeWorkers(): Promise<void>;
}

/** The queue behind the RPCs of the service role; calls throw `RpcError`. */
export function createStyleQueue(client: ServiceClient): StyleQueue {
  const leaseOf = ({ style_id, lease_token }: ClaimedStyle) => ({ style_id, lease_token });
  return {
    claim: async () => (await callRpc(client, "claim_styles", { limit: 1 }))[0],
    complete: (style) => callRpcPersistently(client, "complete_style", leaseOf(style)),
    refuse: (style, failure_code) =>
      callRpcPersistently(client, "refuse_style", { ...leaseOf(style), failure_code }),
    reschedule: (style, failure_code) =>
      callRpcPersistently(client, "reschedule_style", { ...leaseOf(style), failure_code }),
    wakeWorkers: () => callRpcPersistently(client, "wake_workers", {}),
  };
}
