import type { Database, Json } from "../_shared/database.types.ts";
import type { StoredFace } from "../_shared/faces/stored-face.ts";
import { callRpc, callRpcPersistently } from "../_shared/rpc.ts";
import type { ServiceClient } from "../_shared/service-client.ts";

type Row = Database["public"]["Functions"]["claim_likeness"]["Returns"][number];

/** A picture of the person; `path` is its object path in `model-training-images`. */
export interface Reference {
  path: string;
  face: StoredFace;
}

/**
 * A row of `claim_likeness`: a finished portrait. `image_path` and `thumbnail_path` are in
 * `generated-photos`; `attempt` counts from 1.
 */
export interface ClaimedPortrait extends Omit<Row, "refs"> {
  /** The best first; none when the model is gone. */
  references: Reference[];
}

/** The database's side of judging. The lease fences what is told about a portrait. */
export interface LikenessQueue {
  /** The next portrait, if there is one: a worker that is killed has lost no other. */
  claim(): Promise<ClaimedPortrait | undefined>;
  /** `null` when it cannot be told. False when the lease was no longer ours. */
  record(portrait: ClaimedPortrait, likeness: number | null): Promise<boolean>;
  /** Tells `rescheduled`, `failed` or, when the lease was no longer ours, `stale`. */
  reschedule(portrait: ClaimedPortrait): Promise<string>;
  wakeWorkers(): Promise<void>;
}

/** The queue behind the RPCs of the service role; calls throw `RpcError`. */
export function createLikenessQueue(client: ServiceClient): LikenessQueue {
  const leaseOf = ({ photo_id, lease_token }: ClaimedPortrait) => ({ photo_id, lease_token });
  return {
    claim: async () => {
      const [row] = await callRpc(client, "claim_likeness", { limit: 1 });
      if (!row) return undefined;
      const { refs, ...portrait } = row;
      return { ...portrait, references: referencesOf(refs) };
    },
    record: (portrait, likeness) =>
      callRpcPersistently(client, "record_likeness", {
        ...leaseOf(portrait),
        ...(likeness !== null && { likeness }),
      }),
    reschedule: (portrait) => callRpcPersistently(client, "reschedule_likeness", leaseOf(portrait)),
    wakeWorkers: () => callRpcPersistently(client, "wake_workers", {}),
  };
}

function referencesOf(refs: Json): Reference[] {
  return Array.isArray(refs) ? refs.flatMap((value) => referenceOf(value) ?? []) : [];
}

function referenceOf(value: Json | undefined): Reference | undefined {
  const { path, face } = fieldsOf(value);
  const { box, eyes } = fieldsOf(face);
  const { x, y, width, height } = fieldsOf(box);
  const left = pointOf(fieldsOf(eyes).left);
  const right = pointOf(fieldsOf(eyes).right);
  return typeof path === "string" && left && right &&
      isNumber(x) && isNumber(y) && isNumber(width) && isNumber(height)
    ? { path, face: { box: { x, y, width, height }, eyes: { left, right } } }
    : undefined;
}

function fieldsOf(value: Json | undefined): Record<string, Json | undefined> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

function pointOf(value: Json | undefined): [x: number, y: number] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [x, y] = value;
  return isNumber(x) && isNumber(y) ? [x, y] : undefined;
}

function isNumber(value: Json | undefined): value is number {
  return typeof value === "number";
}
