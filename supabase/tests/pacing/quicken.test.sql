begin;
select plan(7);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 2, 4);
create temporary table claimed as select * from public.claim_photos(7);

create function pg_temp.complete(p_photo integer) returns boolean language sql as $$
  select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
  where photo_id = tests.photo('batch', p_photo)
$$;
create function pg_temp.interval_ms() returns integer language sql as $$
  select interval_ms from private.provider_pace
  where generation_model_id = 'gemini-nano-banana-2.1'
$$;

create function pg_temp.let_time_pass() returns void language sql as $$
  update private.provider_pace set quickened_at = quickened_at - interval '5 seconds'
$$;

update private.provider_pace set interval_ms = 1000;
select pg_temp.complete(1);
select is(pg_temp.interval_ms(), 970, 'an image shortens the interval a little');
select pg_temp.complete(2);
select is(pg_temp.interval_ms(), 970, 'but not each of many');
select pg_temp.let_time_pass();
select pg_temp.complete(3);
select is(pg_temp.interval_ms(), 940, 'only one in five seconds');

select pg_temp.let_time_pass();
update private.provider_pace set limit_told_at = now() - interval '59 minutes';
select pg_temp.complete(4);
select is(pg_temp.interval_ms(), 940, 'a limit that was told is kept for an hour');
update private.provider_pace set limit_told_at = now() - interval '1 hour';
select pg_temp.complete(5);
select is(pg_temp.interval_ms(), 911, 'and then tried');

select pg_temp.let_time_pass();
update private.provider_pace set limit_told_at = null, min_interval_ms = 900;
select pg_temp.complete(6);
select is(pg_temp.interval_ms(), 900, 'down to the shortest');

select pg_temp.let_time_pass();
update private.provider_pace set min_interval_ms = 0, interval_ms = 1;
select pg_temp.complete(7);
select is(pg_temp.interval_ms(), 0, 'which may be none');

select * from finish();
rollback;
