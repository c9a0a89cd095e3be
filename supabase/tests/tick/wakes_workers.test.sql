begin;
select plan(4);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_draft_model('alice', 'young');
select tests.create_batch('alice', 'batch', 'face', 1, 2);
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();
select private.queue_removal('generated-photos', array['x']);

-- Every webhook so far was lost.
select tests.configure_webhooks();
select private.tick();
select is(tests.calls('generate-photos'), 1, 'a tick calls for photos that are due');
select is(tests.calls('train-model'), 1, 'for trainings');
select is(tests.calls('remove-objects'), 1, 'and for removals');

select count(*) from public.claim_photos(2);
select count(*) from public.claim_training(1);
select count(*) from public.claim_storage_removals(1);
select private.tick();
select is(
  tests.calls('generate-photos') + tests.calls('train-model') + tests.calls('remove-objects'), 3,
  'but not for what is in work'
);

select * from finish();
rollback;
