import {
  queryOptions,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** What leaves soon, by when. */
export interface Leaving {
  /** When each leaves, the first first; of very many only the first thousand. */
  at: ReadonlyMap<string, Date>;
  total: number;
}

/** Portraits, by the newest of their versions. @throws {PostgrestError} */
async function getLeavingPortraits(signal: AbortSignal): Promise<Leaving> {
  const { data } = await supabase.rpc("leaving_portraits").abortSignal(signal).throwOnError();
  return {
    at: new Map(data.map(({ photo_id, leaves_at }) => [photo_id, new Date(leaves_at)])),
    total: data[0]?.total ?? 0,
  };
}

/** People, by their id. @throws {PostgrestError} */
async function getLeavingPeople(signal: AbortSignal): Promise<Leaving> {
  const { data } = await supabase.rpc("leaving_people").abortSignal(signal).throwOnError();
  return {
    at: new Map(data.map(({ model_id, leaves_at }) => [model_id, new Date(leaves_at)])),
    total: data.length,
  };
}

const portraitsQueryOptions = queryOptions({
  queryKey: queryKeys.retention.portraits,
  queryFn: ({ signal }) => getLeavingPortraits(signal),
});

const peopleQueryOptions = queryOptions({
  queryKey: queryKeys.retention.people,
  queryFn: ({ signal }) => getLeavingPeople(signal),
});

/** Undefined until it is known: that nothing is said then is no fault of the page. */
export function useLeavingPortraits(): UseQueryResult<Leaving> {
  return useQuery(portraitsQueryOptions);
}

export function useLeavingPeople(): UseQueryResult<Leaving> {
  return useQuery(peopleQueryOptions);
}

/** As many as one call takes (private.keep_portraits). */
const AT_ONCE = 1000;

/** Starts the clocks of portraits anew. @throws {PostgrestError} */
async function keepPortraits(ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    await supabase.rpc("keep_portraits", { photo_ids: ids.slice(from, from + AT_ONCE) })
      .throwOnError();
  }
}

/** Starts the clock of somebody's photos anew. @throws {PostgrestError} */
async function keepPerson(modelId: string): Promise<void> {
  await supabase.rpc("keep_person", { model_id: modelId }).throwOnError();
}

export function useKeepPortraits(): UseMutationResult<void, Error, readonly string[]> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: keepPortraits,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.retention.portraits });
      void queryClient.invalidateQueries({ queryKey: queryKeys.photos.gallery });
    },
  });
}

export function useKeepPerson(): UseMutationResult<void, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: keepPerson,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: queryKeys.retention.people }),
  });
}
