import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Database } from "@shared/database.types.ts";
import { supabase } from "@/lib/supabase.ts";
import { deskKey, SOON } from "./desk-query.ts";

type Row = Database["public"]["Functions"]["operator_health"]["Returns"][number];

/** How much is open, and what is wrong, by the names of docs/RUNBOOK.md. */
export interface Health extends Omit<Row, "oldest_due_photo_seconds"> {
  /** null while nothing is due. */
  oldest_due_photo_seconds: number | null;
}

/** @throws {PostgrestError} `operators_only` to everybody else. */
async function getHealth(signal: AbortSignal): Promise<Health> {
  const { data } = await supabase.rpc("operator_health").abortSignal(signal).single()
    .throwOnError();
  return data;
}

const healthQueryOptions = queryOptions({
  queryKey: deskKey("now", "health"),
  queryFn: ({ signal }) => getHealth(signal),
  refetchInterval: SOON,
});

export function useHealth(): UseQueryResult<Health> {
  return useQuery(healthQueryOptions);
}
