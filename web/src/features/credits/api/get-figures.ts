import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Database } from "@shared/database.types.ts";
import type { CreditKind } from "@/features/account/api/get-profile.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

type Functions = Database["public"]["Functions"];
/** How many portraits in a style one has made, and still keeps. */
export type StyleFigures = Functions["portraits_by_style"]["Returns"][number];
/** What one used and received in a month, by its first day. */
export type MonthFigures = Functions["credits_by_month"]["Returns"][number];

/** The style with the most portraits first. @throws {PostgrestError} */
export function usePortraitsByStyle(): UseQueryResult<StyleFigures[]> {
  return useQuery({
    queryKey: queryKeys.photos.byStyle,
    queryFn: async ({ signal }) =>
      (await supabase.rpc("portraits_by_style").abortSignal(signal).throwOnError()).data,
  });
}

/** The latest month first, a year at most. @throws {PostgrestError} */
export function useCreditsByMonth(kind: CreditKind): UseQueryResult<MonthFigures[]> {
  return useQuery({
    queryKey: [...queryKeys.creditHistory, "months", kind],
    queryFn: async ({ signal }) =>
      (await supabase.rpc("credits_by_month", { kind }).abortSignal(signal).throwOnError()).data,
  });
}
