-- Every table and view, column by column: by the catalogue, and tried.
begin;
select plan(5);
select access.populate();

create temporary table relation as
select class.oid, schema.nspname as schema,
  format('%s.%s', schema.nspname, class.relname) as name,
  format('%I.%I', schema.nspname, class.relname) as sql
from pg_class as class
join pg_namespace as schema on schema.oid = class.relnamespace
where class.relkind in ('r', 'p', 'v', 'm', 'f')
  and schema.nspname !~ '^pg_' and schema.nspname not in ('information_schema', 'tests', 'access')
  and access.is_judged(format('%s.%s', schema.nspname, class.relname));

create temporary table field as
with described as (
  select *, access.rows_of_bob(sql) as rows_of_bob, access.row_of_alice(sql) as row_of_alice
  from relation
)
select described.*, attribute.attname::text as column_name, attribute.attnum, who, role,
  case
    when attribute.attgenerated <> '' or attribute.attidentity = 'a' then 'default'
    else coalesce(row_of_alice ->> attname, 'null')
  end as value
from described
join pg_attribute as attribute on attribute.attrelid = described.oid
cross join access.principals
where attribute.attnum > 0 and not attribute.attisdropped and access.is_judged(described.name, who);

-- Tried: nothing has a condition, since to name a column in one takes the right to read it.
insert into access.cells
select 'relation', name, 'select', column_name, who, access.outcome(
  who, access.try(who, format('select %I from %s', column_name, sql)), rows_of_bob
)
from field;

insert into access.cells
select 'relation', name, 'update', column_name, who, access.outcome(
  who, access.try(who, format('update %s set %I = %s', sql, column_name, value)), rows_of_bob
)
from field;

insert into access.cells
select 'relation', name, 'delete', '*', who, access.outcome(
  who, access.try(who, format('delete from %s', sql)), rows_of_bob
)
from field where attnum = 1;

-- What a role may insert is inserted together, and any other column along with it.
create temporary table insertable as
select distinct name, role, column_name, value
from field
where exists (
  select from access.entries as entry join access.principals as principal using (who)
  where entry.kind = 'relation' and entry.verb = 'insert'
    and (entry.name = field.name or entry.is_prefix and starts_with(field.name, entry.name))
    and entry.which in (field.column_name, '*') and principal.role = field.role
);

insert into access.cells
select 'relation', field.name, 'insert', field.column_name, who, access.outcome(who, access.try(
  who,
  format(
    'insert into %s (%s) overriding system value values (%s)',
    sql, string_agg(quote_ident(given.column_name), ', '), string_agg(given.value, ', ')
  ),
  case when count(*) > 1 and access.is_ours(field.name) then 'delete from ' || sql end
))
from field,
  lateral (
    select column_name, value from insertable
    where insertable.name = field.name and insertable.role = field.role
    union
    select field.column_name, field.value
  ) as given
-- Files are inserted by path, in buckets.test.sql.
where field.name <> 'storage.objects'
group by field.name, field.sql, field.column_name, field.who;

-- By the catalogue: rights that no statement of the Data API uses. The platform grants its own.
insert into access.cells
select 'relation', name, verb, '*', who,
  case
    when has_schema_privilege(role, schema, 'usage') and has_table_privilege(role, oid, verb)
      then 'done'
    else 'refused'
  end
from field, unnest('{truncate,references,trigger,maintain}'::text[]) as verb
where attnum = 1 and access.is_ours(name);

select is_empty('select access.problems()', 'tables and views are open as far as is listed');
select diag(access.count_cells());

select is_empty(
  $$ select distinct name from field
  where row_of_alice is null and access.is_ours(name) and has_schema_privilege(role, schema, 'usage')
    and (
      has_any_column_privilege(role, oid, 'select, update')
      or has_table_privilege(role, oid, 'delete')
    ) $$,
  'what is open to some role has a row, so that something was tried: see access.populate()'
);

select is_empty(
  $$ select distinct name from field
  where row_of_alice is null and not access.is_ours(name) and name <> 'realtime.messages' $$,
  'and so has what postgres alone may see of the platform (messages: topics.test.sql)'
);

select is_empty(
  $$ select distinct field.role, verb, field.name, field.column_name
  from field, unnest('{select,insert,update,references}'::text[]) as verb
  where access.is_ours(field.name)
    and has_schema_privilege(field.role, field.schema, 'usage')
    and has_column_privilege(field.role, field.oid, field.attnum, verb)
    and (field.role, verb, field.name, field.column_name) not in (
      select role, verdict.verb, object, which
      from access.verdicts() as verdict join access.principals using (who)
      where allowed
    ) $$,
  'no grant is idle, held back by row-level security alone'
);

select is_empty(
  $$ select distinct field.role, field.name
  from field join pg_class as class using (oid)
  where class.relkind in ('v', 'm') and access.is_ours(field.name)
    and has_schema_privilege(field.role, field.schema, 'usage')
    and has_any_column_privilege(field.role, class.oid, 'select')
    and not 'security_invoker=true' = any (coalesce(class.reloptions, '{}')) $$,
  'no view shows what its reader may not read'
);

select * from finish();
rollback;
