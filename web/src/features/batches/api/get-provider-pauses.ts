import { queryOptions, useQuery } from "@tanstack/react-query";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** A Gemini model that nobody asks for a while. */
export interface ProviderPause {
  generation_model_id: string;
  /** When it is asked again, ISO 8601; of one that is suspended it may be past. */
  paused_until: string;
  /** Its operator has to mend something first; otherwise it answered that it is busy. */
  suspended: boolean;
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
 * The pause of a Gemini model; undefined while it is asked, or not known.
 * @param isWanted Whether something waits for it; otherwise nothing is requested.
 */
export function useProviderPause(
  generationModelId: string,
  isWanted: boolean,
): ProviderPause | undefined {
  const { data } = useQuery({
    ...providerPausesQueryOptions,
    enabled: isWanted,
    refetchInterval: POLL,
  });
  if (!isWanted) return undefined;
  return data?.find(({ generation_model_id }) => generation_model_id === generationModelId);
}
