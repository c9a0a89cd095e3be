begin;
select plan(9);
select tests.start_empty();
select tests.create_user('olga'), tests.create_user('alice');
select admin.make_operator('olga@example.test');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'old', 'face', 2);
select tests.create_batch('alice', 'new', 'face', 1, 3);
select admin.grant_credits('alice@example.test', 5, 'For the trouble');

select tests.authenticate_as_operator('olga');
select results_eq(
  $$ select user_id, email, is_operator, credits, credits_held, training_credits, people, portraits, open_portraits
  from public.operator_account(' Alice@Example.test ') $$,
  $$ values (tests.id('alice'), 'alice@example.test', false, 103, 3, 15, 1, 2, 3) $$,
  'an account is found by its address'
);
select is(
  (select is_operator from public.operator_account(tests.id('olga')::text)), true, 'or its id'
);
select is_empty(
  $$ select * from public.operator_account('alice@example') $$, 'but not by a part of it'
);
select is_empty($$ select * from public.operator_account(null) $$, 'or by nothing');
select results_eq(
  $$ select type, kind, amount, balance_after, note
  from public.operator_ledger(tests.id('alice')) $$,
  $$ values
    ('grant'::public.credit_type, 'generation'::public.credit_kind, 5, 103, 'For the trouble'),
    ('generation', 'generation', -1, 98, null), ('generation', 'generation', -1, 99, null),
    ('signup', 'training', 15, 15, null), ('signup', 'generation', 100, 100, null) $$,
  'with its ledger, the newest line first, and no name that its owner gave'
);
select results_eq(
  $$ select type from public.operator_ledger(
    tests.id('alice'),
    (select max(id) from public.operator_ledger(tests.id('alice')) where type = 'generation')
  ) $$,
  $$ values ('generation'::public.credit_type), ('signup'), ('signup') $$,
  'page by page'
);
select results_eq(
  $$ select subject from public.operator_audit() where action = 'see_account' order by id $$,
  $$ values (tests.id('alice')::text), (tests.id('olga')::text) $$,
  'who looks leaves a line'
);
select lives_ok(
  $$ select * from public.operator_account('alice@example.test') $$, 'once'
);
select is(
  (
    select count(*) from public.operator_audit()
    where action = 'see_account' and subject = tests.id('alice')::text
  ),
  1::bigint, 'an hour'
);

select * from finish();
rollback;
