import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Database } from "@shared/database.types.ts";
import { supabase } from "@/lib/supabase.ts";
import { deskKey, EACH_MINUTE, staying } from "./desk-query.ts";

type Row = Database["public"]["Functions"]["operator_groups"]["Returns"][number];

/** The portraits of some days that have a style, a value of an option, a Gemini model or a reason of failure. */
export interface GroupFigures extends Omit<Row, "likeness"> {
  /** 0 to 1 on average; null where none was compared. */
  likeness: number | null;
}

/** Of the last days, the largest of each topic first. */
export function useGroups(days: number): UseQueryResult<GroupFigures[]> {
  return useQuery({
    queryKey: deskKey("groups", days),
    queryFn: async ({ signal }): Promise<GroupFigures[]> => {
      const { data } = await supabase.rpc("operator_groups", { days }).abortSignal(signal)
        .throwOnError();
      return data;
    },
    refetchInterval: EACH_MINUTE,
    ...staying,
  });
}
