begin;
select plan(6);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_ready_model('bob', 'bobs-face');
select tests.complete_batch('alice', 'many-' || number, 'face', 4)
from generate_series(1, 4) as number;
select tests.complete_batch('bob', 'bobs', 'bobs-face', 1);
insert into public.retention_clocks (user_id, portraits)
select tests.id(name), 'seven_days' from unnest(array['alice', 'bob']) as name;
update public.photos set completed_at = now() - interval '8 days'
where status = 'completed';
create function pg_temp.left_of(p_name text) returns bigint language sql as $$
  select count(*) from public.photos where user_id = tests.id(p_name)
$$;

select private.tick();
select is(pg_temp.left_of('alice'), 6::bigint, 'a tick takes ten portraits of one person');
select is(pg_temp.left_of('bob'), 0::bigint, 'and goes on with the next');
select is(
  (select oldest_retention_seconds from admin.health), 24 * 3600, 'what is late can be seen'
);
select ok(
  (select 'retention_behind' = any (warnings) from admin.health), 'and is warned of'
);
select private.tick();
select is(pg_temp.left_of('alice'), 0::bigint, 'until nothing is over');

-- One whose clock cannot be read keeps nobody else's from striking.
select tests.complete_batch('bob', 'more', 'bobs-face', 1);
update public.photos set completed_at = now() - interval '8 days';
update public.retention_clocks set look_at = now() - interval '1 minute';
create function pg_temp.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'broken';
end
$$;
create trigger refuse before update of look_at on public.retention_clocks
for each row when (old.user_id = tests.id('alice') and new.look_at > old.look_at + interval '2 hours')
execute function pg_temp.refuse();
select private.tick();
select results_eq(
  $$ select pg_temp.left_of('bob'), kind, subject, detail from private.broken_work
  where kind = 'retention' $$,
  $$ select 0::bigint, 'retention', tests.id('alice')::text, 'broken' $$,
  'what fails for one person is noted, and passed over'
);

select * from finish();
rollback;
