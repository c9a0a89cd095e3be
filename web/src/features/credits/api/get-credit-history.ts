import { useInfiniteQuery } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import type { CreditKind } from "@/features/account/api/get-profile.ts";
import { type Page, pagedQueryOptions, type PagedQueryResult } from "@/lib/paged-query.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import { type LedgerFilter, selectionOfFilter } from "../ledger-filter.ts";
import { getLedgerPhotos, type LedgerPhoto } from "./get-ledger-photos.ts";

/** An entry of the ledger: everything that one order has cost so far, or another change. */
export interface LedgerEntry {
  /** Stays when more lines come to an order. */
  id: string;
  /** Of its newest line; what entries are in order of. */
  last_id: number;
  type: Tables<"credit_history">["type"];
  /** Which credits. */
  kind: CreditKind;
  amount: number;
  /** How many lines of the ledger it stands for. */
  lines: number;
  /** Of the credits of this kind. */
  balance_after: number;
  created_at: string;
  description: string;
  /** The order; of other changes what they belong to, if anything. */
  related_transaction_id: string | null;
  model_name: string | null;
  style_ids: string[];
  /** Of the last few, those that still exist. */
  photos: LedgerPhoto[];
}

interface GetCreditHistory {
  filter: LedgerFilter;
  /** Only entries before this one: the last_id of the page before. */
  before: number | null;
  signal: AbortSignal;
}

const PAGE_SIZE = 50;

/**
 * A page of the ledger by orders, the newest first. Keyset paging: an entry that comes in meanwhile
 * moves nothing.
 * @throws {PostgrestError}
 */
async function getCreditHistory(
  { filter, before, signal }: GetCreditHistory,
): Promise<Page<LedgerEntry, number>> {
  const { data } = await supabase.rpc("credit_history_by_order", {
    ...selectionOfFilter[filter],
    page_size: PAGE_SIZE,
    ...(before !== null && { before }),
  }).abortSignal(signal).throwOnError();
  const photos = await getLedgerPhotos(data.flatMap(({ photo_ids }) => photo_ids), signal);
  const rows = data.map(({ photo_ids, ...entry }) => ({
    ...entry,
    photos: photo_ids.flatMap((id) => photos.get(id) ?? []),
  }));
  return { rows, next: rows.length < PAGE_SIZE ? null : rows.at(-1)?.last_id ?? null };
}

export function useCreditHistory(filter: LedgerFilter): PagedQueryResult<LedgerEntry, number> {
  return useInfiniteQuery(pagedQueryOptions({
    queryKey: [...queryKeys.creditHistory, "entries", filter],
    getPage: (before, signal) => getCreditHistory({ filter, before, signal }),
    isBehind: ({ last_id }, before) => last_id < before,
  }));
}
