import type { QueryClient, QueryKey } from "@tanstack/react-query";

/**
 * Lays what is known of a row over it wherever it is cached below the key, without a request.
 * @returns Whether it was in any of the queries.
 */
export function patchQueries<Row extends { id: string }>(
  queryClient: QueryClient,
  queryKey: QueryKey,
  row: Row,
): boolean {
  const cached = queryClient.getQueriesData({ queryKey });
  queryClient.setQueriesData({ queryKey }, (data: unknown) => patchRows(data, row.id, row));
  return cached.some(([, data]) => hasRow(data, row.id));
}

/**
 * Lays `patch` over the row with this id wherever it is in cached data: a row, an array of rows, or
 * the pages of an infinite query. Data without that row comes back as it was, the same object, so
 * that nothing is drawn again.
 */
export function patchRows(data: unknown, id: string, patch: object): unknown {
  if (Array.isArray(data)) return patchArray(data, id, patch);
  if (typeof data !== "object" || data === null) return data;
  if ("pages" in data && Array.isArray(data.pages)) {
    const pages = patchArray(data.pages, id, patch);
    return pages === data.pages ? data : { ...data, pages };
  }
  return "id" in data && data.id === id ? { ...data, ...patch } : data;
}

function patchArray(items: unknown[], id: string, patch: object): unknown[] {
  const patched = items.map((item) => patchRows(item, id, patch));
  return patched.some((item, index) => item !== items[index]) ? patched : items;
}

/** Whether the row with this id is anywhere in the data. */
export function hasRow(data: unknown, id: string): boolean {
  return patchRows(data, id, {}) !== data;
}
