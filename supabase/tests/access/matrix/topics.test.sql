-- Realtime topics, somebody's and such as pretend to be: who receives and who sends.
begin;
select plan(2);
select access.populate();

create temporary table topic as
select which, role, who,
  replace(replace(replace(which,
    '{user}', id), '{USER}', upper(id)), '{other}', tests.id('bob')::text) as name
from unnest(array[
  'user:{user}', 'user:{USER}', 'user:', 'user', 'user:*', 'user:%', 'user:{user}:', 'user:{user}x',
  'user:{user} ', ' user:{user}', 'user:{user}:photos', 'user:{user},user:{other}',
  'user:{other}:{user}', 'user:{other}user:{user}', 'users:{user}', 'USER:{user}', 'user/{user}',
  'user::{user}',
  '{user}', 'user:00000000-0000-0000-0000-000000000000', 'user:null', 'admin', 'room', '*', '%', ''
]) as which
cross join access.principals,
  lateral (
    select tests.id(case who when 'departed' then 'carol' else 'alice' end)::text as id
  ) as owner;

delete from realtime.messages;

insert into access.cells
select 'topic', which, verb || '-' || extension, '*', who, access.outcome(who, access.try(
  who,
  case verb when 'send' then send else 'select from realtime.messages' end,
  format('select set_config(''realtime.topic'', %L, true)', name)
    || case verb when 'receive' then '; ' || send else '' end
))
from topic, unnest('{receive,send}'::text[]) as verb,
  unnest('{broadcast,presence}'::text[]) as extension,
  lateral format(
    $$ insert into realtime.messages (topic, extension, event, payload, private)
    values (%L, %L, 'x', '{}', true) $$,
    name, extension
  ) as send;

select is_empty('select access.problems()', 'topics are open as far as is listed');
select diag(access.count_cells());

select is_empty(
  $$ select from pg_publication_tables where pubname = 'supabase_realtime' $$,
  'no table is watched directly, which would be another way to its rows'
);

select * from finish();
rollback;
