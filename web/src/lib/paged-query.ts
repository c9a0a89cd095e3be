import {
  type InfiniteData,
  infiniteQueryOptions,
  type Query,
  type QueryClient,
  type QueryKey,
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
} from "@tanstack/react-query";

/** Some rows of a long list. */
export interface Page<Row, Cursor> {
  rows: Row[];
  /** Where the page after this one begins; null when this one is the last. */
  next: Cursor | null;
}

/** What is loaded of a long list. */
export type Pages<Row, Cursor> = InfiniteData<Page<Row, Cursor>, Cursor | null>;

export type PagedQueryResult<Row, Cursor> = UseInfiniteQueryResult<Pages<Row, Cursor>>;

declare module "@tanstack/react-query" {
  interface Register {
    /** For whoever knows a query by its key alone. */
    queryMeta: { refreshFirstPage?: (queryClient: QueryClient) => Promise<void> };
  }
}

interface PagedQuery<Row, Cursor> {
  queryKey: QueryKey;
  /** @param after null for the first page. */
  getPage: (after: Cursor | null, signal: AbortSignal) => Promise<Page<Row, Cursor>>;
  /** Whether a row comes after a place in the list. */
  isBehind: (row: Row, place: Cursor) => boolean;
}

/** Reads that no query knows of: what they bring may be older than what was laid over it since. */
export const firstPagesOnTheirWay = new Set<Promise<void>>();

/** A list that is read page by page, and brought up to date by its first page alone. */
export function pagedQueryOptions<Row extends { id: unknown }, Cursor>(
  { queryKey, getPage, isBehind }: PagedQuery<Row, Cursor>,
): UseInfiniteQueryOptions<Page<Row, Cursor>, Error, Pages<Row, Cursor>, QueryKey, Cursor | null> {
  async function readFirstPage(queryClient: QueryClient): Promise<void> {
    const first = await getPage(null, new AbortController().signal);
    // A page that is being read meanwhile is laid behind those that were there before it.
    await queryClient.getQueryCache().find({ queryKey })?.promise?.catch(() => {});
    queryClient.setQueryData<Pages<Row, Cursor>>(
      queryKey,
      (data) => data && withFirstPage(data, first, isBehind),
    );
  }
  async function refreshFirstPage(queryClient: QueryClient): Promise<void> {
    const reading = readFirstPage(queryClient);
    firstPagesOnTheirWay.add(reading);
    await reading.finally(() => firstPagesOnTheirWay.delete(reading));
  }
  return infiniteQueryOptions({
    queryKey,
    initialPageParam: null as Cursor | null,
    // The types of the library lose what a page begins after where that is generic.
    queryFn: ({ pageParam, signal }) => getPage(pageParam as Cursor | null, signal),
    getNextPageParam: ({ next }) => next,
    meta: { refreshFirstPage },
  });
}

/** Everything that is loaded of a list. */
export function rowsOf<Row>(data: { pages: { rows: Row[] }[] } | undefined): Row[] {
  return data?.pages.flatMap(({ rows }) => rows) ?? [];
}

/** Loads what is not loaded of a list, and gives all that could be. */
export async function loadAllPages<Row, Cursor>(
  query: PagedQueryResult<Row, Cursor>,
): Promise<Pages<Row, Cursor> | undefined> {
  let { data, hasNextPage, isError } = query;
  while (hasNextPage && !isError) {
    ({ data, hasNextPage, isError } = await query.fetchNextPage());
  }
  return data;
}

/**
 * Lays the first page, read anew, over a list. What was further down stays, unless the first page
 * has nothing of what was there before: then more may have come than fits it, and it stands alone.
 */
export function withFirstPage<Row extends { id: unknown }, Cursor>(
  { pages }: Pages<Row, Cursor>,
  first: Page<Row, Cursor>,
  isBehind: (row: Row, place: Cursor) => boolean,
): Pages<Row, Cursor> {
  const { next } = first;
  const inFirst = new Set(first.rows.map(({ id }) => id));
  const isKnown = pages.some(({ rows }) => rows.some(({ id }) => inFirst.has(id)));
  if (next === null || !isKnown) return { pages: [first], pageParams: [null] };
  const [pushedOut, ...further] = pages.map((page) => ({
    ...page,
    rows: page.rows.filter((row) => !inFirst.has(row.id) && isBehind(row, next)),
  }));
  // Of a list that had its first page alone, what is pushed out of it comes with the second.
  const rest = further.map((page, index) =>
    index === 0 ? { ...page, rows: [...pushedOut?.rows ?? [], ...page.rows] } : page
  );
  const all = [
    first,
    ...rest.filter(({ rows }, index) => rows.length > 0 || index === rest.length - 1),
  ];
  return { pages: all, pageParams: [null, ...all.slice(0, -1).map((page) => page.next)] };
}

/**
 * Asks again for what lies below a key and is on screen, but of a list for its first page alone,
 * however far it was scrolled: what is new stands there. What has changed further down, as in
 * another tab, is asked for when the list is next come back to.
 */
export async function refreshQueries(queryClient: QueryClient, queryKey: QueryKey): Promise<void> {
  const lists = queryClient.getQueryCache().findAll({ queryKey, predicate: isLoadedList });
  await Promise.all([
    queryClient.invalidateQueries({ queryKey, predicate: (query) => !isLoadedList(query) }),
    ...lists.map((list) => refreshList(queryClient, list)),
  ]);
}

function isLoadedList({ meta, state }: Query): boolean {
  return meta?.refreshFirstPage !== undefined && state.data !== undefined;
}

async function refreshList(queryClient: QueryClient, list: Query): Promise<void> {
  // What cannot be read now is, once the network is back or the list is come back to.
  if (list.isActive()) await list.meta?.refreshFirstPage?.(queryClient).catch(() => {});
  await queryClient.invalidateQueries({
    queryKey: list.queryKey,
    exact: true,
    refetchType: "none",
  });
}
