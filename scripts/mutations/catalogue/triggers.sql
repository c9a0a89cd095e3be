-- Each trigger that calls one of our functions, dropped.
select
  format('trigger %s of %s', tgname, tgrelid::regclass) as guard,
  format('drop trigger %I on %s', tgname, tgrelid::regclass) as statements
from pg_trigger join pg_proc as function on function.oid = tgfoid
where not tgisinternal
  and function.pronamespace in ('public'::regnamespace, 'private'::regnamespace)
order by 1
