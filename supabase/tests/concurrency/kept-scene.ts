import { setTheScene } from "./operations.ts";
import type { World } from "./world.ts";

/** A scene that can be had again and again. */
export interface KeptScene {
  /** Puts every row back as it was, in a fraction of the time that it took to make them. */
  restore(): Promise<void>;
}

/** Sets the scene and keeps all its rows, for the hour that its leases last. */
export async function keepScene(world: World): Promise<KeptScene> {
  await setTheScene(world);
  const { admin } = world;
  const tables = await admin<{ name: string; copy: string; columns: string }[]>`
    select
      format('%I.%I', schemaname, tablename) as name,
      format('kept.%I', schemaname || '.' || tablename) as copy,
      string_agg(quote_ident(attname), ', ') as columns
    from pg_tables
    join pg_attribute on attrelid = format('%I.%I', schemaname, tablename)::regclass
      and attnum > 0 and not attisdropped and attgenerated = ''
    where schemaname in ('public', 'private', 'auth', 'storage', 'net', 'tests')
    group by schemaname, tablename`;
  // What no row was added to, taken from or changed in since it was restored stays as it is.
  const restoration = tables.map(({ name, copy, columns }) => `
    select tally.* into last from kept.tally where name = '${name}';
    if exists (
      select from ${name}
      having (count(*), count(*) filter (where xmin = last.restored_by)) <> (last.size, last.size)
    ) then
      delete from ${name};
      insert into ${name} (${columns}) overriding system value select ${columns} from ${copy};
      update kept.tally set restored_by = pg_current_xact_id()::xid where name = '${name}';
    end if;`)
    .join("");
  // Neither triggers nor foreign keys: the rows are as the product left them.
  await admin`set session_replication_role = replica`;
  // A function plans its statements once.
  await admin.unsafe(`
    create schema kept;
    create table kept.tally (name text primary key, size bigint not null, restored_by xid not null);
    ${
    tables.map(({ name, copy }) => `
      create table ${copy} as table ${name};
      insert into kept.tally select '${name}', count(*), '0'::xid from ${copy};`).join("")
  }
    create function kept.restore() returns void language plpgsql as $$
    declare
      last kept.tally;
    begin
      ${restoration}
    end
    $$`);
  return {
    async restore() {
      await admin`select kept.restore()`;
    },
  };
}
