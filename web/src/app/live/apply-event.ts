import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { profileQueryOptions } from "@/features/account/api/get-profile.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { hasRow, patchRows } from "./patch-rows.ts";
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
      patch(queryClient, queryKeys.photos.all, row);
      if (row.status === "completed") refresh(queryKeys.photos.list);
      return;
    }
    case "batch": {
      const isKnown = patch(queryClient, queryKeys.batches.all, event.payload);
      const isOpen = event.payload.status === "queued" || event.payload.status === "processing";
      if (!isKnown || !isOpen) refresh(queryKeys.batches.list);
      return;
    }
    case "model": {
      const isKnown = patch(queryClient, queryKeys.models.all, event.payload);
      if (!isKnown) refresh(queryKeys.models.list);
      return;
    }
    case "credits": {
      const { credits, credits_held } = event.payload;
      const before = queryClient.getQueryData(profileQueryOptions.queryKey);
      queryClient.setQueryData(
        profileQueryOptions.queryKey,
        (profile) => profile && { ...profile, credits, credits_held },
      );
      if (before?.credits !== credits) refresh(queryKeys.creditHistory);
    }
  }
}

/** Whether the row was in any of the queries below the key. */
function patch(queryClient: QueryClient, queryKey: QueryKey, row: { id: string }): boolean {
  const cached = queryClient.getQueriesData({ queryKey });
  queryClient.setQueriesData({ queryKey }, (data: unknown) => patchRows(data, row.id, row));
  return cached.some(([, data]) => hasRow(data, row.id));
}
