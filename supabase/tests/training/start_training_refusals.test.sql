begin;
select plan(10);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_draft_model('alice', 'face', 2);
select tests.create_draft_model('alice', 'faceless', 0);
select tests.create_draft_model('alice', 'not-uploaded', 1);
select tests.create_ready_model('alice', 'done');
update public.model_training_images set image_url = image_url || '.gone'
where model_id = tests.id('not-uploaded');

select tests.authenticate_as('bob');
select throws_ok(
  $$ select public.start_training(tests.id('face')) $$, 'PT404', 'model_not_found',
  'nobody trains another''s model'
);

select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.start_training(tests.id('nothing')) $$, 'PT404', 'model_not_found',
  'nor one that is not there'
);
select throws_ok(
  'select public.start_training(null)', 'PT404', 'model_not_found', 'nor none'
);
select throws_ok(
  $$ select public.start_training(tests.id('faceless')) $$, 'PT422', 'training_images_required',
  'a training needs images'
);
select throws_ok(
  $$ select public.start_training(tests.id('not-uploaded')) $$, 'PT422',
  'training_image_not_uploaded', 'that were uploaded'
);
select throws_ok(
  $$ select public.start_training(tests.id('done')) $$, 'PT409', 'nothing_to_train',
  'a ready model is not trained again without another photo'
);

select tests.clear_authentication();
select admin.grant_credits('alice@example.test', -14, null, 'training');
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.start_training(tests.id('face')) $$, 'PT402',
  'insufficient_training_credits', 'a training is paid for in advance'
);
select results_eq(
  $$ select status from public.models where id = tests.id('face') $$,
  array['draft'::public.model_status], 'or does not begin'
);

select tests.clear_authentication();
select is_empty('select * from private.training_queue', 'nothing was queued');
select set_config('role', 'authenticated', true);
select throws_ok(
  $$ select public.start_training(tests.id('face')) $$, 'PT401', 'not_authenticated',
  'a token without a user starts nothing'
);

select * from finish();
rollback;
