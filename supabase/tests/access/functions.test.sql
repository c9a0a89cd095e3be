-- Who may call what. The lists are whole: a function that is missing here may be called by nobody.
begin;
select plan(8);

create temporary view callable as
select role.name as role, format('%s.%s', schema.nspname, function.proname) as function
from pg_proc as function
join pg_namespace as schema on schema.oid = function.pronamespace
cross join unnest(array['anon', 'authenticated', 'service_role']) as role (name)
where schema.nspname in ('public', 'private', 'admin')
  and has_schema_privilege(role.name, schema.oid, 'usage')
  and has_function_privilege(role.name, function.oid, 'execute');

select is_empty(
  $$ select function from callable where role = 'anon' $$,
  'visitors may call nothing'
);

select bag_eq(
  $$ select function from callable where role = 'authenticated' and function like 'public.%' $$,
  $$ values
    ('public.start_training'), ('public.create_generation_batch'), ('public.retry_failed_photos'),
    ('public.cancel_generation_batch'), ('public.increment_download'), ('public.delete_account') $$,
  'users may call the functions made for them'
);

select bag_eq(
  $$ select function from callable where role = 'authenticated' and function like 'private.%' $$,
  $$ values
    ('private.start_training'), ('private.create_generation_batch'),
    ('private.retry_failed_photos'), ('private.cancel_generation_batch'),
    ('private.increment_download'), ('private.delete_account'),
    ('private.owns_training_path'), ('private.is_training_image') $$,
  'and what those and the storage policies rest on'
);

select bag_eq(
  $$ select function from callable where role = 'service_role' and function like 'public.%' $$,
  $$ values
    ('public.claim_photos'), ('public.complete_photo'), ('public.fail_photo'),
    ('public.reschedule_photo'), ('public.pause_provider'), ('public.claim_training'),
    ('public.complete_training'), ('public.fail_training'), ('public.reschedule_training'),
    ('public.claim_storage_removals'), ('public.finish_storage_removals'),
    ('public.wake_workers') $$,
  'the Edge Functions may call the functions made for them'
);

select bag_eq(
  $$ select function from callable where role = 'service_role' and function like 'private.%' $$,
  $$ values
    ('private.claim_photos'), ('private.complete_photo'), ('private.fail_photo'),
    ('private.reschedule_photo'), ('private.pause_provider'), ('private.claim_training'),
    ('private.complete_training'), ('private.fail_training'), ('private.reschedule_training'),
    ('private.claim_storage_removals'), ('private.finish_storage_removals'),
    ('private.wake_generation'), ('private.wake_training'), ('private.wake_removals'),
    ('private.wake_workers') $$,
  'and what those rest on'
);

select is_empty(
  $$ select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef $$,
  'the Data API exposes no function that runs with its owner''s rights'
);

select is_empty(
  $$ select oid::regprocedure from pg_proc
  where pronamespace in ('public'::regnamespace, 'private'::regnamespace, 'admin'::regnamespace)
    and 'search_path=""' <> all (coalesce(proconfig, '{}')) $$,
  'no function looks names up along its caller''s path'
);

create function public.just_made() returns integer language sql set search_path = '' as 'select 1';
select is_empty(
  $$ select role from callable where function = 'public.just_made' $$,
  'a new function may be called by nobody until it is granted'
);

select * from finish();
rollback;
