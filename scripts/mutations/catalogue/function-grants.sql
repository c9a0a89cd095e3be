-- Each of our functions that a role of the Data API may not execute, granted to it.
select
  format('no execute of %s for %s', function.oid::regproc, role) as guard,
  format('grant execute on function %s to %s', function.oid::regprocedure, role) as statements
from pg_proc as function
join pg_namespace as schema on schema.oid = function.pronamespace,
  unnest('{anon,authenticated,service_role}'::text[]) as role
where schema.nspname in ('public', 'private')
  and has_schema_privilege(role, schema.oid, 'usage')
  and not has_function_privilege(role, function.oid, 'execute')
order by 1
