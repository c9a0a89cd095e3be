-- Each schema that is closed to a role of the Data API, opened, and what migrations make from now
-- on open to all. What the platform gives its own service role is the platform's affair.
select
  format('schema %s closed to %s', schema, role) as guard,
  format('grant usage on schema %s to %s', schema, role) as statements
from unnest('{private,admin,vault,cron}'::text[]) as schema,
  unnest('{anon,authenticated,service_role}'::text[]) as role
where not has_schema_privilege(role, schema, 'usage')
  and not (role = 'service_role' and schema in ('vault', 'cron'))
union all
select
  'new ' || kind || ' of public open to nobody',
  format('alter default privileges for role postgres in schema public grant all on %s to anon', kind)
from unnest('{tables,sequences,functions}'::text[]) as kind
union all
select
  'new functions of any schema open to nobody',
  'alter default privileges for role postgres grant execute on functions to public'
order by 1
