begin;
select plan(5);
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

select tests.clear_authentication();
select tests.create_draft_model('alice', 'young');
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();
update private.training_queue set not_before = now() + interval '1 minute';
insert into private.storage_removals (bucket_id, name, not_before)
values ('generated-photos', 'generated/late.png', now() + interval '1 minute');
select is(
  private.wake_training() + private.wake_removals(), 0, 'what waits for a later try wakes nobody'
);
select tests.authenticate_as('alice');
select throws_ok('select public.wake_workers()', '42501', null, 'users wake nobody');
select throws_ok('select private.wake_generation()', '42501', null, 'by no other way either');

select * from finish();
rollback;
