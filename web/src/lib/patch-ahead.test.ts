import { InfiniteQueryObserver, QueryClient } from "@tanstack/react-query";
import { beforeEach, expect, it } from "vitest";
import { pagedQueryOptions, refreshQueries, rowsOf } from "./paged-query.ts";
import { patchAhead } from "./patch-ahead.ts";

interface Row {
  id: string;
  heart: boolean;
}

const cold: Row[] = [{ id: "a", heart: false }, { id: "b", heart: false }];
let queryClient: QueryClient;

beforeEach(() => {
  queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
});

/** A read that is answered when the test says so. */
function slowRead(
  key = ["photos", "batch"],
): { answer: (rows: Row[]) => void; read: Promise<unknown> } {
  let answer = (_rows: Row[]): void => {};
  const promise = new Promise<Row[]>((resolve) => answer = resolve);
  return {
    answer,
    read: queryClient.fetchQuery({ queryKey: key, queryFn: () => promise }),
  };
}

const hearts = (key = ["photos", "batch"]): boolean[] | undefined =>
  queryClient.getQueryData<Row[]>(key)?.map(({ heart }) => heart);

it("shows the change in every list that has the row, and takes it out of none", () => {
  queryClient.setQueryData(["photos", "batch"], cold);
  queryClient.setQueryData(["models"], cold);
  patchAhead(queryClient, ["photos"], [{ id: "a", heart: true }]);
  expect(hearts()).toEqual([true, false]);
  expect(hearts(["models"])).toEqual([false, false]);
});

it("is not taken back by an answer that was asked for before", async () => {
  queryClient.setQueryData(["photos", "batch"], cold);
  const { answer, read } = slowRead();
  const ahead = patchAhead(queryClient, ["photos"], [{ id: "a", heart: true }]);
  const settled = ahead.settle();
  answer(cold);
  await read;
  expect(hearts()).toEqual([true, false]);
  await settled;
  queryClient.setQueryData(["photos", "batch"], cold);
  expect(hearts(), "what is read later counts").toEqual([false, false]);
});

it("nor by one that was asked for before it was stored", async () => {
  const ahead = patchAhead(queryClient, ["photos"], [{ id: "a", heart: true }]);
  const { answer, read } = slowRead();
  answer(cold);
  await read;
  expect(hearts()).toEqual([true, false]);
  await ahead.settle();
});

it("nor by the first page of a list", async () => {
  let answer = (): void => {};
  const options = pagedQueryOptions<Row, string>({
    queryKey: ["photos", "list"],
    getPage: () => new Promise((resolve) => answer = () => resolve({ rows: cold, next: null })),
    isBehind: () => false,
  });
  queryClient.setQueryData(["photos", "list"], {
    pages: [{ rows: cold, next: null }],
    pageParams: [null],
  });
  const stop = new InfiniteQueryObserver(queryClient, { ...options, staleTime: Infinity })
    .subscribe(() => {});
  const refreshed = refreshQueries(queryClient, ["photos"]);
  const ahead = patchAhead(queryClient, ["photos"], [{ id: "a", heart: true }]);
  const settled = ahead.settle();
  answer();
  await Promise.all([refreshed, settled]);
  const data = queryClient.getQueryData<{ pages: { rows: Row[] }[] }>(["photos", "list"]);
  expect(rowsOf(data).map(({ heart }) => heart)).toEqual([true, false]);
  stop();
});

it("leaves the last of two changes standing", async () => {
  queryClient.setQueryData(["photos", "batch"], cold);
  const { answer, read } = slowRead();
  const settled = [true, false].map((heart) =>
    patchAhead(queryClient, ["photos"], [{ id: "b", heart }]).settle()
  );
  answer([{ id: "b", heart: true }]);
  await Promise.all([read, ...settled]);
  expect(hearts()).toEqual([false]);
});

it("is dropped when it was not stored", async () => {
  queryClient.setQueryData(["photos", "batch"], cold);
  const { answer, read } = slowRead();
  patchAhead(queryClient, ["photos"], [{ id: "a", heart: true }]).drop();
  answer(cold);
  await read;
  expect(hearts()).toEqual([false, false]);
});
