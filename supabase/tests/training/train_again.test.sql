begin;
select plan(22);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 2);
update public.models set preview_image_url = 'preview/first.webp', training_credits_used = 2;
select tests.create_batch('alice', 'batch', 'face', 1, 2);

create function pg_temp.add(p_number integer) returns void language sql security definer as $$
  insert into storage.objects (bucket_id, name) values (
    'model-training-images', format('training/%s/more-%s.jpg', tests.id('alice'), p_number)
  );
  insert into public.model_training_images
    (model_id, user_id, image_url, image_order, file_size, file_name)
  values (
    tests.id('face'), tests.id('alice'),
    format('training/%s/more-%s.jpg', tests.id('alice'), p_number), p_number, 9, p_number || '.jpg'
  )
$$;
create function pg_temp.model() returns jsonb language sql security definer as $$
  select to_jsonb(model) - array['failure_code', 'training_started_at', 'training_ends_at']
    || jsonb_build_object(
      'references', (select jsonb_agg(to_jsonb(reference)) from public.model_references as reference),
      'trained', (
        select jsonb_agg(to_jsonb(image)) from public.model_training_images as image
        where trained_at is not null
      )
    )
  from public.models as model
$$;
grant execute on all functions in schema pg_temp to authenticated;

select tests.authenticate_as('alice');
select pg_temp.add(3), pg_temp.add(4);
create temporary table before as select pg_temp.model() as model;
select is(tests.balance('alice'), '100, 2 held', 'two portraits are in work');
select results_eq(
  $$ select status, is_retraining from public.start_training(tests.id('face')) $$,
  $$ values ('ready'::public.model_status, true) $$, 'a ready model stays ready while it trains'
);
select is(tests.training_balance('alice'), '15, 2 held', 'the new photos alone are held for');
select public.start_training(tests.id('face'));
select is(tests.training_balance('alice'), '15, 2 held', 'once');
select tests.create_batch('alice', 'meanwhile', 'face', 1, 1);
select tests.clear_authentication();
select results_eq(
  $$ select reference_set from public.photo_generation_batches where id = tests.id('meanwhile') $$,
  array[1], 'portraits may be ordered meanwhile, from the old references'
);
select is((select count(*) from public.claim_photos(9)), 3::bigint, 'and are drawn');

-- It fails.
select count(*) from public.claim_training(1);
select tests.judge_image('face', 1), tests.judge_image('face', 3);
create temporary table made as select reference_path from private.training_photos;
select public.fail_training(
  tests.id('face'), tests.training_lease('face'), 'no_face',
  jsonb_build_array(jsonb_build_object('id', tests.image('face', 4), 'failure_code', 'no_face'))
);
select is(pg_temp.model(), (select model from before), 'a training that fails leaves it as it was');
select results_eq(
  'select failure_code from public.models', array['no_face'::public.failure_code], 'with the reason'
);
select results_eq(
  'select failure_code from public.model_training_images order by image_order',
  $$ values (null::public.failure_code), (null), (null), ('no_face') $$, 'shown with the photo'
);
select is(tests.training_balance('alice'), '15, 0 held', 'its credits are given back');
select is(
  (select count(*) from public.claim_storage_removals(99) where name in (select * from made)),
  2::bigint, 'what it had prepared is removed'
);
select is(
  tests.statuses('batch') || ' ' || tests.statuses('meanwhile'),
  'generating generating generating', 'portraits go on'
);

-- Without that photo it goes.
select tests.authenticate_as('alice');
delete from public.model_training_images where image_order = 4;
select public.start_training(tests.id('face'));
select is(
  (select failure_code from public.models), null, 'a new training forgets why the last one failed'
);
select tests.clear_authentication();
select count(*) from public.claim_training(1);
select is(tests.complete_training('face'), true, 'it is completed');
select results_eq(
  $$ select status, is_retraining, reference_set, training_credits_used,
    preview_image_url <> 'preview/first.webp' from public.models $$,
  $$ values ('ready'::public.model_status, false, 2, 3, true) $$, 'the model has its new set'
);
select is(tests.training_balance('alice'), '14, 0 held', 'and is charged for the new photo');
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.start_training(tests.id('face')) $$, 'PT409', 'nothing_to_train',
  'then there is nothing more to train'
);

-- A refusal by Gemini is no finding of a training.
select tests.clear_authentication();
update public.model_training_images set failure_code = 'blocked' where image_order = 1;
select tests.authenticate_as('alice');
select pg_temp.add(5);
select public.start_training(tests.id('face'));
select results_eq(
  $$ select failure_code from public.model_training_images where image_order = 1 $$,
  array['blocked'::public.failure_code], 'that Gemini refused a photo is not forgotten'
);

-- The run never gets ahead.
select tests.clear_authentication();
select count(*) from public.claim_training(1);
select tests.judge_image('face', 1), tests.judge_image('face', 2);
update private.training_queue set lost = 1, lease_expires_at = now() - interval '1 second';
select private.tick();
select results_eq(
  $$ select status, is_retraining, failure_code from public.models $$,
  $$ values ('ready'::public.model_status, false, 'too_demanding'::public.failure_code) $$,
  'a run that killed two workers has failed'
);
select results_eq(
  'select failure_code from public.model_training_images order by image_order',
  $$ values ('blocked'::public.failure_code), (null), ('too_demanding'), (null) $$,
  'for the photo that they died of'
);
select is(tests.training_balance('alice'), '14, 0 held', 'and charges nothing');
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
