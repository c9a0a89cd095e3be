import { keepPreviousData, type QueryKey } from "@tanstack/react-query";
import { queryKeys } from "@/lib/query-keys.ts";

/** The key of something at the desk, below that of all of it. */
export function deskKey(...parts: (string | number | null)[]): QueryKey {
  return [...queryKeys.operator, ...parts];
}

/** How often what happens right now is asked for, in milliseconds: no event tells an operator. */
export const SOON = 10_000;

/** How often figures of days are: the database counts today once a minute. */
export const EACH_MINUTE = 60_000;

/** While other days are on their way, those before stay. */
export const staying = { placeholderData: keepPreviousData } as const;
