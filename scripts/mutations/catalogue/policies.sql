-- Each policy: dropped, and with each of its conditions true.
with policy as (
  select
    *,
    format('"%s" on %s.%s', policyname, schemaname, tablename) as guard,
    format('policy %I on %I.%I', policyname, schemaname, tablename) as named
  from pg_policies
  where schemaname in ('public', 'private', 'storage', 'realtime')
)
select 'policy ' || guard || ': dropped' as guard, 'drop ' || named as statements
from policy
union all
select 'policy ' || guard || ': using (true)', 'alter ' || named || ' using (true)'
from policy where qual <> 'true'
union all
select 'policy ' || guard || ': with check (true)', 'alter ' || named || ' with check (true)'
from policy where with_check <> 'true'
union all
select 'policy ' || guard || ': to everybody', 'alter ' || named || ' to public'
from policy where schemaname = 'public' and roles <> '{anon,authenticated}'
order by 1
