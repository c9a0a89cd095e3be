import type { Database } from "../_shared/database.types.ts";
import type { FailureCode } from "../_shared/failure-code.ts";
import type { PortraitOptions } from "../_shared/options.ts";
import { callRpc, callRpcPersistently } from "../_shared/rpc.ts";
import type { ServiceClient } from "../_shared/service-client.ts";

type Row = Database["public"]["Functions"]["claim_photos"]["Returns"][number];

/**
 * One row of `claim_photos`: a photo to make, and the lease that lets us say how it went.
 *
 * `attempt` counts from 1, `object_path` lacks its extension, `style_image` is a path in
 * `style-images`. `start_at` (ISO 8601) is when the request may be sent: the database spaces
 * requests out for everyone. The types generated for a function do not know what may be null.
 */
export interface ClaimedPhoto extends Omit<Row, "options" | "training_images"> {
  /** Those of its batch: which of several values it shows is decided by its `variation`. */
  options: PortraitOptions;
  /** Object paths of the person's photos, the best first; null when they have been deleted. */
  training_images: string[] | null;
}

/** What the photo's file is. */
export interface StoredPhoto {
  extension: string;
  width: number;
  height: number;
}

/** The database's side of making photos. Every call may be repeated: the lease fences it. */
export interface PhotoQueue {
  claim(limit: number): Promise<ClaimedPhoto[]>;
  /** False when the lease was no longer ours; the database then removes what was stored. */
  complete(photo: ClaimedPhoto, stored: StoredPhoto): Promise<boolean>;
  fail(
    photo: ClaimedPhoto,
    failureCode: FailureCode,
    detail: string,
  ): Promise<boolean>;
  /**
   * A null delay leaves it to the backoff table. Tells `rescheduled`, `failed` (no attempts or no
   * time left) or, when the lease was no longer ours, `stale`.
   */
  reschedule(
    photo: ClaimedPhoto,
    failureCode: FailureCode,
    detail: string,
    delayMs: number | null,
  ): Promise<string>;
  /** Gives back a photo that was not tried; false when the lease was no longer ours. */
  giveBack(photo: ClaimedPhoto, delayMs: number): Promise<boolean>;
  /** Nobody asks this model before then, nor faster than the limit afterwards, if one is told. */
  pauseProvider(
    generationModelId: string,
    until: Date,
    requestsPerMinute: number | null,
  ): Promise<void>;
  wakeWorkers(): Promise<void>;
}

/** The queue behind the RPCs of the service role; calls throw `RpcError`. */
export function createPhotoQueue(client: ServiceClient): PhotoQueue {
  const leaseOf = ({ photo_id, lease_token }: ClaimedPhoto) => ({
    photo_id,
    lease_token,
  });
  return {
    // The generated types cannot tell what is in `options`; public.portrait_options is.
    claim: async (limit) => await callRpc(client, "claim_photos", { limit }) as ClaimedPhoto[],
    complete: (photo, stored) =>
      callRpcPersistently(client, "complete_photo", {
        ...leaseOf(photo),
        ...stored,
      }),
    fail: (photo, failure_code, detail) =>
      callRpcPersistently(client, "fail_photo", {
        ...leaseOf(photo),
        failure_code,
        detail,
      }),
    reschedule: (photo, failure_code, detail, delay_ms) =>
      callRpcPersistently(client, "reschedule_photo", {
        ...leaseOf(photo),
        failure_code,
        detail,
        ...(delay_ms !== null && { delay_ms }),
      }),
    giveBack: (photo, delay_ms) =>
      callRpcPersistently(client, "return_photo", {
        ...leaseOf(photo),
        delay_ms,
      }),
    pauseProvider: (generation_model_id, until, requests_per_minute) =>
      callRpcPersistently(client, "pause_provider", {
        generation_model_id,
        until: until.toISOString(),
        ...(requests_per_minute !== null && { requests_per_minute }),
      }),
    wakeWorkers: () => callRpcPersistently(client, "wake_workers", {}),
  };
}
