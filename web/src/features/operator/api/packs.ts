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

/** Credits that are or were sold; the price in the smallest unit of its currency. */
export type DeskPack = Functions["operator_packs"]["Returns"][number];

const packsKey = deskKey("packs");

/** In the order of the page where they are sold. */
export function useDeskPacks(): UseQueryResult<DeskPack[]> {
  return useQuery({
    queryKey: packsKey,
    queryFn: async ({ signal }) =>
      (await supabase.rpc("operator_packs").abortSignal(signal).throwOnError()).data,
  });
}

/** Adds a pack, or changes the one of this id. */
export function usePutPack(): UseMutationResult<
  void,
  Error,
  Functions["operator_put_pack"]["Args"]
> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (pack) => {
      await supabase.rpc("operator_put_pack", pack).throwOnError();
    },
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: packsKey }),
        queryClient.invalidateQueries({ queryKey: queryKeys.packs }),
      ]),
  });
}
