-- Each table with row-level security, without it.
select
  'row-level security of ' || class.oid::regclass as guard,
  format('alter table %s disable row level security', class.oid::regclass) as statements
from pg_class as class
where class.relrowsecurity
  and class.relnamespace::regnamespace::text in ('public', 'private', 'storage', 'realtime')
order by 1
