import type { EditKind } from "../../functions/_shared/edits.ts";
import type { ImageSize } from "../../functions/_shared/options.ts";
import type { CreditKind, WithdrawalStatus } from "./state.ts";

/** Something that is done to the ledger; everything is named, nothing is an id. */
export type Command =
  | { do: "grant"; user: string; amount: number; kind: CreditKind }
  | {
    do: "create";
    user: string;
    batch: string;
    model: string;
    photos: string[];
    size: ImageSize;
    /** Until Gemini opens, where it is closed. */
    waits: boolean;
  }
  | {
    do: "edit";
    user: string;
    batch: string;
    photo: string;
    kind: EditKind & ("light" | "larger");
    variations: number;
  }
  /** Of a portrait of 1K, for everybody from now on. */
  | { do: "set price"; price: number }
  /** Whether generation credits may stand in for training credits. */
  | { do: "set stand-in"; mayTrain: boolean }
  | { do: "cancel"; user: string; batch: string }
  | { do: "retry"; user: string; batch: string; waits: boolean }
  /** Of a portrait with all its finished versions. */
  | { do: "delete photo" | "delete portrait" | "try again"; user: string; photo: string }
  | { do: "judge"; photo: string; isPoor: boolean }
  | { do: "delete model" | "start training" | "add image"; user: string; model: string }
  | { do: "delete account"; user: string }
  | { do: "buy"; user: string; payment: string }
  /** Stripe tells that it is paid, late or twice as it may be. */
  | { do: "tell of payment"; payment: string; cents: number }
  /** And that money of it goes back, or does not after all; before it tells of the payment, too. */
  | {
    do: "withdraw";
    payment: string;
    number: number;
    cents: number;
    status: WithdrawalStatus;
  }
  | { do: "claim photos" | "claim trainings"; limit: number }
  | { do: "complete photo" | "fail photo"; photo: string; lease: number }
  | { do: "reschedule photo" | "return photo"; photo: string; lease: number; later: boolean }
  /** Gemini was too busy to draw it, or its quota of the day used up. */
  | {
    do: "photo meets a busy provider" | "photo meets a closed provider";
    photo: string;
    lease: number;
  }
  /** The quota of the day is used up, which some photo has heard. */
  | { do: "close provider" }
  /** Gemini answered without a picture: so often again, then without some of the person's photos. */
  | { do: "refuse photo"; photo: string; lease: number; tries: number; omit: boolean }
  | { do: "pause provider"; suspended: boolean }
  | {
    do: "complete training" | "fail training" | "reschedule training" | "continue training";
    model: string;
    lease: number;
  }
  | { do: "leases lapse" | "time passes" }
  | { do: "deadline passes"; batch: string };

/** What a command shows: a word, an answer, a count of rows, or the names of what was claimed. */
export type Outcome = string | boolean | number | string[];
