begin;
select plan(6);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_draft_model('alice', 'face');

select tests.authenticate_as('alice');
update public.models set name = 'Renamed';
select is_empty(
  $$ select * from tests.events('alice', 'model') $$, 'a name is no change of state'
);

select public.start_training(tests.id('face'));
select results_eq(
  $$ select payload - 'training_ends_at', (payload ->> 'training_ends_at')::timestamptz
  from tests.events('alice', 'model') as payload $$,
  $$ select
    jsonb_build_object(
      'id', id, 'status', 'training', 'is_retraining', false, 'failure_code', null,
      'reference_set', 0, 'preview_image_url', null
    ),
    training_ends_at
  from public.models $$,
  'a training that starts is told, with its expected end'
);

select tests.clear_authentication();
select count(*) from public.claim_training(1);
select public.fail_training(tests.id('face'), tests.training_lease('face'), 'photo_unreadable');
select set_has(
  $$ select payload ->> 'status' as status, payload ->> 'failure_code' as failure_code
  from tests.events('alice', 'model') as payload $$,
  $$ values ('failed', 'photo_unreadable') $$,
  'one that fails says why'
);

select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select tests.clear_authentication();
select count(*) from public.claim_training(1);
select tests.complete_training('face');
select set_has(
  $$ select
    payload ->> 'status' as status, payload -> 'reference_set' as reference_set,
    payload ->> 'preview_image_url' as preview
  from tests.events('alice', 'model') as payload $$,
  $$ select 'ready', to_jsonb(1), preview_image_url from public.models $$,
  'a model that is ready shows its preview'
);

update public.model_training_images set trained_at = null where image_order = 1;
select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select set_has(
  $$ select payload ->> 'status' as status, payload -> 'is_retraining' as is_retraining
  from tests.events('alice', 'model') as payload $$,
  $$ values ('ready', to_jsonb(true)) $$,
  'that it is trained again is told'
);
select tests.clear_authentication();
delete from realtime.messages;
select tests.authenticate_as('alice');
select public.order_references(tests.id('face'), array[tests.image('face', 2)]);
select tests.clear_authentication();
select results_eq(
  $$ select payload -> 'reference_set' from tests.events('alice', 'model') as payload $$,
  $$ values (to_jsonb(2)) $$,
  'and that others of its references are used'
);

select * from finish();
rollback;
