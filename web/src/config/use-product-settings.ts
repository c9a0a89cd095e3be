import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { queryKeys } from "@/lib/query-keys.ts";
import { getProductSettings, type ProductSettings } from "./product-settings.ts";

const productSettingsQueryOptions = queryOptions({
  queryKey: queryKeys.productSettings,
  queryFn: ({ signal }) => getProductSettings(signal),
  // An operator changes a price once in a long while, and the database always charges the new one.
  staleTime: 10 * 60_000,
});

/** Prices and limits. Where they are not there yet, nothing is said about them. */
export function useProductSettings(): UseQueryResult<ProductSettings> {
  return useQuery(productSettingsQueryOptions);
}
