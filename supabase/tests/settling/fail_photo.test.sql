begin;
select plan(10);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 2);
create temporary table claimed as select * from public.claim_photos(2);
grant select on claimed to service_role;

select tests.authenticate_as_service_role();
select is(
  (
    select public.fail_photo(photo_id, lease_token, 'blocked', repeat('IMAGE_SAFETY ', 20))
    from claimed where photo_id = tests.photo('batch', 1)
  ),
  true, 'the current lease fails a photo'
);
select tests.clear_authentication();
select results_eq(
  $$ select status, failure_code, detail, credits_used from public.photos
  join private.failure_details on photo_id = id
  where id = tests.photo('batch', 1) $$,
  $$ values (
    'failed'::public.photo_status, 'blocked'::public.failure_code,
    repeat('IMAGE_SAFETY ', 20), 0
  ) $$,
  'which says why, in short'
);
select is(tests.balance('alice'), '100, 1 held', 'its credit is given back');
select results_eq(
  'select status, total_images_generated, failed_count from public.photo_generation_batches',
  $$ values ('processing'::public.batch_status, 0, 1) $$,
  'the batch counts it and goes on'
);
select bag_eq(
  $$ select * from tests.removals('generated-photos') $$,
  $$ select object_path || suffix
  from claimed, unnest(array['.png', '.jpg', '.webp', '-thumb.webp']) as suffix
  where photo_id = tests.photo('batch', 1) $$,
  'what may have been stored is removed'
);
select is(
  (
    select public.fail_photo(photo_id, lease_token, 'blocked') from claimed
    where photo_id = tests.photo('batch', 1)
  ),
  false, 'it fails once'
);
select is(
  (select failed_count from public.photo_generation_batches), 1, 'and is counted once'
);

-- The last one ends the batch.
select public.fail_photo(photo_id, lease_token, 'no_image') from claimed
where photo_id = tests.photo('batch', 2);
select results_eq(
  'select status, failed_count, completed_at from public.photo_generation_batches',
  $$ values ('failed'::public.batch_status, 2, now()) $$,
  'a batch without any photo has failed'
);

select tests.create_batch('alice', 'half', 'face', 1, 2);
create temporary table half as select * from public.claim_photos(2);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from half
where photo_id = tests.photo('half', 1);
select public.fail_photo(photo_id, lease_token, 'no_image') from half
where photo_id = tests.photo('half', 2);
select results_eq(
  $$ select status, total_images_generated, failed_count, credits_used
  from public.photo_generation_batches where id = tests.id('half') $$,
  $$ values ('partial'::public.batch_status, 1, 1, 1) $$,
  'one with some is partial, and only those are charged'
);

select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
