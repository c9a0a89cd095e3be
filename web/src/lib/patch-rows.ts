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
 * the pages of a list (paged-query.ts). Data without that row comes back as it was, the same object, so
 * that nothing is drawn again.
 */
export function patchRows(data: unknown, id: string, patch: object): unknown {
  if (Array.isArray(data)) return patchArray(data, id, patch);
  if (typeof data !== "object" || data === null) return data;
  for (const part of ["pages", "rows"]) {
    const items: unknown = Reflect.get(data, part);
    if (!Array.isArray(items)) continue;
    const patched = patchArray(items, id, patch);
    return patched === items ? data : { ...data, [part]: patched };
  }
  return "id" in data && data.id === id ? { ...data, ...patch } : data;
}

function patchArray(items: unknown[], id: string, patch: object): unknown[] {
  const patched = items.map((item) => patchRows(item, id, patch));
  return patched.some((item, index) => item !== items[index]) ? patched : items;
}

/** Takes rows out of every list that has them below the key, without a request. */
export function dropRows(
  queryClient: QueryClient,
  queryKey: QueryKey,
  ids: readonly string[],
): void {
  const dropped = new Set<unknown>(ids);
  queryClient.setQueriesData({ queryKey }, (data: unknown) => withoutRows(data, dropped));
}

function withoutRows(data: unknown, dropped: ReadonlySet<unknown>): unknown {
  if (Array.isArray(data)) {
    const items: unknown[] = data;
    return items.filter((item) => !isDropped(item, dropped))
      .map((item) => withoutRows(item, dropped));
  }
  if (typeof data !== "object" || data === null) return data;
  if ("pages" in data) return { ...data, pages: withoutRows(data.pages, dropped) };
  return "rows" in data ? { ...data, rows: withoutRows(data.rows, dropped) } : data;
}

function isDropped(item: unknown, dropped: ReadonlySet<unknown>): boolean {
  return typeof item === "object" && item !== null && "id" in item && dropped.has(item.id);
}

/** Whether the row with this id is anywhere in the data. */
export function hasRow(data: unknown, id: string): boolean {
  return patchRows(data, id, {}) !== data;
}
