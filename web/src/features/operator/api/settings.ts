import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import type { Database } from "@shared/database.types.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import { deskKey } from "./desk-query.ts";

type Functions = Database["public"]["Functions"];
type Row = Functions["operator_settings"]["Returns"][number];

/** A setting as the database has it: its type and value as Postgres writes them. */
export interface Setting extends Omit<Row, "about"> {
  /** In English, for who knows the code; null where the name says it. */
  about: string | null;
}

export function useSettings(): UseQueryResult<Setting[]> {
  return useQuery({
    queryKey: deskKey("settings"),
    queryFn: async ({ signal }): Promise<Setting[]> =>
      (await supabase.rpc("operator_settings").abortSignal(signal).throwOnError()).data,
  });
}

type Change = Functions["operator_change_setting"]["Args"];

/** @throws {PostgrestError} `invalid_setting`, or `setting_changed` when it is no more what it was. */
export function useChangeSetting(): UseMutationResult<void, Error, Change> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (change) => {
      await supabase.rpc("operator_change_setting", change).throwOnError();
    },
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: deskKey("settings") }),
        queryClient.invalidateQueries({ queryKey: queryKeys.productSettings }),
      ]),
  });
}
