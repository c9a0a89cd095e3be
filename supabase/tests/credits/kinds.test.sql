begin;
select plan(12);
select tests.start_empty();
select tests.create_user('alice');

select private.hold_credits(tests.id('alice'), 10, 'training');
select is(tests.training_balance('alice'), '15, 10 held', 'training credits are held');
select is(tests.balance('alice'), '100, 0 held', 'and no others');
select throws_ok(
  $$ select private.hold_credits(tests.id('alice'), 6, 'training') $$, 'PT402',
  'insufficient_training_credits', 'credits for portraits do not help where these are short'
);
select private.hold_credits(tests.id('alice'), 100);
select is(
  tests.balance('alice') || '; ' || tests.training_balance('alice'),
  '100, 100 held; 15, 10 held', 'nor are these promised to portraits'
);

select private.release_credits(tests.id('alice'), 4, 'training');
select is(
  tests.balance('alice') || '; ' || tests.training_balance('alice'),
  '100, 100 held; 15, 6 held', 'a release gives back to its own kind'
);
select throws_ok(
  $$ select private.release_credits(tests.id('alice'), 7, 'training') $$, '23514', null,
  'no more than is held of it'
);

select is(
  private.post_credits(
    tests.id('alice'), -6, 6, 'training', 'Training', tests.id('run'), p_kind => 'training'
  ),
  9, 'a capture tells what is left of its kind'
);
select is(
  tests.balance('alice') || '; ' || tests.training_balance('alice'),
  '100, 100 held; 9, 0 held', 'and takes from it alone'
);
select results_eq(
  $$ select kind, amount, balance_after from public.credit_history
  where related_transaction_id = tests.id('run') $$,
  $$ values ('training'::public.credit_kind, -6, 9) $$, 'with a line that says so'
);
select throws_ok(
  $$ select private.post_credits(
    tests.id('alice'), -5, 5, 'training', 'Again', tests.id('run'), p_kind => 'generation'
  ) $$,
  '23505', null, 'a training is paid once, in whatever kind'
);
select throws_ok(
  $$ select private.post_credits(
    tests.id('alice'), -10, 0, 'adjustment', 'Too much', p_kind => 'training'
  ) $$,
  '23514', null, 'no balance falls below what is held of it'
);
select throws_ok(
  $$ select private.post_credits(tests.id('alice'), 1, 0, 'grant', 'Of no kind', p_kind => null) $$,
  '20000', null, 'credits of no kind do not exist'
);

select * from finish();
rollback;
