import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { isSessionError, renewSession } from "./session.ts";

const MAX_RETRIES = 2;

/** The cache of everything read from Supabase, one a page. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: renewWhenRefused }),
  mutationCache: new MutationCache({ onError: renewWhenRefused }),
  defaultOptions: {
    queries: {
      // Events keep the cache fresh; this only bounds how old a missed one may leave it.
      staleTime: 30_000,
      retry: (failures, error) => failures < MAX_RETRIES && toAppError(error).isPassing,
    },
    mutations: { retry: false },
  },
});

/** Only reads are asked again by themselves; a change is the user's to repeat. */
async function renewWhenRefused(error: Error): Promise<void> {
  if (!isSessionError(error) || !await renewSession()) return;
  await queryClient.refetchQueries({ predicate: ({ state }) => state.status === "error" });
}
