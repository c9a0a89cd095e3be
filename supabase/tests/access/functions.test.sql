begin;
select plan(3);

select is_empty(
  $$ select proname from pg_proc
  where pronamespace = 'public'::regnamespace and prosecdef
    and (
      has_function_privilege('anon', oid, 'execute')
      or has_function_privilege('authenticated', oid, 'execute')
    ) $$,
  'people may call no function that runs with its owner''s rights'
);

select set_eq(
  $$ select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef $$,
  '{claim_likeness,claim_photos,claim_share_copies}'::text[],
  'of all in public three claims alone do so: they have no private half'
);

select is_empty(
  $$ select oid::regprocedure from pg_proc
  where pronamespace in ('public'::regnamespace, 'private'::regnamespace, 'admin'::regnamespace)
    and 'search_path=""' <> all (coalesce(proconfig, '{}')) $$,
  'no function looks names up along its caller''s path'
);

select * from finish();
rollback;
