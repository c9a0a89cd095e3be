-- A provider that is busy fails nobody: when the tries are used up, one request at a time asks.
begin;
select plan(26);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 4);

create function pg_temp.pass(p_time interval) returns void language sql as $$
  update private.generation_queue set not_before = not_before - p_time;
  update private.provider_pace set paused_until = paused_until - p_time;
$$;
create function pg_temp.busy(p_photo uuid) returns text language sql as $$
  select public.reschedule_photo(p_photo, tests.lease(p_photo), 'provider_unavailable', '503')
$$;

create temporary view pace as
select pace.* from private.provider_pace as pace
join public.generation_models as model on model.id = pace.generation_model_id
where model.is_default;

select count(*) from public.claim_photos(4);
update private.generation_queue set attempt = 5;
select is(
  pg_temp.busy(tests.photo('batch', 1)), 'rescheduled', 'the last try does not fail the photo'
);
select is((select probe_pause from pace), '15 seconds', 'the model is asked by one at a time');
select is((select paused_until - now() from pace), '15 seconds', 'after a pause');
select is(
  (select retry_at - now() from public.photos where id = tests.photo('batch', 1)), '2 minutes',
  'the photo says until when it waits'
);
select pg_temp.busy(photo_id) from private.generation_queue where lease_token is not null;
select is((select probe_pause from pace), '2 minutes', 'pauses grow while it is busy');
select pg_temp.pass('1 hour');
select is(
  (select count(*) from public.claim_photos(4)), 1::bigint, 'then one request finds out'
);
select is_empty('select * from public.claim_photos(4)', 'and no other meanwhile');
select pg_temp.busy(photo_id) from private.generation_queue where lease_token is not null;
select is((select probe_pause from pace), '4 minutes', 'while it is still busy');
select pg_temp.pass('1 hour');
select count(*) from public.claim_photos(4);
select pg_temp.busy(photo_id) from private.generation_queue where lease_token is not null;
select is((select probe_pause from pace), '5 minutes', 'five minutes at most');
select pg_temp.pass('1 hour');
create temporary table probe as select * from public.claim_photos(4);
select is(
  (select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from probe), true,
  'a picture comes'
);
select results_eq(
  'select probe_pause, paused_until from pace', $$ values (null::interval, null::timestamptz) $$,
  'and it goes on as before'
);
select is_empty(
  'select from private.generation_queue where not_before > now()', 'what waited for that is due'
);
select is((select count(*) from public.claim_photos(4)), 3::bigint, 'for all');
update private.generation_queue set attempt = 7, lease_expires_at = now() - interval '1 second';
select private.tick();
select is(
  (select count(*) from public.photos where status = 'queued'), 3::bigint,
  'a lost worker ends none that waited for a busy provider'
);
select count(*) from public.claim_photos(1);
select count(*) from public.claim_photos(1);
select count(*) from public.claim_photos(1);
update public.photo_generation_batches set deadline_at = now() + interval '1 minute';
select is(
  pg_temp.busy((select photo_id from private.generation_queue where lease_token is not null)), 'failed',
  'the deadline of the batch decides'
);

-- However long the provider asks to wait.
select public.pause_provider((select generation_model_id from pace), now() + interval '30 years');
select is((select paused_until - now() from pace), '5 minutes', 'no pause is longer than this');
select is((select probe_pause from pace), '5 minutes', 'and one request ends it');

-- What only the operator can end.
update private.provider_pace set paused_until = null, probe_pause = null, interval_ms = 0;
select public.pause_provider(
  (select generation_model_id from pace), now() + interval '1 minute',
  suspended_for => '402 Your prepayment credits are depleted.'
);
select results_eq(
  'select paused_until - now(), suspended_for, interval_ms from pace',
  $$ values ('1 minute'::interval, '402 Your prepayment credits are depleted.', 0) $$,
  'it is kept for the operator, and says nothing about the pace'
);
select ok(
  (select problems @> array['provider_suspended'] from admin.health), 'health names it'
);
update private.generation_queue set lease_token = null, lease_expires_at = null, attempt = 1;
select pg_temp.pass('2 hours');
create temporary table freed as select * from public.claim_photos(4);
select public.return_photo(photo_id, lease_token, 60000, 'service_suspended') from freed;
select results_eq(
  $$ select queue.attempt, photo.failure_code, photo.retry_at - now()
    from private.generation_queue as queue join public.photos as photo on photo.id = queue.photo_id
    where photo.failure_code = 'service_suspended' $$,
  $$ values (1, 'service_suspended'::public.failure_code, '1 minute'::interval) $$,
  'a photo that met it waits, and has lost no try'
);

select public.return_photo(photo_id, tests.lease(photo_id), 86400000, 'service_suspended')
from private.generation_queue where lease_token is not null;
select is_empty(
  $$ select from private.generation_queue where not_before > now() + interval '5 minutes' $$,
  'no photo waits longer than the model does'
);
select pg_temp.pass('2 hours');
create temporary table asked as select * from public.claim_photos(4);
update public.photo_generation_batches set deadline_at = now() + interval '1 hour';
select public.reschedule_photo(photo_id, lease_token, 'rate_limited', '429', 86400000) from asked;
select is_empty(
  $$ select from private.generation_queue where not_before > now() + interval '5 minutes' $$,
  'nor because it was told to'
);
select pg_temp.pass('2 hours');
truncate asked;
insert into asked select * from public.claim_photos(4);
select public.refuse_photo(photo_id, lease_token, 'no_image', 'NO_IMAGE', 2) from asked;
select is((select suspended_for from pace), null, 'any answer shows that it has been mended');

-- The deadline comes first.
update private.provider_pace set suspended_for = '402' where generation_model_id = (
  select generation_model_id from pace
);
update public.photo_generation_batches set deadline_at = now() - interval '1 second';
select private.tick();
select ok(
  (select bool_and(failure_code = 'service_suspended') from public.photos
    where status = 'failed' and failure_code <> 'provider_unavailable'),
  'what waited for the operator fails for that reason'
);
select is_empty('select from private.generation_queue', 'for good');
select is_empty('select * from admin.credit_check', 'and all credits add up');

select * from finish();
rollback;
