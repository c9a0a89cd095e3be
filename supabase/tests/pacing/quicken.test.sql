begin;
select plan(8);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 2, 4);
create temporary table claimed as select * from public.claim_photos(8);

create function pg_temp.complete(p_photo integer) returns boolean language sql as $$
  select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
  where photo_id = tests.photo('batch', p_photo)
$$;
create function pg_temp.interval_ms() returns integer language sql as $$
  select interval_ms from private.provider_pace
  where generation_model_id = 'gemini-nano-banana-2.1'
$$;
create function pg_temp.let_time_pass(p_time interval) returns void language sql as $$
  update private.provider_pace
  set quickened_at = quickened_at - p_time, limit_known_until = limit_known_until - p_time
$$;

update private.provider_pace set interval_ms = 1000, limit_known_until = now() + interval '1 minute';
select pg_temp.complete(1);
select is(pg_temp.interval_ms(), 1000, 'what is known of a limit is believed');
select pg_temp.let_time_pass('1 minute');
select pg_temp.complete(2);
select is(pg_temp.interval_ms(), 970, 'and then tried: an image shortens the interval a little');
select pg_temp.complete(3);
select is(pg_temp.interval_ms(), 970, 'but not each of many');
select pg_temp.let_time_pass('1 minute');
select pg_temp.complete(4);
select is(pg_temp.interval_ms(), 915, 'once in a minute, by twice as much');
select pg_temp.let_time_pass('1 minute');
update private.provider_pace set quickenings = 9;
select pg_temp.complete(5);
select is(pg_temp.interval_ms(), 457, 'at most by half');

select public.pause_provider('gemini-nano-banana-2.1', now(), 60);
select results_eq(
  $$ select quickenings from private.provider_pace
    where generation_model_id = 'gemini-nano-banana-2.1' $$,
  array[0::smallint], 'a 429 makes the steps small again'
);
select pg_temp.let_time_pass('10 minutes');
update private.provider_pace set interval_ms = 1;
select pg_temp.complete(6);
select is(pg_temp.interval_ms(), 0, 'in the end there may be no interval');
select pg_temp.let_time_pass('1 minute');
select pg_temp.complete(7);
select is(pg_temp.interval_ms(), 0, 'and it stays so');

select * from finish();
rollback;
