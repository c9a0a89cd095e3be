import { useInfiniteQuery } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { type Page, pagedQueryOptions, type PagedQueryResult } from "@/lib/paged-query.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import { type LedgerFilter, typesOfFilter } from "../ledger-filter.ts";

/** One line of the ledger, with its photo while that exists. */
export interface LedgerEntry extends Tables<"credit_history"> {
  photo: { id: string; thumbnail_url: string | null } | null;
}

interface GetCreditHistory {
  filter: LedgerFilter;
  /** Only entries older than this one: the last id of the page before. */
  before: number | null;
  signal: AbortSignal;
}

const PAGE_SIZE = 50;

/**
 * A page of the ledger, the newest first. Keyset paging on the id: an entry that comes in meanwhile
 * moves nothing.
 * @throws {PostgrestError}
 */
export async function getCreditHistory(
  { filter, before, signal }: GetCreditHistory,
): Promise<Page<LedgerEntry, number>> {
  let query = supabase.from("credit_history").select()
    .in("type", typesOfFilter[filter])
    .order("id", { ascending: false }).limit(PAGE_SIZE);
  if (before !== null) query = query.lt("id", before);
  const { data: entries } = await query.abortSignal(signal).throwOnError();
  const photos = await getPhotos(entries.flatMap((entry) => entry.related_photo_id ?? []), signal);
  const rows = entries.map((entry) => ({
    ...entry,
    photo: photos.get(entry.related_photo_id) ?? null,
  }));
  return { rows, next: rows.length < PAGE_SIZE ? null : rows.at(-1)?.id ?? null };
}

async function getPhotos(
  ids: string[],
  signal: AbortSignal,
): Promise<Map<string | null, NonNullable<LedgerEntry["photo"]>>> {
  if (ids.length === 0) return new Map();
  const { data } = await supabase.from("photos").select("id, thumbnail_url")
    .in("id", ids).abortSignal(signal).throwOnError();
  return new Map(data.map((photo) => [photo.id, photo]));
}

export function useCreditHistory(
  filter: LedgerFilter,
): PagedQueryResult<LedgerEntry, number> {
  return useInfiniteQuery(pagedQueryOptions({
    queryKey: [...queryKeys.creditHistory, filter],
    getPage: (before, signal) => getCreditHistory({ filter, before, signal }),
    isBehind: ({ id }, before) => id < before,
  }));
}
