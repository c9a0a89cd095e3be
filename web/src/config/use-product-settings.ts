import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { getProductSettings, type ProductSettings } from "./product-settings.ts";

const productSettingsQueryOptions = queryOptions({
  queryKey: ["product-settings"],
  queryFn: ({ signal }) => getProductSettings(signal),
  // An operator changes a price once in a long while, and the database always charges the new one.
  staleTime: 10 * 60_000,
});

/** Prices and limits. Where they are not there yet, nothing is said about them. */
export function useProductSettings(): UseQueryResult<ProductSettings> {
  return useQuery(productSettingsQueryOptions);
}
