begin;
select plan(9);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_ready_model('bob', 'bobs-face');
select tests.create_batch('alice', 'batch', 'face', 1, 3);
select tests.create_batch('bob', 'bobs-batch', 'bobs-face', 1, 1);
create temporary table claimed as
select * from public.claim_photos(9) where photo_id in (tests.photo('batch', 1), tests.photo('batch', 2));
update private.generation_queue set lease_token = null, lease_expires_at = null
where photo_id = tests.photo('batch', 3);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
where photo_id = tests.photo('batch', 1);

update public.photo_generation_batches set deadline_at = now() - interval '1 second'
where id = tests.id('batch');
select private.tick();

select is(tests.statuses('batch'), 'completed failed failed', 'at the deadline all that is open fails');
select results_eq(
  $$ select distinct failure_code from public.photos
  where generation_batch_id = tests.id('batch') and status = 'failed' $$,
  array['deadline_exceeded'::public.failure_code], 'and says why'
);
select results_eq(
  $$ select status, total_images_generated, failed_count, completed_at
  from public.photo_generation_batches where id = tests.id('batch') $$,
  $$ values ('partial'::public.batch_status, 1, 2, now()) $$,
  'the batch is over'
);
select is(tests.balance('alice'), '99, 0 held', 'what was not delivered is given back');
select bag_eq(
  $$ select name from private.storage_removals where not_before > now() $$,
  $$ select object_path || suffix
  from claimed, unnest(array['.png', '.jpg', '.webp', '-thumb.webp']) as suffix
  where photo_id = tests.photo('batch', 2) $$,
  'what a worker may still store is removed later, also if nobody hears of it again'
);
select is(
  (
    select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
    where photo_id = tests.photo('batch', 2)
  ),
  false, 'a worker that is late changes nothing'
);
select bag_eq(
  $$ select name from private.storage_removals $$,
  $$ select object_path || suffix
  from claimed, unnest(array['.png', '.jpg', '.webp', '-thumb.webp']) as suffix
  where photo_id = tests.photo('batch', 2) $$,
  'what it stored is removed'
);
select results_eq(
  $$ select tests.statuses('bobs-batch'), tests.balance('bob') $$,
  $$ values ('generating', '100, 1 held') $$, 'other batches go on'
);
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
