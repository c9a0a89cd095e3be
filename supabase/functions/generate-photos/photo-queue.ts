import type { Database } from "../_shared/database.types.ts";
import type { Edit } from "../_shared/edits.ts";
import type { FailureCode } from "../_shared/failure-code.ts";
import { groupCalls } from "../_shared/group-calls.ts";
import type { PortraitOptions } from "../_shared/options.ts";
import { callRpc, callRpcPersistently } from "../_shared/rpc.ts";
import type { ServiceClient } from "../_shared/service-client.ts";

type Row = Database["public"]["Functions"]["claim_photos"]["Returns"][number];

/**
 * One row of `claim_photos`: a photo to make, and the lease that lets us say how it went.
 *
 * `attempt` counts from 1, `object_path` lacks its extension. `start_at` (ISO 8601) is when the request may be sent: the database spaces
 * requests out for everyone. The types generated for a function do not know what may be null.
 */
export interface ClaimedPhoto extends
  Omit<
    Row,
    | "options"
    | "training_images"
    | "style_prompt"
    | "style_image"
    | "wish"
    | "edits"
    | "source_image"
  > {
  /** Those of its batch: which of several values it shows is decided by its `variation`. */
  options: PortraitOptions;
  /** Object paths of the person's references, the best first; null when they have been deleted. */
  training_images: string[] | null;
  /** Null for the person's own style. */
  style_prompt: string | null;
  /** A path in `style-images`, or in `own-style-images`; null when the own style was deleted. */
  style_image: string | null;
  /** One line in the words of whom it is for. */
  wish: string | null;
  /** What is to be changed in `source_image`; none for a new portrait. */
  edits: Edit[];
  /** A path in `generated-photos`; null for a new portrait, and when it has gone. */
  source_image: string | null;
}

/** An element of what `complete_photos` takes. */
type MadePhoto = {
  photo_id: string;
  lease_token: string;
  extension: string;
  width: number;
  height: number;
};

/** What the photo's file is. */
export type StoredPhoto = Pick<MadePhoto, "extension" | "width" | "height">;

/** Why a photo was not made this time. */
export interface Reason {
  failureCode: FailureCode;
  /** For operators. */
  detail: string;
}

/** An answer without a picture. */
export interface Refusal extends Reason {
  /** How many further tries there may be for such a reason. */
  tries: number;
  /** Whether one of the person's photos may be the cause. */
  omit: boolean;
}

/** Nobody should ask this model for a while. */
export interface Pause {
  until: Date;
  /** The limit of this model, if the provider told it. */
  requestsPerMinute: number | null;
  /** Whether the quota of the day is used up until then: orders may be refused for it. */
  closed: boolean;
  /** What the operator has to see to before anybody gets a picture; null when it is only time. */
  suspendedFor: string | null;
}

/** The database's side of making photos. Every call may be repeated: the lease fences it. */
export interface PhotoQueue {
  claim(limit: number): Promise<ClaimedPhoto[]>;
  /**
   * False when the lease was no longer ours; the database then removes what was stored. Pictures that
   * come at the same time are settled together.
   */
  complete(photo: ClaimedPhoto, stored: StoredPhoto): Promise<boolean>;
  fail(photo: ClaimedPhoto, reason: Reason): Promise<boolean>;
  /**
   * A null delay leaves it to the backoff table. Tells `rescheduled`, `failed` (no attempts or no
   * time left) or, when the lease was no longer ours, `stale`.
   */
  reschedule(photo: ClaimedPhoto, reason: Reason, delayMs: number | null): Promise<string>;
  /**
   * There was an answer without a picture for the `refusals + 1`st time: again at once if there
   * were no more than `tries` before, or, with `omit`, without one of the person's photos after the
   * other. Tells what `reschedule` does.
   */
  refuse(photo: ClaimedPhoto, refusal: Refusal): Promise<string>;
  /** Gives back a photo, which costs no attempt; false when the lease was no longer ours. */
  giveBack(photo: ClaimedPhoto, delayMs: number, because?: Reason): Promise<boolean>;
  /** Nobody asks this model for a while, nor faster than the limit afterwards, if one is told. */
  pauseProvider(generationModelId: string, pause: Pause): Promise<void>;
  wakeWorkers(): Promise<void>;
}

/** The queue behind the RPCs of the service role; calls throw `RpcError`. */
export function createPhotoQueue(client: ServiceClient): PhotoQueue {
  const leaseOf = ({ photo_id, lease_token }: ClaimedPhoto) => ({
    photo_id,
    lease_token,
  });
  const completePhotos = groupCalls((photos: MadePhoto[]) =>
    callRpcPersistently(client, "complete_photos", { photos })
  );
  return {
    // The generated types cannot tell what is in `options` and `edits`; the database has checked it.
    claim: async (limit) => await callRpc(client, "claim_photos", { limit }) as ClaimedPhoto[],
    complete: async (photo, stored) => {
      const completed = await completePhotos({ ...leaseOf(photo), ...stored });
      return completed.includes(photo.photo_id);
    },
    fail: (photo, reason) =>
      callRpcPersistently(client, "fail_photo", { ...leaseOf(photo), ...columnsOf(reason) }),
    reschedule: (photo, reason, delay_ms) =>
      callRpcPersistently(client, "reschedule_photo", {
        ...leaseOf(photo),
        ...columnsOf(reason),
        ...(delay_ms !== null && { delay_ms }),
      }),
    refuse: (photo, refusal) =>
      callRpcPersistently(client, "refuse_photo", {
        ...leaseOf(photo),
        ...columnsOf(refusal),
        tries: refusal.tries,
        omit: refusal.omit,
      }),
    giveBack: (photo, delay_ms, because) =>
      callRpcPersistently(client, "return_photo", {
        ...leaseOf(photo),
        delay_ms,
        ...(because && columnsOf(because)),
      }),
    pauseProvider: (generation_model_id, { until, requestsPerMinute, closed, suspendedFor }) =>
      callRpcPersistently(client, "pause_provider", {
        generation_model_id,
        until: until.toISOString(),
        ...(closed && { closed }),
        ...(requestsPerMinute !== null && { requests_per_minute: requestsPerMinute }),
        ...(suspendedFor !== null && { suspended_for: suspendedFor }),
      }),
    wakeWorkers: () => callRpcPersistently(client, "wake_workers", {}),
  };
}

function columnsOf({ failureCode, detail }: Reason): { failure_code: FailureCode; detail: string } {
  return { failure_code: failureCode, detail };
}
