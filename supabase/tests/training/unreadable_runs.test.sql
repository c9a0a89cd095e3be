begin;
select plan(7);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_draft_model('alice', 'face', 1);
select tests.create_draft_model('bob', 'broken', 1);
select tests.authenticate_as('bob');
select public.start_training(tests.id('broken'));
select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select tests.clear_authentication();
-- Its attempts are beyond counting.
update private.training_queue
set attempt = 2147483647, not_before = now() - interval '1 minute'
where model_id = tests.id('broken');

select results_eq(
  'select model_id from public.claim_training(2)', array[tests.id('face')],
  'a claim serves the others'
);
select is_empty('select * from public.claim_training(2)', 'what cannot be leased goes to nobody');

select private.tick();
select results_eq(
  $$ select status, failure_code from public.models where id = tests.id('broken') $$,
  $$ values ('failed'::public.model_status, 'internal'::public.failure_code) $$,
  'the tick ends it as our failure'
);
select is(tests.training_balance('bob'), '15, 0 held', 'the credits are given back');
select isnt(tests.training_lease('face'), null, 'the others train on');
select is_empty('select * from admin.credit_check', 'all credits add up');
select results_eq(
  $$ select kind, subject from private.broken_work
  where (select problems @> '{broken_work}' from admin.health) $$,
  $$ values ('training', tests.id('broken')::text) $$,
  'the operator is told of which model'
);

select * from finish();
rollback;
