import { addPerson, type Person } from "../add-person.ts";
import type { Studio } from "../studio.ts";
import { addBuyer } from "./buyer.ts";
import { addLeaving } from "./leaving.ts";
import { addOperator } from "./operator.ts";
import { addRegular } from "./regular.ts";
import { addBroke, addFailed, addReady, addTraining } from "./starting.ts";
import { addBusy, addQueued, addWaiting } from "./working.ts";

/** Everybody who is photographed, each in another situation. */
export type PersonName =
  | "newcomer"
  | "training"
  | "failed"
  | "ready"
  | "busy"
  | "waiting"
  | "queued"
  | "regular"
  | "leaving"
  | "broke"
  | "buyer"
  | "operator";

/** What is in an address only once it was made. */
export interface Ids {
  batches: Record<"queued" | "running" | "waiting" | "partial" | "completed" | "failed", string>;
  photo: string;
  version: string;
  failedModel: string;
  payments: Awaited<ReturnType<typeof addBuyer>>["payments"];
  shareTokens: Record<"one" | "several", string>;
  leavingPhoto: string;
  receipts: Record<"account" | "model", string>;
}

/** All of them, and the ids of their work. */
export interface Cast {
  people: Record<PersonName, Person>;
  ids: Ids;
}

/** Puts everybody into the studio. */
export async function addPeople(studio: Studio): Promise<Cast> {
  const newcomer = await addPerson(studio, "Noor Haddad");
  const training = await addTraining(studio);
  const failed = await addFailed(studio);
  const ready = await addReady(studio);
  const busy = await addBusy(studio);
  const waiting = await addWaiting(studio);
  const queued = await addQueued(studio);
  const regular = await addRegular(studio);
  const leaving = await addLeaving(studio);
  const broke = await addBroke(studio);
  const buyer = await addBuyer(studio);
  const operator = await addOperator(studio);
  return {
    people: {
      newcomer,
      training,
      failed: failed.person,
      ready,
      busy: busy.person,
      waiting: waiting.person,
      queued: queued.person,
      regular: regular.person,
      leaving: leaving.person,
      broke,
      buyer: buyer.person,
      operator,
    },
    ids: {
      batches: {
        queued: queued.batch.id,
        running: busy.batch.id,
        waiting: waiting.batch.id,
        partial: regular.batches.partial.id,
        completed: regular.batches.completed.id,
        failed: regular.batches.failed.id,
      },
      photo: regular.photoId,
      version: regular.versionId,
      failedModel: failed.model.id,
      payments: buyer.payments,
      shareTokens: regular.shareTokens,
      leavingPhoto: leaving.photoId,
      receipts: leaving.receipts,
    },
  };
}
