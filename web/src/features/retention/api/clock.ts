import {
  queryOptions,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import { Constants, type Enums } from "@shared/database.types.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

export type RetentionPeriod = Enums<"retention_period">;

export const retentionPeriods: readonly RetentionPeriod[] = Constants.public.Enums.retention_period;

/** How long somebody keeps what. */
export interface Clock {
  portraits: RetentionPeriod;
  /** Of the photos of each person, and all that is made of them for new portraits. */
  photos: RetentionPeriod;
}

/** Of whoever has never chosen. */
const forEver: Clock = { portraits: "until_deleted", photos: "until_deleted" };

/** @throws {PostgrestError} */
async function getClock(signal: AbortSignal): Promise<Clock> {
  const { data } = await supabase.from("retention_clocks").select("portraits, photos")
    .abortSignal(signal).throwOnError();
  return data[0] ?? forEver;
}

const clockQueryOptions = queryOptions({
  queryKey: queryKeys.retention.clock,
  queryFn: ({ signal }) => getClock(signal),
});

export function useClock(): UseQueryResult<Clock> {
  return useQuery(clockQueryOptions);
}

/** What would leave first by a clock: how much, and when. */
export interface ClockPreview {
  portraits: number;
  portraitsAt: Date | null;
  people: number;
  peopleAt: Date | null;
}

/** @throws {PostgrestError} */
async function previewClock(clock: Clock): Promise<ClockPreview> {
  const { data } = await supabase.rpc("retention_preview", { ...clock }).single().throwOnError();
  return {
    portraits: data.portraits_count,
    portraitsAt: dateOf(data.portraits_at),
    people: data.people_count,
    peopleAt: dateOf(data.people_at),
  };
}

/** Null is not in the generated type: PostgREST does not know which columns of a function may be. */
function dateOf(at: string | null): Date | null {
  return at === null ? null : new Date(at);
}

export function useClockPreview(): UseMutationResult<ClockPreview, Error, Clock> {
  return useMutation({ mutationFn: previewClock });
}

/** @throws {PostgrestError} */
async function setClock(clock: Clock): Promise<void> {
  await supabase.rpc("set_retention", { ...clock }).throwOnError();
}

export function useSetClock(): UseMutationResult<void, Error, Clock> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: setClock,
    onSuccess: (_, clock) => {
      queryClient.setQueryData(clockQueryOptions.queryKey, clock);
      return queryClient.invalidateQueries({ queryKey: queryKeys.retention.leaving });
    },
  });
}
