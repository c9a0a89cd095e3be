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
  /** The quota of the day is used up until then; null when it is not. */
  closed_until: string | null;
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

/** Whoever puts an order together is told of a closing within so many milliseconds. */
const SLOW_POLL = 30_000;

/** When a Gemini model opens again of which the day's quota is used up; undefined while it is open. */
export function useOpening(generationModelId: string): Date | undefined {
  const { data } = useQuery({ ...providerPausesQueryOptions, refetchInterval: SLOW_POLL });
  const closed = data?.find(({ generation_model_id }) => generation_model_id === generationModelId)
    ?.closed_until;
  const opening = closed ? new Date(closed) : undefined;
  return opening && opening.getTime() > Date.now() ? opening : undefined;
}
