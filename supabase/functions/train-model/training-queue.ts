import type { Database, Json } from "../_shared/database.types.ts";
import type { Box } from "../_shared/faces/pixels.ts";
import type { StoredFace } from "../_shared/faces/stored-face.ts";
import type { FailureCode } from "../_shared/failure-code.ts";
import { callRpc, callRpcPersistently } from "../_shared/rpc.ts";
import type { ServiceClient } from "../_shared/service-client.ts";

type Row = Database["public"]["Functions"]["claim_training"]["Returns"][number];

/** What was found of a photo: why it cannot be used, or the reference that was made of it. */
export type Judgement =
  | { failure_code: FailureCode; advice: readonly FailureCode[] }
  | Accepted;

/** A photo that can be used. */
export interface Accepted {
  failure_code: null;
  /** What could be better about it. */
  advice: readonly FailureCode[];
  /** 0 to 1. */
  quality: number;
  /** In the reference. */
  face: StoredFace;
  /** Object path in `model-training-images`. */
  reference_path: string;
}

/** A photo of the person. */
export interface TrainingImage {
  id: string;
  /** Object path in `model-training-images`. */
  path: string;
  /** Its place in the user's order. */
  number: number;
  /** The face that the user tapped, when there were several. */
  face_box: Box | null;
  /** Whether the model already knows it. */
  is_trained: boolean;
  /** What an earlier call of the same run has found. */
  judgement: Judgement | null;
}

/**
 * One row of `claim_training`: a model to train. `attempt` counts from 1, `preview_path` is where the
 * preview goes in `model-previews`, `reference_path` with `-{number}.jpg` behind it is where the
 * reference of a photo goes in `model-training-images`.
 */
export interface ClaimedTraining extends Omit<Row, "images"> {
  /** In the user's order. */
  images: TrainingImage[];
}

/** What is wrong with one photo. */
export interface ImageFailure {
  id: string;
  failure_code: FailureCode;
  advice: readonly FailureCode[];
}

/** The database's side of training. Every call may be repeated: the lease fences it. */
export interface TrainingQueue {
  claim(limit: number): Promise<ClaimedTraining[]>;
  /** Records what was found of a photo. False when the lease was no longer ours. */
  judge(training: ClaimedTraining, imageId: string, judgement: Judgement): Promise<boolean>;
  /** Leaves the rest to another call, at once. False when the lease was no longer ours. */
  handOn(training: ClaimedTraining): Promise<boolean>;
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
      return rows.map(({ images, ...row }) => {
        const list: unknown[] = Array.isArray(images) ? images : [];
        return { ...row, images: list.filter(isTrainingImage) };
      });
    },
    judge: (training, image_id, judgement) =>
      callRpcPersistently(client, "judge_training_image", {
        ...leaseOf(training),
        image_id,
        judgement: toJson(judgement),
      }),
    handOn: (training) => callRpcPersistently(client, "continue_training", leaseOf(training)),
    complete: (training, preview_url) =>
      callRpcPersistently(client, "complete_training", { ...leaseOf(training), preview_url }),
    fail: (training, failure_code, failures) =>
      callRpcPersistently(client, "fail_training", {
        ...leaseOf(training),
        failure_code,
        image_failures: toJson(failures),
      }),
    reschedule: (training, failure_code) =>
      callRpcPersistently(client, "reschedule_training", { ...leaseOf(training), failure_code }),
    wakeWorkers: () => callRpcPersistently(client, "wake_workers", {}),
  };
}

/** The types of the database know no others of what is the same in JSON. */
function toJson(value: Judgement | ImageFailure[]): Json {
  return JSON.parse(JSON.stringify(value));
}

/** The database checks what is in its columns; this tells what another version might send. */
function isTrainingImage(value: unknown): value is TrainingImage {
  return typeof value === "object" && value !== null &&
    "id" in value && typeof value.id === "string" &&
    "path" in value && typeof value.path === "string" &&
    "number" in value && typeof value.number === "number";
}
