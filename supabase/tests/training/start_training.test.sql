begin;
select plan(11);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_draft_model('alice', 'face', 3);

select tests.authenticate_as('alice');
select results_eq(
  $$ select status, training_started_at from public.start_training(tests.id('face')) $$,
  $$ values ('training'::public.model_status, now()) $$,
  'the model is in training'
);
select results_eq(
  $$ select training_ends_at - now() from public.models where id = tests.id('face') $$,
  $$ values ('6 seconds'::interval) $$,
  'and is expected to be for two seconds a photo'
);
select is(tests.training_balance('alice'), '15, 3 held', 'one training credit an image is held, none is taken');

select tests.clear_authentication();
select results_eq(
  $$ select
    queue.user_id, queue.held, queue.held_kind, queue.attempt,
    queue.deadline_at - now(), queue.lease_token
  from private.training_queue as queue join public.models as model on model.id = queue.model_id $$,
  $$ values (tests.id('alice'), 3, 'training'::public.credit_kind, 0, '15 minutes'::interval, null::uuid) $$,
  'the run waits for a worker, with a deadline'
);

select tests.authenticate_as('alice');
select results_eq(
  $$ select status from public.start_training(tests.id('face')) $$,
  array['training'::public.model_status],
  'starting again while it trains is harmless'
);
select is(tests.training_balance('alice'), '15, 3 held', 'and costs nothing');

select tests.clear_authentication();
select results_eq(
  'select count(*) from private.training_queue', array[1::bigint], 'there is one run'
);

-- It fails, and is started again.
select count(*) from public.claim_training(1);
select public.fail_training(
  tests.id('face'), tests.training_lease('face'), 'photo_too_small',
  (
    select jsonb_build_array(jsonb_build_object('id', id, 'failure_code', 'photo_too_small'))
    from public.model_training_images where model_id = tests.id('face') and image_order = 2
  )
);
select tests.authenticate_as('alice');
delete from public.model_training_images where image_order = 1;
select results_eq(
  $$ select status, failure_code from public.start_training(tests.id('face')) $$,
  $$ values ('training'::public.model_status, null::public.failure_code) $$,
  'after a failure it trains again'
);
select is_empty(
  'select from public.model_training_images where failure_code is not null',
  'what was wrong with an image is forgotten until it is found again'
);
select is(tests.training_balance('alice'), '15, 2 held', 'and only the images there are now are held for');

select tests.clear_authentication();
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
