-- Each function that runs with its owner's rights: looking names up along its caller's path. Each
-- function of public: with its owner's rights.
select
  'fixed search_path of ' || oid::regproc as guard,
  format('alter function %s reset search_path', oid::regprocedure) as statements
from pg_proc
where pronamespace in ('public'::regnamespace, 'private'::regnamespace, 'admin'::regnamespace)
  and prosecdef
union all
select
  'caller''s rights of ' || oid::regproc,
  format('alter function %s security definer', oid::regprocedure)
from pg_proc
where pronamespace = 'public'::regnamespace and not prosecdef
order by 1
