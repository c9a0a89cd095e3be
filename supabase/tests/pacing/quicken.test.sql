begin;
select plan(4);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 3);
create temporary table claimed as select * from public.claim_photos(3);

create function pg_temp.complete(p_photo integer) returns boolean language sql as $$
  select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
  where photo_id = tests.photo('batch', p_photo)
$$;
create function pg_temp.interval_ms() returns integer language sql as $$
  select interval_ms from private.provider_pace
  where generation_model_id = 'gemini-nano-banana-2.1'
$$;

update private.provider_pace set interval_ms = 1000;
select pg_temp.complete(1);
select is(pg_temp.interval_ms(), 900, 'each image shortens the interval by a tenth');
select pg_temp.complete(1);
select is(pg_temp.interval_ms(), 900, 'once');

update private.provider_pace set min_interval_ms = 850;
select pg_temp.complete(2);
select is(pg_temp.interval_ms(), 850, 'down to the shortest');

update private.provider_pace set min_interval_ms = 0, interval_ms = 1;
select pg_temp.complete(3);
select is(pg_temp.interval_ms(), 0, 'which may be none');

select * from finish();
rollback;
