import {
  useInfiniteQuery,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import type { Database } from "@shared/database.types.ts";
import { type Page, pagedQueryOptions, type PagedQueryResult } from "@/lib/paged-query.ts";
import { supabase } from "@/lib/supabase.ts";
import { deskKey } from "./desk-query.ts";

type Functions = Database["public"]["Functions"];
type Row = Functions["operator_account"]["Returns"][number];
type Line = Functions["operator_ledger"]["Returns"][number];

export interface Account extends Omit<Row, "last_sign_in_at"> {
  last_sign_in_at: string | null;
}

export interface LedgerLine extends Omit<Line, "note"> {
  /** Of what an operator gave or took. */
  note: string | null;
}

/**
 * The account of a whole address or an id; null where there is none. Asked for once, not again and
 * again: it leaves a line in the log.
 * @param wanted Nothing is asked for while it is empty.
 */
export function useAccount(wanted: string): UseQueryResult<Account | null> {
  return useQuery({
    queryKey: deskKey("account", wanted),
    queryFn: async ({ signal }): Promise<Account | null> => {
      const { data } = await supabase.rpc("operator_account", { user: wanted })
        .abortSignal(signal).maybeSingle().throwOnError();
      return data;
    },
    enabled: wanted !== "",
    staleTime: Infinity,
  });
}

const PAGE_SIZE = 50;

/** The ledger of an account, the newest line first. */
export function useAccountLedger(user_id: string): PagedQueryResult<LedgerLine, number> {
  return useInfiniteQuery(pagedQueryOptions({
    queryKey: deskKey("ledger", user_id),
    getPage: async (before, signal): Promise<Page<LedgerLine, number>> => {
      const { data: rows } = await supabase.rpc("operator_ledger", {
        user_id,
        ...(before !== null && { before }),
      }).abortSignal(signal).throwOnError();
      return { rows, next: rows.length < PAGE_SIZE ? null : rows.at(-1)?.id ?? null };
    },
    isBehind: ({ id }, before) => id < before,
  }));
}

type Grant = Required<Omit<Functions["operator_grant_credits"]["Args"], "user_id">>;

/** Gives credits to an account, or takes some back. Answers with the balance. */
export function useGrantCredits(user_id: string): UseMutationResult<number, Error, Grant> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (grant) =>
      (await supabase.rpc("operator_grant_credits", { user_id, ...grant }).throwOnError()).data,
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: deskKey("account") }),
        queryClient.invalidateQueries({ queryKey: deskKey("ledger", user_id) }),
      ]),
  });
}
