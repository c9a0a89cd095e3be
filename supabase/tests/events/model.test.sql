begin;
select plan(4);
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
      'id', id, 'status', 'training', 'failure_code', null, 'preview_image_url', null
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
select public.complete_training(tests.id('face'), tests.training_lease('face'), 'preview/x.webp');
select set_has(
  $$ select payload ->> 'status' as status, payload ->> 'preview_image_url' as preview
  from tests.events('alice', 'model') as payload $$,
  $$ values ('ready', 'preview/x.webp') $$,
  'a model that is ready shows its preview'
);

select * from finish();
rollback;
