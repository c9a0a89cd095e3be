-- How many requests are under way at a time finds itself.
begin;
select plan(13);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_user('bob');
select tests.create_ready_model('bob', 'face2');

create function pg_temp.width() returns real language sql as $$
  select in_flight_limit from private.provider_pace
  where generation_model_id = 'gemini-nano-banana-2.1'
$$;
create function pg_temp.claim(p_limit integer) returns bigint language sql as $$
  select count(*) from public.claim_photos(p_limit)
$$;
create function pg_temp.start_again(p_width real, p_interval_ms integer default 0)
returns void language sql as $$
  update private.generation_queue set lease_token = null, lease_expires_at = null, attempt = 0;
  update private.provider_pace
  set in_flight_limit = p_width, interval_ms = p_interval_ms, next_slot_at = now();
$$;

select tests.create_batch('alice', 'small', 'face', 2, 4);
select pg_temp.claim(4);
select is(pg_temp.width(), 16::real, 'where all that waits has room it stays as it is');
select tests.create_batch('alice', 'large', 'face', 4, 4);
select tests.create_batch('bob', 'other', 'face2', 4, 4);
select pg_temp.start_again(16);
select is(pg_temp.claim(4), 4::bigint, 'where more wait than may be in flight');
select is(pg_temp.width(), 20::real, 'it grows with each that is handed out');
select pg_temp.start_again(16);
update private.provider_pace set narrowed_at = now();
select pg_temp.claim(4);
select ok(
  abs(pg_temp.width() - 16.4) < 0.001, 'slowly, for an hour after Gemini had no room'
);
update private.provider_pace set narrowed_at = null, max_in_flight = 18;
select pg_temp.start_again(16);
select pg_temp.claim(4);
select is(pg_temp.width(), 18::real, 'up to its bound');
update private.provider_pace set max_in_flight = 2000;
select pg_temp.start_again(16, 5000);
select is(pg_temp.claim(9), 4::bigint, 'where the rate is what they wait for');
select is(pg_temp.width(), 16::real, 'more at a time would not help');
select pg_temp.start_again(16);
update private.provider_pace set probe_pause = interval '1 minute';
select is(pg_temp.claim(9), 1::bigint, 'nor while one request finds out');
select is(pg_temp.width(), 16::real, 'whether Gemini still is busy');

-- No room.
update private.provider_pace set probe_pause = null;
select pg_temp.start_again(12);
create temporary table asked as select * from public.claim_photos(12);
select public.reschedule_photo(photo_id, lease_token, 'provider_unavailable', '503') from asked;
select ok(
  pg_temp.width() = (select greatest(4, count(*) / 2.0) from asked),
  'an answer that there is none halves it, once for all that hear it in a moment'
);
update private.provider_pace set narrowed_at = now() - interval '1 minute', in_flight_limit = 100;
update private.generation_queue set not_before = now();
truncate asked;
insert into asked select * from public.claim_photos(2);
select public.reschedule_photo(photo_id, lease_token, 'provider_unavailable', '503') from asked;
select is(pg_temp.width(), 4::real, 'of those that were under way, but not below four');

-- What an operator spends at most.
update private.provider_pace set max_images_per_hour = 360, narrowed_at = null;
update private.generation_queue set not_before = now();
select pg_temp.start_again(16);
select is(pg_temp.claim(9), 2::bigint, 'a budget of images an hour keeps requests apart');
select results_eq(
  $$ select next_slot_at - min(queue.lease_expires_at) over () + (select lease_duration from private.settings)
    from private.provider_pace, private.generation_queue as queue
    where provider_pace.generation_model_id = 'gemini-nano-banana-2.1' and queue.lease_token is not null limit 1 $$,
  array['20 seconds'::interval], 'here by ten seconds each'
);

select * from finish();
rollback;
