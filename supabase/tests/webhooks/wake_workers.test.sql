begin;
select plan(4);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 2, 4);
select tests.configure_webhooks();

select tests.authenticate_as_service_role();
select public.wake_workers();
select is(
  tests.calls('generate-photos'), 2, 'a worker that has used up its time hands on what is left'
);
select is(
  tests.calls('train-model') + tests.calls('remove-objects'), 0, 'and wakes nobody in vain'
);

select tests.authenticate_as('alice');
select throws_ok('select public.wake_workers()', '42501', null, 'users wake nobody');
select throws_ok('select private.wake_generation()', '42501', null, 'by no other way either');

select * from finish();
rollback;
