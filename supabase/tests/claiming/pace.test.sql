begin;
select plan(15);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 10, 4);
select tests.create_user('bob');
select tests.create_ready_model('bob', 'face2');

create function pg_temp.claim(p_limit integer) returns setof timestamptz language sql as $$
  select start_at from public.claim_photos(p_limit) order by start_at
$$;
create function pg_temp.set_pace(
  p_interval_ms integer, p_max_in_flight integer default 16, p_next timestamptz default now()
)
returns void language sql as $$
  update private.generation_queue set lease_token = null, lease_expires_at = null;
  update private.provider_pace
  set interval_ms = p_interval_ms, in_flight_limit = p_max_in_flight,
    max_in_flight = p_max_in_flight, next_slot_at = p_next, paused_until = null;
$$;
select pg_temp.set_pace(0);

-- No interval: all at once, up to what may be in flight.
create temporary table starts as select pg_temp.claim(9) as start_at;
select results_eq(
  'select count(*), count(distinct start_at) from starts', 'values (9::bigint, 1::bigint)',
  'without an interval all start at once'
);
select ok(
  (select bool_and(start_at between now() and clock_timestamp()) from starts), 'and now'
);
select is_empty(
  'select * from pg_temp.claim(99)', 'who has more than half of the places gets no more'
);
select tests.create_batch('bob', 'late', 'face2', 2, 4);
select results_eq(
  'select distinct user_id from public.claim_photos(4)', array[tests.id('bob')],
  'the others are there for another user'
);
select results_eq(
  'select count(*) from pg_temp.claim(99)', array[3::bigint], 'but no more than may be in flight'
);
select is_empty('select * from pg_temp.claim(99)', 'all claims together');

-- With an interval each start has a slot of its own.
select pg_temp.set_pace(1000);
truncate starts;
insert into starts select pg_temp.claim(4);
select results_eq(
  'select start_at - min(start_at) over () from starts order by start_at',
  $$ values ('0 seconds'::interval), ('1 second'), ('2 seconds'), ('3 seconds') $$,
  'an interval lies between two starts'
);
select results_eq(
  'select * from pg_temp.claim(1)', $$ select max(start_at) + interval '1 second' from starts $$,
  'also those of two claims'
);

select pg_temp.set_pace(5000);
select results_eq(
  'select count(*) from pg_temp.claim(99)', array[4::bigint],
  'a claim takes no slot further ahead than the horizon of 15 seconds'
);
select is_empty('select * from pg_temp.claim(99)', 'the next one has to wait');

select pg_temp.set_pace(5000, 2);
select results_eq(
  'select count(*) from pg_temp.claim(99)', array[2::bigint],
  'a slot is of no use while too many are in flight'
);

-- A pause.
select pg_temp.set_pace(0);
update private.provider_pace set paused_until = now() + interval '1 minute';
select is_empty('select * from pg_temp.claim(9)', 'during a pause nothing is handed out');
update private.provider_pace set paused_until = now();
select results_eq(
  'select count(*) from pg_temp.claim(1)', array[1::bigint], 'when it ends it goes on'
);

-- Another Gemini model has a pace of its own.
select pg_temp.set_pace(0, 2);
update private.provider_pace set paused_until = now() + interval '1 minute'
where generation_model_id = 'gemini-nano-banana-2.1';
update public.generation_models set is_default = false where is_default;
update public.generation_models set is_default = true where id = 'gemini-3-pro-image';
select tests.create_batch('alice', 'other', 'face', 1, 1);
select results_eq(
  'select batch_id, generation_model_id from public.claim_photos(9)',
  $$ values (tests.id('other'), 'gemini-3-pro-image') $$,
  'what is asked of another Gemini model is not held up'
);

update private.provider_pace set paused_until = null;
update private.generation_queue set lease_token = null, lease_expires_at = null;
select results_eq(
  'select generation_model_id, count(*) from public.claim_photos(2) group by 1 order by 1',
  $$ values ('gemini-3-pro-image', 1::bigint), ('gemini-nano-banana-2.1', 1) $$,
  'a limit holds for all Gemini models together'
);

select * from finish();
rollback;
