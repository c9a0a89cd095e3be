import { partialMatchKey, type QueryClient, type QueryKey } from "@tanstack/react-query";
import { firstPagesOnTheirWay } from "./paged-query.ts";
import { patchQueries } from "./patch-rows.ts";

/** A change that is shown before the database has it. */
export interface AheadPatch {
  /** It is stored. Answers that are on their way may have been read before, and get it too. */
  settle: () => Promise<void>;
  /** It is not. */
  drop: () => void;
}

/** Whether what the cache tells is the work of this file: of two changes the later one is the last. */
let isPatching = false;

/**
 * Lays rows over the cache, as `patchQueries` does, and again over every answer that may have been
 * read before they were stored: a poll that was under way when a heart was tapped takes nothing back.
 */
export function patchAhead<Row extends { id: string }>(
  queryClient: QueryClient,
  queryKey: QueryKey,
  rows: readonly Row[],
): AheadPatch {
  const cache = queryClient.getQueryCache();
  function patch(): void {
    isPatching = true;
    for (const row of rows) patchQueries(queryClient, queryKey, row);
    isPatching = false;
  }
  patch();
  const drop = cache.subscribe((event) => {
    const isAnswer = event.type === "updated" && event.action.type === "success" && !isPatching;
    if (isAnswer && partialMatchKey(event.query.queryKey, queryKey)) patch();
  });
  return {
    settle: async () => {
      const reads = cache.findAll({ queryKey, fetchStatus: "fetching" })
        .map((query) => query.promise);
      await Promise.allSettled([...reads, ...firstPagesOnTheirWay]);
      drop();
    },
    drop,
  };
}
