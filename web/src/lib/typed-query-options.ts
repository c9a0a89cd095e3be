import type { DataTag, QueryKey, UseQueryOptions } from "@tanstack/react-query";

/** What a function that makes `queryOptions()` returns: the key knows the type of its data. */
export type TypedQueryOptions<Data, Key extends QueryKey> =
  & UseQueryOptions<Data, Error, Data, Key>
  & { queryKey: DataTag<Key, Data, Error> };
