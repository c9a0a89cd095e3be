import type { Database, Json } from "../_shared/database.types.ts";
import type { FailureCode } from "../_shared/failure-code.ts";
import { callRpc, callRpcPersistently } from "../_shared/rpc.ts";
import type { ServiceClient } from "../_shared/service-client.ts";

type Row = Database["public"]["Functions"]["claim_training"]["Returns"][number];

/** A photo of the person; `path` is its object path in `model-training-images`. */
export type TrainingImage = { id: string; path: string };

/**
 * One row of `claim_training`: a model to train. `attempt` counts from 1, `ends_at` (ISO 8601) is
 * when the training may end, `preview_path` is where the preview goes in `model-previews`.
 */
export interface ClaimedTraining extends Omit<Row, "images"> {
  /** In the user's order. */
  images: TrainingImage[];
}

/** What is wrong with one photo. */
export interface ImageFailure {
  id: string;
  failure_code: FailureCode;
}

/** The database's side of training. Every call may be repeated: the lease fences it. */
export interface TrainingQueue {
  claim(limit: number): Promise<ClaimedTraining[]>;
  /** False when the lease was no longer ours. */
  complete(training: ClaimedTraining, previewUrl: string): Promise<boolean>;
  /** False when the lease was no longer ours. */
  fail(
    training: ClaimedTraining,
    failureCode: FailureCode,
    imageFailures: ImageFailure[],
  ): Promise<boolean>;
  /** Tells `rescheduled`, `failed` or, when the lease was no longer ours, `stale`. */
  reschedule(training: ClaimedTraining, failureCode: FailureCode): Promise<string>;
  wakeWorkers(): Promise<void>;
}

/** The queue behind the RPCs of the service role; calls throw `RpcError`. */
export function createTrainingQueue(client: ServiceClient): TrainingQueue {
  const leaseOf = ({ model_id, lease_token }: ClaimedTraining) => ({ model_id, lease_token });
  return {
    claim: async (limit) => {
      const rows = await callRpc(client, "claim_training", { limit });
      return rows.map((row) => ({ ...row, images: trainingImagesOf(row.images) }));
    },
    complete: (training, preview_url) =>
      callRpcPersistently(client, "complete_training", { ...leaseOf(training), preview_url }),
    fail: (training, failure_code, failures) =>
      callRpcPersistently(client, "fail_training", {
        ...leaseOf(training),
        failure_code,
        image_failures: failures.map((failure) => ({ ...failure })),
      }),
    reschedule: (training, failure_code) =>
      callRpcPersistently(client, "reschedule_training", { ...leaseOf(training), failure_code }),
    wakeWorkers: () => callRpcPersistently(client, "wake_workers", {}),
  };
}

function trainingImagesOf(images: Json): TrainingImage[] {
  return Array.isArray(images) ? images.filter(isTrainingImage) : [];
}

function isTrainingImage(value: Json): value is TrainingImage {
  return typeof value === "object" && value !== null && !Array.isArray(value) &&
    typeof value.id === "string" && typeof value.path === "string";
}
