import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** A payment of the signed-in user, and what became of it. */
export type Payment = Pick<
  Tables<"payments">,
  "id" | "kind" | "credits" | "amount" | "currency" | "status" | "withdrawn" | "created_at"
>;

/** Milliseconds: beside the live events, which may be lost. */
const LOOK_AGAIN = 3_000;

/** @throws {AppError} `not_found`. @throws {PostgrestError} */
async function getPayment(id: string, signal: AbortSignal): Promise<Payment> {
  const { data } = await supabase.from("payments")
    .select("id, kind, credits, amount, currency, status, withdrawn, created_at")
    .eq("id", id).abortSignal(signal).maybeSingle().throwOnError();
  if (!data) throw new AppError("not_found", 404);
  return data;
}

/** Looks again while nothing has come of it; the balance's own event brings it at once. */
export function usePayment(id: string): UseQueryResult<Payment> {
  return useQuery({
    queryKey: queryKeys.payment(id),
    queryFn: ({ signal }) => getPayment(id, signal),
    refetchInterval: ({ state }) => state.data?.status === "open" ? LOOK_AGAIN : false,
  });
}
