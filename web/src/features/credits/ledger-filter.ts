import type { Enums } from "@shared/database.types.ts";

export const ledgerFilters = ["all", "generation", "training", "received"] as const;
export type LedgerFilter = typeof ledgerFilters[number];

/** What the ledger is asked for; what is not said is all of it. */
export interface LedgerSelection {
  types?: Enums<"credit_type">[];
  kinds?: Enums<"credit_kind">[];
}

/** The entries each filter shows: those of one kind of credits, or what was given of either. */
export const selectionOfFilter: Record<LedgerFilter, LedgerSelection> = {
  all: {},
  generation: { kinds: ["generation"] },
  training: { kinds: ["training"] },
  received: { types: ["signup", "grant", "adjustment", "purchase", "reversal"] },
};
