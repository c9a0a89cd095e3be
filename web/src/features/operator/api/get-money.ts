import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Database } from "@shared/database.types.ts";
import { supabase } from "@/lib/supabase.ts";
import { deskKey, EACH_MINUTE, staying } from "./desk-query.ts";

type Row = Database["public"]["Functions"]["operator_money"]["Returns"][number];

/** What was paid on a day in a currency, in its smallest unit. */
export interface MoneyIn extends Omit<Row, "net_usd"> {
  /** What is left of it in dollars; null where the settings have no rate for its currency. */
  net_usd: number | null;
}

/** Days and currencies without a payment are not there. */
export function useMoney(days: number): UseQueryResult<MoneyIn[]> {
  return useQuery({
    queryKey: deskKey("money", days),
    queryFn: async ({ signal }): Promise<MoneyIn[]> => {
      const { data } = await supabase.rpc("operator_money", { days }).abortSignal(signal)
        .throwOnError();
      return data;
    },
    refetchInterval: EACH_MINUTE,
    ...staying,
  });
}
