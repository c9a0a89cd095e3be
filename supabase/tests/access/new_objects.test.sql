-- What a migration makes is open to nobody until it is granted.
begin;
select plan(3);

create table public.just_made (id integer generated always as identity);
create function public.just_made() returns integer language sql set search_path = '' as 'select 1';

create temporary table api_role as
select unnest(array['anon', 'authenticated', 'service_role']) as name;

select is_empty(
  $$ select name, privilege
  from api_role, unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as privilege
  where has_table_privilege(name, 'public.just_made', privilege) $$,
  'a table'
);
select is_empty(
  $$ select name from api_role
  where has_sequence_privilege(name, 'public.just_made_id_seq', 'usage, select, update') $$,
  'its sequence'
);
select is_empty(
  $$ select name from api_role where has_function_privilege(name, 'public.just_made()', 'execute') $$,
  'a function'
);

select * from finish();
rollback;
