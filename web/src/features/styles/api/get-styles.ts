import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Tables } from "@shared/database.types.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

export interface Style extends
  Pick<
    Tables<"styles">,
    | "id"
    | "name"
    | "category"
    | "card_url"
    | "card_2x_url"
    | "position"
    | "active"
    | "version"
    | "status"
    | "failure_code"
  > {
  /** In each language that has words for it. */
  texts: Pick<Tables<"style_texts">, "locale" | "name" | "keywords">[];
}

/**
 * One's own styles, the newest first, then the whole catalogue in its order; those no longer offered
 * too, old photos name them.
 */
export async function getStyles(signal: AbortSignal): Promise<Style[]> {
  const { data } = await supabase.from("styles")
    .select(`id, name, category, card_url, card_2x_url, position, active, version, status,
      failure_code, texts:style_texts (locale, name, keywords)`)
    .order("position").order("created_at", { ascending: false }).order("id").abortSignal(signal)
    .throwOnError();
  return data;
}

/** Only while a picture is being prepared, in case an event is lost. Milliseconds. */
const POLL = 3_000;

export const stylesQueryOptions = queryOptions({
  queryKey: queryKeys.styles,
  queryFn: ({ signal }) => getStyles(signal),
  // The catalogue changes now and then, not while somebody looks at it; of one's own there is news.
  staleTime: Infinity,
  refetchInterval: ({ state }) =>
    state.data?.some(({ status }) => status === "preparing") ? POLL : false,
});

export function useStyles(): UseQueryResult<Style[]> {
  return useQuery(stylesQueryOptions);
}

/** Whether it is somebody's own: no other has these. */
export function isOwn({ category }: Pick<Style, "category">): boolean {
  return category === "own";
}
