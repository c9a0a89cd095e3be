begin;
select plan(19);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 1);

create temporary table claimed as select * from public.claim_photos(1);

create function pg_temp.reschedule(
  p_code public.failure_code default 'rate_limited', p_delay_ms integer default null
)
returns text language sql as $$
  select public.reschedule_photo(
    tests.photo('batch'), tests.lease(tests.photo('batch')), p_code, '429', p_delay_ms
  )
$$;
create function pg_temp.claim_again() returns void language sql as $$
  update private.generation_queue set not_before = now();
  select count(*) from public.claim_photos(1);
$$;
create function pg_temp.waiting_time() returns interval language sql as $$
  select not_before - now() from private.generation_queue
$$;

-- The first attempt.
select is(pg_temp.reschedule(), 'rescheduled', 'the current lease puts a photo back');
select is(pg_temp.waiting_time(), '15 seconds', 'for 15 seconds after the first attempt');
select results_eq(
  'select lease_token, lease_expires_at, attempt from private.generation_queue',
  'values (null::uuid, null::timestamptz, 1)',
  'nobody holds it meanwhile'
);
select results_eq(
  'select status, failure_code, attempts, retry_at from public.photos',
  $$ values (
    'queued'::public.photo_status, 'rate_limited'::public.failure_code, 1,
    now() + interval '15 seconds'
  ) $$,
  'the photo says why, and when it is tried again'
);
select is(
  (select status from public.photo_generation_batches), 'processing', 'its batch is still in work'
);
select bag_eq(
  $$ select * from tests.removals('generated-photos') $$,
  $$ select object_path || suffix
  from claimed, unnest(array['.png', '.jpg', '.webp', '-thumb.webp']) as suffix $$,
  'what this try may have stored is removed'
);
select is(tests.balance('alice'), '100, 1 held', 'its credit stays held');
select is(
  (
    select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
  ),
  false, 'its lease has ended'
);

-- The attempts after it.
select pg_temp.claim_again();
select pg_temp.reschedule();
select is(pg_temp.waiting_time(), '30 seconds', '30 seconds after the second');

select pg_temp.claim_again();
select pg_temp.reschedule('internal');
select is(pg_temp.waiting_time(), '60 seconds', '60 seconds after the third');

select pg_temp.claim_again();
select pg_temp.reschedule('provider_unavailable');
select is(pg_temp.waiting_time(), '2 minutes', 'two minutes after the fourth');
update private.generation_queue set not_before = now();
select results_eq(
  'select attempt from public.claim_photos(1)', array[5], 'there is a fifth'
);
select is(pg_temp.reschedule('storage_unavailable'), 'failed', 'which is the last');
select results_eq(
  'select status, failure_code, retry_at, tests.balance(''alice'') from public.photos',
  $$ values (
    'failed'::public.photo_status, 'storage_unavailable'::public.failure_code, null::timestamptz,
    '100, 0 held'
  ) $$,
  'the photo fails for its reason and the credit is given back'
);

-- What the provider asks for comes before the table.
select tests.create_batch('alice', 'asked', 'face', 1, 1);
select count(*) from public.claim_photos(1);
select public.reschedule_photo(
  tests.photo('asked'), tests.lease(tests.photo('asked')), 'rate_limited', null, 42500
);
select is(pg_temp.waiting_time(), '42.5 seconds', 'a wait that the provider asks for is kept');
select pg_temp.claim_again();
select public.reschedule_photo(
  tests.photo('asked'), tests.lease(tests.photo('asked')), 'rate_limited', null, -1
);
select is(pg_temp.waiting_time(), '0 seconds', 'and never lies in the past');

-- Too late for another attempt.
select pg_temp.claim_again();
update public.photo_generation_batches set deadline_at = now() + interval '59 seconds';
select is(
  public.reschedule_photo(
    tests.photo('asked'), tests.lease(tests.photo('asked')), 'rate_limited'
  ),
  'failed', 'no attempt is begun after the deadline'
);
select is(
  (select status from public.photo_generation_batches where id = tests.id('asked')), 'failed',
  'which ends the batch'
);

select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
