import { InfiniteQueryObserver, QueryClient } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";
import {
  type Page,
  pagedQueryOptions,
  type Pages,
  refreshQueries,
  rowsOf,
  withFirstPage,
} from "./paged-query.ts";

interface Row {
  id: number;
  n?: number;
}

const SIZE = 100;
const PAGES = 10;

/** Rows as a database keeps them: the highest first. */
class Table {
  ids = Array.from({ length: SIZE * PAGES + 50 }, (_, n) => n + 1).reverse();
  /** After which row each page began that was read. */
  asked: (number | null)[] = [];
  /** What the next page waits for. */
  held: Promise<void> = Promise.resolve();

  getPage = async (after: number | null): Promise<Page<Row, number>> => {
    this.asked.push(after);
    const rows = this.ids.filter((id) => after === null || id < after).slice(0, SIZE)
      .map((id) => ({ id }));
    await this.held;
    return { rows, next: rows.length < SIZE ? null : rows.at(-1)?.id ?? null };
  };
}

const isBehind = ({ id }: Row, place: number): boolean => id < place;

/** A list that somebody has scrolled through, as far as ten pages. */
async function scrolled(): Promise<{
  table: Table;
  queryClient: QueryClient;
  list: InfiniteQueryObserver<
    Page<Row, number>,
    Error,
    Pages<Row, number>,
    readonly unknown[],
    number | null
  >;
  leave: () => void;
  ids: () => number[];
}> {
  const table = new Table();
  const queryClient = new QueryClient();
  const options = pagedQueryOptions({ queryKey: ["list"], getPage: table.getPage, isBehind });
  const list = new InfiniteQueryObserver(queryClient, { ...options, staleTime: Infinity });
  const leave = list.subscribe(() => {});
  await vi.waitFor(() => expect(list.getCurrentResult().isSuccess).toBe(true));
  for (let n = 1; n < PAGES; n++) await list.fetchNextPage();
  table.asked = [];
  const ids = (): number[] =>
    rowsOf(queryClient.getQueryData<Pages<Row, number>>(["list"])).map(({ id }) => id);
  return { table, queryClient, list, leave, ids };
}

it("asks for one page a row that comes in, of ten that are loaded, and shows each", async () => {
  const { table, queryClient, list, ids } = await scrolled();
  const newest = table.ids[0] ?? 0;
  for (let n = 1; n <= 40; n++) {
    table.ids.unshift(newest + n);
    await refreshQueries(queryClient, ["list"]);
  }
  expect(table.asked).toEqual(Array(40).fill(null));
  expect(ids()).toEqual(table.ids.slice(0, SIZE * PAGES + 40));
  expect(list.getCurrentResult().data?.pages).toHaveLength(PAGES);

  await list.fetchNextPage();
  expect(ids(), "and goes on behind the last one").toEqual(table.ids);
});

it("shows what was deleted elsewhere: at the top at once, further down on the next visit", async () => {
  const { table, queryClient, list, leave, ids } = await scrolled();
  const [top, deep] = [table.ids[3], table.ids[700]];
  table.ids = table.ids.filter((id) => id !== top && id !== deep);
  await refreshQueries(queryClient, ["list"]);
  expect(ids()).not.toContain(top);
  expect(ids()).toContain(deep);
  leave();
  list.subscribe(() => {});
  await vi.waitFor(() => expect(ids()).not.toContain(deep));
  expect(ids()).toEqual(table.ids.slice(0, SIZE * PAGES));
});

it("loses no page that is read at the same time", async () => {
  const { table, queryClient, list, ids } = await scrolled();
  table.ids.unshift(5_000);
  let answer = (): void => {};
  table.held = new Promise((resolve) => answer = resolve);
  const refreshing = refreshQueries(queryClient, ["list"]);
  const next = list.fetchNextPage();
  answer();
  await Promise.all([refreshing, next]);
  expect(ids()).toEqual(table.ids);
});

it("asks for nothing while the list is not on screen", async () => {
  const { table, queryClient, leave } = await scrolled();
  leave();
  await refreshQueries(queryClient, ["list"]);
  expect(table.asked).toEqual([]);
  expect(queryClient.getQueryState(["list"])?.isInvalidated).toBe(true);
});

it("keeps what is there when the first page cannot be read", async () => {
  const { table, queryClient, ids } = await scrolled();
  table.held = Promise.reject(new TypeError("offline"));
  await refreshQueries(queryClient, ["list"]);
  expect(ids()).toEqual(table.ids.slice(0, SIZE * PAGES));
});

function page(rows: Row[], next: number | null): Page<Row, number> {
  return { rows, next };
}

it("leaves nothing between the first page and the rest", () => {
  const data = {
    pages: [page([{ id: 9 }, { id: 8 }], 8), page([{ id: 7 }], null)],
    pageParams: [null, 8],
  };
  expect(withFirstPage(data, page([{ id: 20 }, { id: 19 }], 19), isBehind), "more came than fits")
    .toEqual({ pages: [page([{ id: 20 }, { id: 19 }], 19)], pageParams: [null] });
  expect(withFirstPage(data, page([{ id: 9 }], null), isBehind), "all others are gone")
    .toEqual({ pages: [page([{ id: 9 }], null)], pageParams: [null] });
  expect(withFirstPage(data, page([{ id: 10 }, { id: 9 }], 9), isBehind), "one is pushed out")
    .toEqual({
      pages: [page([{ id: 10 }, { id: 9 }], 9), page([{ id: 8 }, { id: 7 }], null)],
      pageParams: [null, 9],
    });
});

it("shows a row once that has moved up to the first page", () => {
  const data = {
    pages: [page([{ id: 9 }, { id: 8 }], 8), page([{ id: 7 }, { id: 3, n: 1 }], null)],
    pageParams: [null, 8],
  };
  const byN = ({ id, n = id }: Row, place: number): boolean => n < place;
  expect(withFirstPage(data, page([{ id: 3, n: 10 }, { id: 9 }], 9), byN).pages)
    .toEqual([page([{ id: 3, n: 10 }, { id: 9 }], 9), page([{ id: 8 }, { id: 7 }], null)]);
});
