-- Every function of the desk, also one that is added tomorrow.
begin;
select plan(8);
select tests.start_empty();
select tests.create_user('olga'), tests.create_user('bob');
select admin.make_operator('olga@example.test');

create temporary table desk as
select function.oid, function.proname::text as name, (
  select coalesce(string_agg('null::' || parameter::regtype, ', '), '')
  from unnest(function.proargtypes) as parameter
) as arguments
from pg_proc as function
where function.pronamespace = 'public'::regnamespace and function.proname like 'operator\_%';
grant select on desk to authenticated, anon, service_role;

create function pg_temp.met(p_name text, p_arguments text) returns text
language plpgsql as $$
begin
  execute format('select public.%I(%s)', p_name, p_arguments);
  return 'done';
exception when others then
  return sqlstate || ' ' || sqlerrm;
end
$$;
grant execute on function pg_temp.met(text, text) to authenticated, anon, service_role;

select ok((select count(*) >= 20 from desk), 'the desk has functions');
select is_empty(
  $$ select name from desk
  where not exists (
    select from pg_proc
    where pronamespace = 'private'::regnamespace and proname = desk.name and prosecdef
      and prosrc ~ '^\s*(declare.*)?begin\s+perform private.require_operator\(\);'
  ) $$,
  'each asks first who calls'
);

select tests.authenticate_as('bob');
select is_empty(
  $$ select name, met from desk, pg_temp.met(name, arguments) as met
  where met <> 'PT403 operators_only' $$,
  'somebody who is signed in is refused everywhere'
);
select tests.authenticate_as_operator('bob');
select is_empty(
  $$ select name, met from desk, pg_temp.met(name, arguments) as met
  where met <> 'PT403 operators_only' $$,
  'and with a token that says otherwise'
);
select tests.authenticate_as_anon();
select is_empty(
  $$ select name, met from desk, pg_temp.met(name, arguments) as met
  where met !~ '^42501 permission denied for function' $$,
  'visitors may call none'
);
select tests.authenticate_as_service_role();
select is_empty(
  $$ select name, met from desk, pg_temp.met(name, arguments) as met
  where met !~ '^42501 permission denied for function' $$,
  'nor may the Edge Functions'
);
select tests.authenticate_as_operator('olga');
select is_empty(
  $$ select name, met from desk, pg_temp.met(name, arguments) as met
  where met ~ '^(PT403|42|XX)' $$,
  'an operator is let into each'
);

select tests.clear_authentication();
-- By their names: what a path, an address, a picture or a person's words would be called.
select is_empty(
  $$ select desk.name, given
  from desk
  join pg_proc as function on function.oid = desk.oid
  cross join lateral unnest(function.proargnames, function.proargmodes::text[]) as given (given, mode)
  where mode = 't'
    and given ~ '(url|path|image|picture|photo$|thumb|avatar|face|selfie|wish|token|model_name|gender)'
    and given not in ('oldest_due_photo_seconds', 'max_images_per_hour') $$,
  'none gives a picture of anybody, where one lies, or a word of theirs'
);

select * from finish();
rollback;
