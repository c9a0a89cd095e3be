import { hashKey, type QueryClient, type QueryKey } from "@tanstack/react-query";
import { profileQueryOptions } from "@/features/account/api/get-profile.ts";
import { patchQueries } from "@/lib/patch-rows.ts";
import { refreshQueries } from "@/lib/paged-query.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import type { UserEvent } from "./user-event.ts";

/**
 * Brings an event into the cache: rows that are there change at once, without a request; lists whose
 * members may have changed are named to `refresh`, which may gather them.
 */
export function applyEvent(
  queryClient: QueryClient,
  event: UserEvent,
  refresh: (key: QueryKey) => void,
): void {
  switch (event.name) {
    case "photo": {
      const { batch_id: _, ...row } = event.payload;
      patchQueries(queryClient, queryKeys.photos.all, row);
      if (row.status === "completed") refresh(queryKeys.photos.list);
      return;
    }
    case "batch": {
      const isKnown = patchQueries(queryClient, queryKeys.batches.all, event.payload);
      const isOpen = event.payload.status === "queued" || event.payload.status === "processing";
      if (!isKnown || !isOpen) refresh(queryKeys.batches.list);
      return;
    }
    case "model": {
      const isKnown = patchQueries(queryClient, queryKeys.models.all, event.payload);
      if (!isKnown) refresh(queryKeys.models.list);
      return;
    }
    case "credits": {
      const { credits, credits_held, training_credits, training_credits_held } = event.payload;
      const balances = { credits, credits_held, training_credits, training_credits_held };
      const before = queryClient.getQueryData(profileQueryOptions.queryKey);
      queryClient.setQueryData(
        profileQueryOptions.queryKey,
        (profile) => profile && { ...profile, ...balances },
      );
      if (before?.credits !== credits || before.training_credits !== training_credits) {
        refresh(queryKeys.creditHistory);
      }
      return;
    }
    case "share":
      refresh(queryKeys.shares);
      return;
    case "style":
      refresh(queryKeys.styles);
      return;
    case "retention":
      refresh(queryKeys.retention.leaving);
      if (event.payload.portraits > 0) refresh(queryKeys.photos.list);
      if (event.payload.people > 0) refresh(queryKeys.models.list);
  }
}

/**
 * Gathers keys to refresh, so that forty photos landing at once make one request a list, not forty.
 * Where answers are slow the next ones wait for them.
 */
export class RefreshQueue {
  #keys = new Map<string, QueryKey>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRefreshing = false;

  /** @param delay Milliseconds from the first key to the request. */
  constructor(readonly queryClient: QueryClient, readonly delay = 400) {}

  add(key: QueryKey): void {
    this.#keys.set(hashKey(key), key);
    this.#schedule();
  }

  /** Forgets what is gathered. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#keys.clear();
  }

  #schedule(): void {
    if (this.#isRefreshing || this.#keys.size === 0) return;
    this.#timer ??= setTimeout(() => void this.#flush(), this.delay);
  }

  async #flush(): Promise<void> {
    const keys = [...this.#keys.values()];
    this.clear();
    this.#isRefreshing = true;
    await Promise.all(keys.map((queryKey) => refreshQueries(this.queryClient, queryKey)));
    this.#isRefreshing = false;
    this.#schedule();
  }
}
