import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

export type Style = Pick<
  Tables<"styles">,
  "id" | "name" | "name_es" | "category" | "image_url" | "position" | "active"
>;

/** The whole catalogue, in its order; styles no longer offered too, old photos name them. */
export async function getStyles(signal: AbortSignal): Promise<Style[]> {
  const { data } = await supabase.from("styles")
    .select("id, name, name_es, category, image_url, position, active")
    .order("position").abortSignal(signal).throwOnError();
  return data;
}

export const stylesQueryOptions = queryOptions({
  queryKey: queryKeys.styles,
  queryFn: ({ signal }) => getStyles(signal),
  // The catalogue changes with a release, not while somebody looks at it.
  staleTime: Infinity,
});

export function useStyles(): UseQueryResult<Style[]> {
  return useQuery(stylesQueryOptions);
}
