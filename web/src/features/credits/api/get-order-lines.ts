import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import { getLedgerPhotos, type LedgerPhoto } from "./get-ledger-photos.ts";

/** One line of the ledger, with its photo while that exists. */
export interface OrderLine extends Tables<"credit_history"> {
  photo: LedgerPhoto | null;
}

/** What each portrait of an order has cost, the newest first. @throws {PostgrestError} */
async function getOrderLines(orderId: string, signal: AbortSignal): Promise<OrderLine[]> {
  const { data: lines } = await supabase.from("credit_history").select()
    .eq("type", "generation").eq("related_transaction_id", orderId)
    .order("id", { ascending: false }).abortSignal(signal).throwOnError();
  const ids = lines.flatMap((line) => line.related_photo_id ?? []);
  const photos = await getLedgerPhotos(ids, signal);
  return lines.map((line) => ({ ...line, photo: photos.get(line.related_photo_id ?? "") ?? null }));
}

export function useOrderLines(orderId: string): UseQueryResult<OrderLine[]> {
  return useQuery({
    queryKey: [...queryKeys.creditHistory, "order", orderId],
    queryFn: ({ signal }) => getOrderLines(orderId, signal),
  });
}
