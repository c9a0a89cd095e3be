begin;
select plan(15);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 2);
select tests.create_ready_model('alice', 'other', 1);
update public.models set preview_image_url = 'preview/face.webp' where id = tests.id('face');

-- One photo of three is completed, one in work, one waiting; another model has one waiting.
select tests.create_batch('alice', 'batch', 'face', 1, 3);
select tests.create_batch('alice', 'kept', 'other', 1, 1);
create temporary table claimed as select * from public.claim_photos(2);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
where photo_id = tests.photo('batch', 1);
update private.settings set lease_duration = '1 minute';

select is(tests.balance('alice'), '99, 3 held', 'a photo is paid, three are held for');

select tests.authenticate_as('alice');
delete from public.models where id = tests.id('face');
select tests.clear_authentication();

select is(
  tests.statuses('batch'), 'completed cancelled cancelled', 'open work for the model is cancelled'
);
select is(tests.balance('alice'), '99, 1 held', 'and its credits given back');
select results_eq(
  $$ select status, model_id, total_images_generated, failed_count
  from public.photo_generation_batches where id = tests.id('batch') $$,
  $$ values ('partial'::public.batch_status, null::uuid, 1, 0) $$,
  'the batch is over'
);
select results_eq(
  $$ select model_id, url is null from public.photos where id = tests.photo('batch', 1) $$,
  'values (null::uuid, false)',
  'the finished portrait stays: it is the user''s'
);
select is(tests.statuses('kept'), 'queued', 'work for another model goes on');

select bag_eq(
  $$ select * from tests.removals('model-training-images') $$,
  $$ select format(
    path, tests.id('alice'), tests.id('face'), i
  ) from generate_series(1, 2) as i, unnest(array[
    'training/%1$s/face-%3$s.jpg', 'reference/%s/%s-0123456789ab-%s.jpg'
  ]) as path $$,
  'the training images and their references are removed'
);
select results_eq(
  $$ select * from tests.removals('model-previews') $$, array['preview/face.webp'],
  'and the preview'
);
select bag_eq(
  $$ select name, not_before - now() from private.storage_removals
  where bucket_id = 'generated-photos' $$,
  $$ select object_path || suffix, '3 minutes'::interval
  from claimed, unnest(array['.png', '.jpg', '.webp', '-thumb.webp']) as suffix
  where photo_id = tests.photo('batch', 2) $$,
  'what a worker may still store is removed when it must have stopped'
);
select is(
  (
    select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
    where photo_id = tests.photo('batch', 2)
  ),
  false, 'that worker completes nothing'
);
select is(tests.balance('alice'), '99, 1 held', 'and charges nothing');

-- A model in training.
select tests.create_draft_model('alice', 'young', 2);
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();
create temporary table run as select * from public.claim_training(1);
select tests.authenticate_as('alice');
delete from public.models where id = tests.id('young');
select is(
  tests.training_balance('alice'), '15, 0 held', 'a training ends with its model, free of charge'
);

select tests.clear_authentication();
select results_eq(
  $$ select name, not_before - now() from private.storage_removals
  where bucket_id = 'model-previews' and name <> 'preview/face.webp' $$,
  $$ select preview_path, '3 minutes'::interval from run $$,
  'what its worker may still store is removed later'
);
select bag_eq(
  $$ select name, not_before - now() from private.storage_removals
  where name like 'reference/%' and name like format('%%%s%%', tests.id('young')) $$,
  $$ select format('%s-%s.jpg', reference_path, number), '3 minutes'::interval
  from run, generate_series(1, 5) as number $$,
  'its references too'
);

select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
