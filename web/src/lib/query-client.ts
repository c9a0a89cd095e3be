import { MutationCache, onlineManager, QueryCache, QueryClient } from "@tanstack/react-query";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { isSessionError, onSessionRenewed, renewSession } from "./session.ts";

const MAX_RETRIES = 2;

/** Milliseconds for which what was read is kept after its page was left, to be seen offline too. */
const KEPT = 3_600_000;

const isOnline = (): boolean => navigator.onLine;

// It begins by believing in a network, and would then miss that it has come back.
onlineManager.setOnline(isOnline());

/** The cache of everything read from Supabase, one a page. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: renewWhenRefused }),
  mutationCache: new MutationCache({ onError: renewWhenRefused }),
  defaultOptions: {
    queries: {
      // Events keep the cache fresh; this only bounds how old a missed one may leave it.
      staleTime: 30_000,
      gcTime: KEPT,
      retry: (failures, error) =>
        failures < MAX_RETRIES && isOnline() && toAppError(error).isPassing,
      // Offline a query without data fails at once, and its place on the page says so, instead of
      // waiting without a word. What has data is left alone, and what is on screen is asked for again
      // when the network is back.
      networkMode: "always",
      refetchOnMount: isOnline,
      refetchOnWindowFocus: isOnline,
      refetchOnReconnect: true,
    },
    // A change that waited for the network would be made when nobody thinks of it any more.
    mutations: { retry: false, networkMode: "always" },
  },
});

// A new token, of whichever tab, is what the reads lacked that were refused or could not be made.
onSessionRenewed(() => {
  void queryClient.refetchQueries({
    type: "active",
    predicate: ({ state }) => state.status === "error",
  });
});

/** Only reads are asked again by themselves; a change is the user's to repeat. */
async function renewWhenRefused(error: Error): Promise<void> {
  if (isSessionError(error)) await renewSession();
}
