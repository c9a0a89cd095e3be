begin;
select plan(15);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_draft_model('alice', 'face', 3);
select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select tests.clear_authentication();
create temporary table run as select * from public.claim_training(1);
grant select on run to service_role;

select tests.authenticate_as_service_role();
select is(
  public.complete_training(tests.id('face'), gen_random_uuid(), 'preview/stale.webp'), false,
  'a lease that is not current completes nothing'
);
select tests.clear_authentication();
select results_eq(
  $$ select * from tests.removals('model-previews') $$, array['preview/stale.webp'],
  'and what it stored is removed'
);
select is(tests.training_balance('alice'), '15, 3 held', 'it charges nothing either');

select tests.judge_image('face', 1), tests.judge_image('face', 3);
select public.judge_training_image(
  model_id, lease_token, tests.image('face', 2), '{"failure_code": "no_face"}'
) from run;
select throws_ok(
  'select public.complete_training(model_id, lease_token, preview_path) from run', 'PT409',
  'training_incomplete', 'nor is it completed while a photo is bad'
);
delete from private.training_photos where failure_code is not null;
select throws_ok(
  'select public.complete_training(model_id, lease_token, preview_path) from run', 'PT409',
  'training_incomplete', 'or was not looked at'
);
select tests.judge_image('face', 2);

select tests.authenticate_as_service_role();
select is(
  (select public.complete_training(model_id, lease_token, preview_path) from run), true,
  'the current lease completes it'
);
select results_eq(
  $$ select status, preview_image_url, training_credits_used from public.models
  where id = tests.id('face') $$,
  $$ select 'ready'::public.model_status, preview_path, 3 from run $$,
  'the model is ready, with its preview'
);
select tests.clear_authentication();
select is(tests.training_balance('alice'), '12, 0 held', 'the held credits are captured');
select results_eq(
  $$ select kind, amount, balance_after, description, related_model_id, model_name
  from public.credit_history where type = 'training' $$,
  $$ values ('training'::public.credit_kind, -3, 12, 'Training of face', tests.id('face'), 'face') $$,
  'the ledger says what for'
);
select is_empty('select * from private.training_queue', 'the run is over');

select is(
  (select public.complete_training(model_id, lease_token, preview_path) from run), true,
  'completing once more answers the same'
);
select is(tests.training_balance('alice'), '12, 0 held', 'and charges nothing');
select results_eq(
  $$ select * from tests.removals('model-previews') $$, array['preview/stale.webp'],
  'the preview stays'
);

-- Trained again, while nothing is drawn.
update public.model_training_images set trained_at = null where image_order = 1;
select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select tests.clear_authentication();
select count(*) from public.claim_training(1);
select tests.complete_training('face');
select results_eq(
  'select distinct reference_set from public.model_references', array[2],
  'references that nobody is drawn from any more go with the next set'
);

select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
