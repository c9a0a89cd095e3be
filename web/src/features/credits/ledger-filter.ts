import type { Enums } from "@shared/database.types.ts";

export const ledgerFilters = ["all", "portraits", "training", "received"] as const;
export type LedgerFilter = typeof ledgerFilters[number];

/** The types of ledger entries each filter shows. */
export const typesOfFilter: Record<LedgerFilter, readonly Enums<"credit_type">[]> = {
  all: ["signup", "grant", "adjustment", "training", "generation"],
  portraits: ["generation"],
  training: ["training"],
  received: ["signup", "grant", "adjustment"],
};
