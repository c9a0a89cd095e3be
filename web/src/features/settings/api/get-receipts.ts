import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Database } from "@shared/database.types.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** A receipt of the user; `token` is null when its address cannot be shown again. */
export type OwnReceipt =
  & Omit<Database["public"]["Functions"]["receipts"]["Returns"][number], "token" | "finished_at">
  & { token: string | null; finished_at: string | null };

/** @throws {PostgrestError} */
async function getReceipts(signal: AbortSignal): Promise<OwnReceipt[]> {
  const { data } = await supabase.rpc("receipts").abortSignal(signal).throwOnError();
  return data;
}

const receiptsQueryOptions = queryOptions({
  queryKey: queryKeys.receipts,
  queryFn: ({ signal }) => getReceipts(signal),
});

export function useReceipts(): UseQueryResult<OwnReceipt[]> {
  return useQuery(receiptsQueryOptions);
}
