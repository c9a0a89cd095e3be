import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import type { Database } from "@shared/database.types.ts";
import { supabase } from "@/lib/supabase.ts";
import { deskKey, SOON } from "./desk-query.ts";

/** An order that is not over. */
export type OpenBatch = Database["public"]["Functions"]["operator_batches"]["Returns"][number];

/** A hundred at most, the stuck ones first, then the oldest. */
export function useOpenBatches(): UseQueryResult<OpenBatch[]> {
  return useQuery({
    queryKey: deskKey("now", "batches"),
    queryFn: async ({ signal }) =>
      (await supabase.rpc("operator_batches").abortSignal(signal).throwOnError()).data,
    refetchInterval: SOON,
  });
}

/** Tries an order again, or ends it; asks anew for what happens right now. */
export function useSettleBatch(
  how: "retry" | "give_up",
): UseMutationResult<void, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (batch_id) => {
      await supabase.rpc(`operator_${how}_batch`, { batch_id }).throwOnError();
    },
    // Not waited for: an order that has left the list could not say any more what became of it.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: deskKey("now") }),
  });
}
