import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** Credits that can be bought at once. */
export type Pack = Pick<
  Tables<"credit_packs">,
  "id" | "kind" | "credits" | "price" | "currency"
>;

/** What is sold, in the operator's order. @throws {PostgrestError} */
async function getPacks(signal: AbortSignal): Promise<Pack[]> {
  const { data } = await supabase.from("credit_packs").select("id, kind, credits, price, currency")
    .order("position").order("id").abortSignal(signal).throwOnError();
  return data;
}

const packsQueryOptions = queryOptions({
  queryKey: queryKeys.packs,
  queryFn: ({ signal }) => getPacks(signal),
  // As the other prices: the database charges what it says then, and the page of Stripe shows it.
  staleTime: 10 * 60_000,
});

/** @param isForSale Nothing is asked for while nothing can be bought. */
export function usePacks(isForSale: boolean): UseQueryResult<Pack[]> {
  return useQuery({ ...packsQueryOptions, enabled: isForSale });
}

/** Whether it is known what is sold, or that nothing is. */
export function useIsOfferKnown(): boolean {
  const product = useProductSettings();
  const packs = usePacks(product.data?.credits_for_sale ?? false);
  return !product.isPending && !packs.isLoading;
}
