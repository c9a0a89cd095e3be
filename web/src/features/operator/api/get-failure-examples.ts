import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Database } from "@shared/database.types.ts";
import { supabase } from "@/lib/supabase.ts";
import { deskKey } from "./desk-query.ts";

/** What the provider said of a reason: text from outside, shown as text alone. */
export type FailureExample =
  Database["public"]["Functions"]["operator_failure_examples"]["Returns"][number];

/** Of each reason what was said most. */
export function useFailureExamples(): UseQueryResult<FailureExample[]> {
  return useQuery({
    queryKey: deskKey("failure-examples"),
    queryFn: async ({ signal }) =>
      (await supabase.rpc("operator_failure_examples").abortSignal(signal).throwOnError()).data,
  });
}
