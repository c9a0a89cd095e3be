import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import type { Database } from "@shared/database.types.ts";
import { supabase } from "@/lib/supabase.ts";

type Row = Database["public"]["Functions"]["operator_check_credits"]["Returns"][number];

/** The accounts whose credits do not add up. Reads the whole ledger, so only when it is asked for. */
export function useCheckCredits(): UseMutationResult<Row[], Error, void> {
  return useMutation({
    mutationFn: async () => (await supabase.rpc("operator_check_credits").throwOnError()).data,
  });
}
