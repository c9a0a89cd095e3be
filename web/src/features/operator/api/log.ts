import { useInfiniteQuery } from "@tanstack/react-query";
import type { Database } from "@shared/database.types.ts";
import { type Page, pagedQueryOptions, type PagedQueryResult } from "@/lib/paged-query.ts";
import { supabase } from "@/lib/supabase.ts";
import { deskKey } from "./desk-query.ts";

type Row = Database["public"]["Functions"]["operator_audit"]["Returns"][number];
type Nullable = "operator_id" | "before" | "after" | "note" | "request_id";

/** What somebody has changed by hand. */
export type LogLine = Omit<Row, Nullable> & { [K in Nullable]: Row[K] | null };

const PAGE_SIZE = 50;

/** The newest first. */
export function useLog(): PagedQueryResult<LogLine, number> {
  return useInfiniteQuery(pagedQueryOptions({
    queryKey: deskKey("log"),
    getPage: async (before, signal): Promise<Page<LogLine, number>> => {
      const { data: rows } = await supabase.rpc(
        "operator_audit",
        before === null ? {} : { before },
      ).abortSignal(signal).throwOnError();
      return { rows, next: rows.length < PAGE_SIZE ? null : rows.at(-1)?.id ?? null };
    },
    isBehind: ({ id }, before) => id < before,
  }));
}
