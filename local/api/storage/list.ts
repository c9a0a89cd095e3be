import { z } from "zod";
import type { Transaction } from "../database.ts";
import type { ObjectRow } from "./objects.ts";

const SORT_COLUMNS = ["name", "updated_at", "created_at", "last_accessed_at"] as const;

export const ListRequest = z.object({
  prefix: z.string().default(""),
  limit: z.number().int().min(1).max(10_000).default(100),
  offset: z.number().int().min(0).default(0),
  sortBy: z.object({
    column: z.enum(SORT_COLUMNS).default("name"),
    order: z.string().default("asc"),
  }).prefault({}),
  search: z.string().default(""),
});

type Listed = Pick<ObjectRow, "name" | "updated_at" | "created_at" | "last_accessed_at"> & {
  id: string;
  metadata: ObjectRow["metadata"];
};
type Folder = { [column in keyof Listed]: column extends "name" ? string : null };

/**
 * One level of a bucket: folders first, then objects, with names relative to `prefix`. A folder is
 * a name segment that objects have in common, so it has no id and no dates.
 */
export function listLevel(
  sql: Transaction,
  bucketId: string,
  { prefix, limit, offset, sortBy, search }: z.output<typeof ListRequest>,
): Promise<(Listed | Folder)[]> {
  const path = prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
  const descending = sortBy.order.toLowerCase() === "desc";
  const direction = descending ? sql`desc` : sql`asc`;
  return sql<(Listed | Folder)[]>`
    with entry as (
      select *, substr(name, length(${path}) + 1) as rest
      from storage.objects
      where bucket_id = ${bucketId} and starts_with(name, ${path})
    ),
    level as (
      select
        split_part(rest, '/', 1) as name, null::uuid as id, null::timestamptz as updated_at,
        null::timestamptz as created_at, null::timestamptz as last_accessed_at,
        null::jsonb as metadata, 0 as rank
      from entry
      where rest like '%/%'
      group by split_part(rest, '/', 1)
      union all
      select rest, id, updated_at, created_at, last_accessed_at, metadata, 1
      from entry
      where rest not like '%/%'
    )
    select name, id, updated_at, created_at, last_accessed_at, metadata
    from level
    where starts_with(lower(name), lower(${search}))
    order by rank, ${sql(sortBy.column)} ${direction}, name ${direction}
    limit ${limit} offset ${offset}
  `;
}
