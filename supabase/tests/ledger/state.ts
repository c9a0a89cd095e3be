import type { Enums } from "../../functions/_shared/database.types.ts";
import type { ImageSize } from "../../functions/_shared/options.ts";

/** Portraits are paid with the one, trainings with the other. */
export type CreditKind = Enums<"credit_kind">;

/** Prices and limits the database is set to; see scene.ts. */
export const RULES = {
  signupCredits: { generation: 20, training: 10 },
  /** What a portrait of 1K costs at first, and how many times that one of each size. */
  imagePrice: 2,
  costFactor: { "1K": 1, "2K": 3 },
  trainingPrice: 3,
  /** The one pack that is sold: portrait credits, and what they cost in cents. */
  pack: { id: "small", credits: 7, cents: 300 },
  maxImages: 5,
  maxAttempts: 2,
  maxLostWorkers: 2,
} as const;

export interface Account {
  /** Credits from signing up and from grants, all together. */
  granted: Record<CreditKind, number>;
}

/** What somebody buys, and what Stripe has told of it. */
export interface Payment {
  owner: string;
  paid: boolean;
  /** Another sum was paid than was asked for. */
  refused?: boolean;
  /** It was paid when its account was gone. */
  unclaimed?: boolean;
  /** What goes back of its money, or did: cents, and how far that is, by the number of each. */
  withdrawals: Record<number, { cents: number; status: WithdrawalStatus }>;
}

/** Of refunds and disputes alike, in the order in which they can follow each other. */
export const WITHDRAWAL_STATUSES = ["pending", "succeeded", "failed"] as const;
export type WithdrawalStatus = typeof WITHDRAWAL_STATUSES[number];

/** A photo or a training: what is claimed, leased and ended. */
export interface Work {
  owner: string;
  status: "draft" | "queued" | "working" | "done" | "failed" | "cancelled" | "deleted";
  /** False while it waits for a later try. */
  due: boolean;
  attempt: number;
  /** How many workers were lost with it. */
  lost: number;
  /** How many leases were ever handed out; the last one is current while it is worked on. */
  leases: number;
  /** The lease that completed it. */
  doneBy?: number;
}

/** Its work is a training. */
export interface Model extends Work {
  /** It was trained once: another training does not keep it from being used. */
  ready: boolean;
  /** Photos of the person, and how many of them it knows. */
  images: number;
  trained: number;
  /** How many it was charged for, in credits of each kind. */
  paid: Record<CreditKind, number>;
  /** What the training that is open is paid with. */
  heldKind: CreditKind;
}

export interface Photo extends Work {
  batch: string;
  size: ImageSize;
  /** The portrait it is a version of; its own name for what is no edit. */
  root: string;
  /** Credits, as they were when it was asked for. */
  price: number;
  /** Answers without a picture since a photo of the person was last left out. */
  refusals: number;
  /** How often one was. */
  omissions: number;
  /** For the first training of its model. */
  waiting: boolean;
  /** It was completed, whatever became of it since. */
  arrived: boolean;
  /** It does not look like its person. */
  isPoor: boolean;
  /** Its free new try is open: until that is stored, the picture is the one that it has. */
  isFree: boolean;
  /** It has had its free new try. */
  isTried: boolean;
}

/** What is known of Gemini. */
export interface Provider {
  /** Nobody asks it. */
  paused: boolean;
  /** It is busy, or waits for its operator: one request at a time finds out whether it still does. */
  probed: boolean;
  /** The quota of the day is used up. */
  closed: boolean;
}

export interface Batch {
  owner: string;
  model: string;
  /** Its deadline lies past the opening of Gemini. */
  waits: boolean;
  requested: number;
  /** Of each of its portraits. */
  price: number;
  generated: number;
  failed: number;
}

/** All that the ledger's rules look at, by name. */
export interface State {
  accounts: Record<string, Account>;
  models: Record<string, Model>;
  batches: Record<string, Batch>;
  photos: Record<string, Photo>;
  payments: Record<string, Payment>;
  provider: Provider;
  /** Of a portrait of 1K, today. */
  imagePrice: number;
  /** Whether generation credits may stand in for training credits, today. */
  mayTrain: boolean;
}

/** Ada and Bob, each with a ready model `m0` of two images and a draft `m1` of one. */
export function initialState(): State {
  const { signupCredits, imagePrice } = RULES;
  const work = { due: true, attempt: 0, lost: 0, leases: 0, images: 1 };
  const provider = { paused: false, probed: false, closed: false };
  const state: State = {
    accounts: {},
    models: {},
    batches: {},
    photos: {},
    payments: {},
    provider,
    imagePrice,
    mayTrain: false,
  };
  for (const owner of ["ada", "bob"]) {
    const unpaid = () => ({ paid: { generation: 0, training: 0 }, heldKind: "training" as const });
    state.accounts[owner] = { granted: { ...signupCredits } };
    state.models[`${owner}-m0`] = {
      ...work,
      ...unpaid(),
      status: "done",
      owner,
      ready: true,
      trained: 1,
    };
    state.models[`${owner}-m1`] = {
      ...work,
      ...unpaid(),
      status: "draft",
      owner,
      ready: false,
      trained: 0,
    };
  }
  return state;
}
