begin;
select plan(8);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 1);
create temporary table claimed as select * from public.claim_photos(1);
grant select on claimed to service_role;

select tests.authenticate_as_service_role();
select is(
  (select public.return_photo(photo_id, gen_random_uuid(), 0) from claimed), false,
  'only the current lease gives a photo back'
);
select is(
  (select public.return_photo(photo_id, lease_token, 3000) from claimed), true,
  'which its worker had no time to try'
);
select tests.clear_authentication();
select results_eq(
  'select attempt, lease_token, not_before from private.generation_queue',
  $$ values (0, null::uuid, now() + interval '3 seconds') $$,
  'it waits again, and no attempt is used up'
);
select results_eq(
  'select status, attempts, failure_code, retry_at from public.photos',
  $$ values ('queued'::public.photo_status, 0, null::public.failure_code, null::timestamptz) $$,
  'for its user it just waits'
);
select is(tests.balance('alice'), '100, 1 held', 'its credit stays held');
select is(
  (select public.return_photo(photo_id, lease_token, 0) from claimed), false, 'the lease has ended'
);

-- Also after the last attempt.
update private.generation_queue set not_before = now(), attempt = 4;
select public.return_photo(photo_id, lease_token, 0) from public.claim_photos(1);
select results_eq(
  'select photo_id, attempt from public.claim_photos(1)',
  $$ values (tests.photo('batch'), 5) $$, 'it may be tried as often as before'
);
select is(tests.statuses('batch'), 'generating', 'and has not failed');

select * from finish();
rollback;
