import { basename, join } from "node:path";
import { eventually } from "../../../local/testing/eventually.ts";
import { filesBelow } from "../../../local/web/files-below.ts";
import type { TestStack } from "../../../local/testing/test-stack.ts";

/** What tells a change of everything an attack could change: rows by table, files by path. */
export type State = Record<string, string>;

/** Tables outside of the product's schemas, with the columns that no mere request may change. */
const OTHERS: Record<string, string> = {
  "storage.objects": "t.bucket_id, t.name, t.owner_id, t.version, t.metadata, t.user_metadata",
  "storage.buckets": "t.id, t.public, t.file_size_limit, t.allowed_mime_types",
  "auth.users": "t.id, t.email, t.role, t.encrypted_password, t.raw_app_meta_data",
  "cron.job": "t.jobname, t.schedule, t.command, t.active",
  "vault.secrets": "t.name, t.secret",
};

/** Begins the key of a file that is removed later; the rest is its bucket and name. */
const TO_BE_REMOVED = "to be removed: ";

/** The keys by which two states differ. What was to be removed later may have gone meanwhile. */
export function differences(before: State, after: State): string[] {
  return Object.keys({ ...before, ...after }).filter((key) =>
    before[key] !== after[key] && !(key.startsWith(TO_BE_REMOVED) && !(key in after))
  );
}

/** The state of a stack once nothing is under way any more. The product's tables come from the catalogue, so no new one is missed. */
export async function readState({ sql, dataDir }: TestStack): Promise<State> {
  await eventually(async () => {
    const [work] = await sql<{ open: boolean }[]>`
      select exists (select from private.generation_queue)
        or exists (select from private.training_queue)
        or exists (select from private.likeness_queue)
        or exists (select from private.share_queue)
        or exists (select from private.style_queue)
        or exists (
          select from private.notice_queue
          where lease_token is not null or not_before <= now() + interval '5 seconds'
        )
        or exists (
          select from public.retention_clocks
          where look_at <= now() + interval '5 seconds'
            and (portraits <> 'until_deleted' or photos <> 'until_deleted')
        )
        -- Until the next tick lets claims look from the start again.
        or exists (select from private.provider_pace where first_position > 0)
        or exists (
          select from private.storage_removals
          -- What is due within this time would go while the state is read.
          where lease_token is not null or not_before <= now() + interval '5 seconds'
        ) as open`;
    return work?.open === false || undefined;
  }, 40_000);
  // What is to be removed is told row by row instead.
  const own = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name
    from pg_tables
    where schemaname in ('public', 'private') and tablename <> 'storage_removals'
  `;
  const tables = { ...Object.fromEntries(own.map(({ name }) => [name, "t.*"])), ...OTHERS };
  const later = await sql<{ key: string; version: string | null }[]>`
    select removal.bucket_id || '/' || removal.name as key, object.version
    from private.storage_removals as removal
    left join storage.objects as object using (bucket_id, name)`;
  const digests = await sql.unsafe<{ name: string; digest: string }[]>(
    Object.entries(tables).map(([name, columns]) => `
      select '${name}' as name, md5(coalesce(string_agg(line, chr(10) order by line), '')) as digest
      from (
        select row(${columns})::text as line from ${name} as t
        ${name === "storage.objects" ? NOT_TO_BE_REMOVED : ""}
      ) as lines
    `).join("union all"),
  );
  return {
    ...Object.fromEntries(digests.map(({ name, digest }) => [name, digest])),
    ...Object.fromEntries(later.map(({ key }) => [TO_BE_REMOVED + key, ""])),
    ...await digestFiles(dataDir, new Set(later.map(({ version }) => version))),
  };
}

const NOT_TO_BE_REMOVED = `
  where not exists (
    select from private.storage_removals as removal
    where removal.bucket_id = t.bucket_id and removal.name = t.name
  )`;

/** All that is kept besides the database and what the parts say. */
async function digestFiles(dataDir: string, without: Set<string | null>): Promise<State> {
  const kept = Array.from(Deno.readDirSync(dataDir), ({ name }) => name)
    .filter((name) => name !== "postgres" && name !== "logs");
  const files = (await Promise.all(kept.map((name) => filesBelow(join(dataDir, name))))).flat()
    .filter((file) => !without.has(basename(file)));
  const digests = await Promise.all(files.map(async (file) => {
    const { size, mtime } = await Deno.stat(file);
    return [file, `${size} bytes of ${mtime?.toISOString()}`];
  }));
  return Object.fromEntries(digests);
}
