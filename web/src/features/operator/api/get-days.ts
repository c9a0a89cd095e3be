import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Database } from "@shared/database.types.ts";
import { supabase } from "@/lib/supabase.ts";
import { deskKey, EACH_MINUTE, staying } from "./desk-query.ts";

type Row = Database["public"]["Functions"]["operator_days"]["Returns"][number];

/** What a day of UTC has brought; waiting times in seconds, null where nothing was finished. */
export interface DayFigures extends Omit<Row, "wait_p50" | "wait_p95"> {
  wait_p50: number | null;
  wait_p95: number | null;
}

/** The last days, today included, the oldest first. */
export function useDays(days: number): UseQueryResult<DayFigures[]> {
  return useQuery({
    queryKey: deskKey("days", days),
    queryFn: async ({ signal }): Promise<DayFigures[]> => {
      const { data } = await supabase.rpc("operator_days", { days }).abortSignal(signal)
        .throwOnError();
      return data;
    },
    refetchInterval: EACH_MINUTE,
    ...staying,
  });
}
