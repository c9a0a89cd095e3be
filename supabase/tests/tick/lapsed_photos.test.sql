begin;
select plan(18);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 3);
create temporary table claimed as select * from public.claim_photos(2);

select private.tick();
select is(tests.statuses('batch'), 'generating generating queued', 'a lease that runs is respected');

update private.generation_queue set lease_expires_at = now() - interval '1 second'
where photo_id = tests.photo('batch', 1);
select private.tick();
select is(tests.statuses('batch'), 'queued generating queued', 'one that lapsed ends');
select results_eq(
  $$ select lease_token, lease_expires_at, not_before, attempt from private.generation_queue
  where photo_id = tests.photo('batch', 1) $$,
  'values (null::uuid, null::timestamptz, now(), 1)',
  'the photo is due at once'
);
select bag_eq(
  $$ select name, not_before - now() from private.storage_removals $$,
  $$ select object_path || suffix, '6 minutes'::interval
  from claimed, unnest(array['.png', '.jpg', '.webp', '-thumb.webp']) as suffix
  where photo_id = tests.photo('batch', 1) $$,
  'what the lost worker may still store is removed when it must have stopped'
);
select is(tests.balance('alice'), '100, 3 held', 'the credit stays held');
select is(
  (
    select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
    where photo_id = tests.photo('batch', 1)
  ),
  false, 'a worker that comes back changes nothing'
);

select results_eq(
  'select photo_id, attempt from public.claim_photos(2)',
  $$ values (tests.photo('batch', 3), 1) $$,
  'those that waited begin first'
);
select results_eq(
  'select photo_id, attempt from public.claim_photos(2)',
  $$ values (tests.photo('batch', 1), 2) $$,
  'then another one takes over what was lost, by itself'
);
select tests.create_batch('alice', 'suspects', 'face', 1, 2);
update private.generation_queue set lost = 1 where photo_id = tests.photo('suspects', 1);
select results_eq(
  'select photo_id from public.claim_photos(2)', array[tests.photo('suspects', 2)],
  'two that were lost are not in work together'
);
delete from public.photo_generation_batches where id = tests.id('suspects');
update public.users set credits_held = 3;

-- What has killed a second worker is not given to a third.
select tests.create_batch('alice', 'heavy', 'face', 1, 2);
select count(*) from public.claim_photos(2);
update private.generation_queue set lost = 1, lease_expires_at = now() - interval '1 second'
where photo_id = tests.photo('heavy', 1);
select private.tick();
select results_eq(
  $$ select status, failure_code from public.photos where id = tests.photo('heavy', 1) $$,
  $$ values ('failed'::public.photo_status, 'too_demanding'::public.failure_code) $$,
  'a photo that killed two workers has failed'
);
select is(tests.statuses('heavy'), 'failed generating', 'the other goes on');
delete from public.photo_generation_batches where id = tests.id('heavy');
update public.users set credits_held = 3;

-- A photo that loses worker after worker.
update private.generation_queue set attempt = 5, lease_expires_at = now() - interval '1 second'
where photo_id = tests.photo('batch', 1);
select private.tick();
select results_eq(
  $$ select status, failure_code from public.photos where id = tests.photo('batch', 1) $$,
  $$ values ('failed'::public.photo_status, 'worker_lost'::public.failure_code) $$,
  'after the fifth attempt it fails'
);
select is(tests.balance('alice'), '100, 2 held', 'and its credit is given back');
select is(
  (select failed_count from public.photo_generation_batches), 1, 'the batch counts it'
);
select is(
  (select status from public.photo_generation_batches), 'processing', 'and goes on'
);
select is_empty(
  $$ select from private.generation_queue where photo_id = tests.photo('batch', 1) $$,
  'nobody is given it again'
);

select private.tick();
select is(tests.statuses('batch'), 'failed generating generating', 'the next tick finds nothing to do');
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
