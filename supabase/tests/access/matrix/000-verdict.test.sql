-- Compares what was tried with what is listed.

begin;

create table access.cells (
  kind text,
  object text,
  verb text,
  which text,
  who text,
  -- done; refused; nothing there; or the error it met after it was let in
  outcome text,
  primary key (kind, object, verb, which, who)
);

comment on table access.cells is
  'The matrix. Each file of this folder fills in its part, and rolls back.';

create function access.is_ours(p_object text) returns boolean
language sql immutable as $$
  select split_part(p_object, '.', 1) not in (
    '_analytics', '_realtime', '_supavisor', 'auth', 'cron', 'extensions', 'graphql',
    'graphql_public', 'net', 'pgbouncer', 'pgsodium', 'pgsodium_masks', 'pgtle', 'realtime',
    'storage', 'supabase_functions', 'supabase_migrations', 'vault'
  )
$$;

comment on function access.is_ours is 'False for the schemas of the platform.';

create function access.is_judged(p_object text) returns boolean
language sql immutable as $$
  select access.is_ours(p_object) or p_object in (
    'auth.users', 'storage.objects', 'storage.buckets', 'realtime.messages',
    'vault', 'vault.secrets', 'vault.decrypted_secrets', 'vault.create_secret',
    'vault.update_secret', 'cron', 'cron.job', 'cron.schedule', 'cron.unschedule', 'cron.alter_job'
  )
$$;

comment on function access.is_judged is
  'Ours, and what we rely on of the platform: users have no more of it than is listed. The rest differs from project to project, and nothing of ours rests on it.';

create function access.is_judged(p_object text, p_who text) returns boolean
language sql immutable as $$
  select access.is_ours(p_object) or access.is_judged(p_object) and p_who <> 'service_role'
$$;

create function access.verdicts()
returns table (
  kind text, object text, verb text, which text, who text, outcome text, allowed boolean
)
language sql stable as $$
  with listed as materialized (
    select found.kind, found.object, entry.verb, entry.which, entry.who
    from (select distinct kind, object from access.cells) as found
    join access.entries as entry on entry.kind = found.kind
      and (entry.name = found.object or entry.is_prefix and starts_with(found.object, entry.name))
  )
  select
    kind, object, verb, which, who, outcome,
    (kind, object, verb, which, who) in (select kind, object, verb, which, who from listed)
      or (kind, object, verb, '*', who) in (select kind, object, verb, which, who from listed)
  from access.cells
$$;

create function access.problems() returns setof text
language sql stable as $$
  with verdict as materialized (
    select * from access.verdicts()
  )
  select format(
    '%s %s is new: say in 000-allowed.test.sql who may do what with it, or nobody', kind, object
  )
  from (select distinct kind, object from access.cells) as found
  where access.is_ours(object) and not exists (
    select from access.entries as entry
    where entry.kind = found.kind
      and (entry.name = object or entry.is_prefix and starts_with(object, entry.name))
  )
  union all
  select format(
    '%s may %s %s %s (%s), which 000-allowed.test.sql does not list: %s',
    who, verb, object, which, kind, outcome
  )
  from verdict
  where not allowed and outcome not in ('refused', 'nothing there')
  union all
  select format(
    '%s may not %s %s %s (%s), which 000-allowed.test.sql lists: %s',
    who, verb, object, which, kind, outcome
  )
  from verdict
  where allowed and outcome <> 'done'
    and (access.is_ours(object) or outcome ~ '^(refused|nothing there|42)')
  union all
  select distinct format(
    '%s %s (%s) is not there, but 000-allowed.test.sql lists it', kind, name, which
  )
  from access.entries as entry
  where not is_prefix and kind in (select kind from access.cells) and not exists (
    select from access.cells as cell
    where cell.kind = entry.kind and cell.object = entry.name
      and (entry.which in (cell.which, '*', ''))
  )
$$;

comment on function access.problems() is
  'Where what was tried differs from what is listed. What the platform opens may still meet an error of another kind, such as a constraint.';

create function access.count_cells() returns text
language sql stable as $$
  select format(
    '%s cells of %s %ss', count(*), count(distinct object), (array_agg(kind))[1]
  )
  from access.cells
  group by kind
$$;

commit;

begin;
select plan(2);
truncate access.entries;
insert into access.entries (kind, name, is_prefix, verb, which, who) values
('relation', 'public.a', false, 'select', '*', 'owner'),
('relation', 'public.a', false, 'update', 'x', 'owner'),
('relation', 'public.a', false, 'update', 'gone', 'owner'),
('relation', 'private.', true, '', '', 'nobody'),
('relation', 'net.', true, 'select', '*', 'anon'),
('bucket', 'elsewhere', false, 'select', '*', 'owner');
insert into access.cells values
('relation', 'public.a', 'select', 'x', 'owner', 'done'),
('relation', 'public.a', 'select', 'x', 'other', 'nothing there'),
('relation', 'public.a', 'select', 'y', 'other', 'done'),
('relation', 'public.a', 'update', 'x', 'owner', 'refused'),
('relation', 'public.a', 'update', 'y', 'owner', '23514 check'),
('relation', 'public.b', 'select', 'x', 'owner', 'refused'),
('relation', 'private.b', 'select', 'x', 'owner', 'refused'),
('relation', 'net.b', 'select', 'x', 'anon', '23514 check');
select bag_eq(
  'select access.problems()',
  $$ values
    ('relation public.b is new: say in 000-allowed.test.sql who may do what with it, or nobody'),
    ('other may select public.a y (relation), which 000-allowed.test.sql does not list: done'),
    ('owner may update public.a y (relation), which 000-allowed.test.sql does not list: 23514 check'),
    ('owner may not update public.a x (relation), which 000-allowed.test.sql lists: refused'),
    ('relation public.a (gone) is not there, but 000-allowed.test.sql lists it') $$,
  'says what is new, what is too open, what is too closed and what is gone'
);
select is(access.count_cells(), '8 cells of 4 relations', 'and how much was tried');
select * from finish();
rollback;
