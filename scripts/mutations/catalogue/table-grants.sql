-- Each of our tables and views, opened to each role of the Data API that may not read it, or not
-- write it. In a schema that the role may not use, the right to use it is granted along.
with relation as (
  select class.oid, class.relkind, schema.nspname as schema
  from pg_class as class join pg_namespace as schema on schema.oid = class.relnamespace
  where class.relkind in ('r', 'p', 'v', 'm') and schema.nspname in ('public', 'private', 'admin')
),
missing as (
  select
    oid, schema, role, verb = 'select' as reading, string_agg(verb, ', ' order by verb) as verbs
  from relation,
    unnest('{anon,authenticated,service_role}'::text[]) as role,
    unnest('{select,insert,update,delete,truncate}'::text[]) as verb
  where not has_table_privilege(role, oid, verb) and (relkind in ('r', 'p') or verb = 'select')
  group by oid, schema, role, reading
)
select
  format('no %s on %s for %s', verbs, oid::regclass, role) as guard,
  case
    when has_schema_privilege(role, schema, 'usage') then ''
    else format('grant usage on schema %s to %s; ', schema, role)
  end || format('grant %s on %s to %s', verbs, oid::regclass, role) as statements
from missing
order by 1
