-- Every bucket, with paths that mean to be somebody's and paths that pretend to.
begin;
select plan(1);
select access.populate();

create temporary table place as
select distinct prefix || shape as which
from unnest('{"",training/,TRAINING/,/training/,generated/,preview/,reference/,upload/,style/}'::text[]) as prefix,
unnest(array[
  '{user}/{file}', '{file}', '{user}', '{user}/', '{user}/.', '{user}/..', '{user}/.{file}',
  '{user}/{file}/', '{user}/deeper/{file}', '{user}//{file}', '/{user}/{file}', './{user}/{file}',
  '../{user}/{file}', '{user}/../{other}/{file}', '{other}/../{user}/{file}',
  '{other}/{user}/{file}',
  '{USER}/{file}', '{user}x/{file}', 'x{user}/{file}', '{user}-{other}/{file}', '{user}%2F{file}',
  '{user}/%2e%2e/{file}', '{user}\{file}', '{user} /{file}', '{user}/{file} ', '{user}/é{file}',
  E'{user}/{file}\n', E'\n{user}/{file}', '*/{file}', '%/{file}'
]) as shape;

-- The paths are of Alice; those of the account that was deleted are its own.
create temporary table trial as
select bucket.id as bucket, which, who,
  replace(replace(replace(replace(which,
    '{user}', owner.id), '{USER}', upper(owner.id)), '{other}', tests.id('bob')::text),
    '{file}', tests.id('file') || '.jpg') as name
from storage.buckets as bucket
cross join place
cross join access.principals,
  lateral (
    select tests.id(case who when 'departed' then 'carol' else 'alice' end)::text as id
  ) as owner;

delete from storage.objects;

insert into access.cells
select 'bucket', bucket, 'insert', which, who, access.outcome(who, access.try(
  who, format('insert into storage.objects (bucket_id, name) values (%L, %L)', bucket, name)
))
from trial;

-- What Carol leaves is there while it waits to be removed.
update private.settings set max_spare_files = 1000000;
select tests.create_user('carol');
insert into storage.objects (bucket_id, name)
select distinct bucket, name from trial;
delete from auth.users where id = tests.id('carol');

-- Without conditions, which would bring in the policy for reading. The names come as an error's
-- message, since that undoes what was done.
create function pg_temp.reached(p_who text, p_verb text)
returns table (bucket text, name text)
language plpgsql as $$
declare
  v_reached text;
begin
  perform access.become(p_who);
  case p_verb
    when 'select' then
      v_reached := (
        select jsonb_agg(jsonb_build_array(bucket_id, object.name)) from storage.objects as object
      );
    when 'update' then
      update storage.objects set metadata = '"reached"';
      perform set_config('role', 'postgres', true);
      v_reached := (
        select jsonb_agg(jsonb_build_array(bucket_id, object.name)) from storage.objects as object
        where metadata = '"reached"'
      );
    when 'delete' then
      delete from storage.objects;
      perform set_config('role', 'postgres', true);
      v_reached := (
        select jsonb_agg(distinct jsonb_build_array(trial.bucket, trial.name)) from trial
        where not exists (
          select from storage.objects as object
          where object.bucket_id = trial.bucket and object.name = trial.name
        )
      );
  end case;
  raise exception using errcode = 'TRIED', message = coalesce(v_reached, '[]');
exception when sqlstate 'TRIED' then
  return query select pair ->> 0, pair ->> 1 from jsonb_array_elements(sqlerrm::jsonb) as pair;
end
$$;

insert into access.cells
select 'bucket', trial.bucket, verb, which, who,
  case when reached.name is null then 'nothing there' else 'done' end
from trial
cross join unnest('{select,update,delete}'::text[]) as verb
left join (
  select who, verb, found.*
  from access.principals, unnest('{select,update,delete}'::text[]) as verb,
    pg_temp.reached(who, verb) as found
) as reached using (who, verb, bucket, name);

insert into access.cells
select 'bucket', id, 'download', '*', who, case when public then 'done' else 'refused' end
from storage.buckets cross join access.principals;

select is_empty('select access.problems()', 'buckets are open as far as is listed');
select diag(access.count_cells());

select * from finish();
rollback;
