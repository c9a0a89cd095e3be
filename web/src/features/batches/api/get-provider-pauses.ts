import { queryOptions, useQuery } from "@tanstack/react-query";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** A Gemini model that nobody asks before a time, ISO 8601: it answered that it is busy. */
export interface ProviderPause {
  generation_model_id: string;
  paused_until: string;
}

/** Those that wait right now, for whosever portraits. @throws {PostgrestError} */
export async function getProviderPauses(signal: AbortSignal): Promise<ProviderPause[]> {
  const { data } = await supabase.rpc("provider_pauses").abortSignal(signal).throwOnError();
  return data;
}

/** No event tells of a pause: it is not the user's. Milliseconds. */
const POLL = 5_000;

const providerPausesQueryOptions = queryOptions({
  queryKey: queryKeys.providerPauses,
  queryFn: ({ signal }) => getProviderPauses(signal),
  staleTime: POLL,
});

/**
 * Until when nobody asks a Gemini model, ISO 8601; null while it is asked, or not known.
 * @param isWanted Whether something waits for it; otherwise nothing is requested.
 */
export function useProviderPause(generationModelId: string, isWanted: boolean): string | null {
  const { data } = useQuery({
    ...providerPausesQueryOptions,
    enabled: isWanted,
    refetchInterval: POLL,
  });
  const pause = data?.find(({ generation_model_id }) => generation_model_id === generationModelId);
  return isWanted && pause ? pause.paused_until : null;
}
