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

/** A training that is not over. */
export type OpenTraining = Database["public"]["Functions"]["operator_trainings"]["Returns"][number];

/** A hundred at most, the stuck ones first. */
export function useOpenTrainings(): UseQueryResult<OpenTraining[]> {
  return useQuery({
    queryKey: deskKey("now", "trainings"),
    queryFn: async ({ signal }) =>
      (await supabase.rpc("operator_trainings").abortSignal(signal).throwOnError()).data,
    refetchInterval: SOON,
  });
}

/** Tries a training again, or ends it; asks anew for what happens right now. */
export function useSettleTraining(
  how: "retry" | "give_up",
): UseMutationResult<void, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (model_id) => {
      await supabase.rpc(`operator_${how}_training`, { model_id }).throwOnError();
    },
    // Not waited for, as for orders.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: deskKey("now") }),
  });
}
