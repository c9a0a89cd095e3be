begin;
select plan(13);
select tests.start_empty();
select tests.create_user('alice');

select private.hold_credits(tests.id('alice'), 60);
select is(tests.balance('alice'), '100, 60 held', 'a hold leaves the balance as it is');
select throws_ok(
  $$ select private.hold_credits(tests.id('alice'), 41) $$, 'PT402', 'insufficient_credits',
  'what is held cannot be promised again'
);
select lives_ok(
  $$ select private.hold_credits(tests.id('alice'), 40) $$, 'all that is left can'
);

select private.release_credits(tests.id('alice'), 40);
select is(tests.balance('alice'), '100, 60 held', 'a release gives back');
select throws_ok(
  $$ select private.release_credits(tests.id('alice'), 61) $$, '23514', null,
  'but no more than is held'
);

select is(
  private.post_credits(
    tests.id('alice'), -10, 10, 'generation', 'Portrait', tests.id('batch'), tests.id('photo'),
    tests.id('face')
  ),
  90, 'a capture takes from the balance and tells what is left'
);
select is(tests.balance('alice'), '90, 50 held', 'and from what is held');
select results_eq(
  $$ select
    amount, balance_after, type, description, related_transaction_id, related_photo_id,
    related_model_id
  from public.credit_history where user_id = tests.id('alice') and type = 'generation' $$,
  $$ values (
    -10, 90, 'generation'::public.credit_type, 'Portrait', tests.id('batch'), tests.id('photo'),
    tests.id('face')
  ) $$,
  'with a line in the ledger'
);
select throws_ok(
  $$ select private.post_credits(
    tests.id('alice'), -10, 10, 'generation', 'Portrait', null, tests.id('photo')
  ) $$,
  '23505', null, 'a photo is charged once'
);
select is(tests.balance('alice'), '90, 50 held', 'or not at all');
select throws_ok(
  $$ select private.post_credits(tests.id('alice'), -50, 0, 'adjustment', 'Too much') $$,
  '23514', null, 'the balance never falls below what is held'
);

select private.post_credits(
  tests.id('alice'), -5, 5, 'training', 'Training', tests.id('run')
);
select throws_ok(
  $$ select private.post_credits(tests.id('alice'), -5, 5, 'training', 'Again', tests.id('run')) $$,
  '23505', null, 'a training run is charged once'
);

select throws_ok(
  $$ select private.lock_user(tests.id('nobody')) $$, 'PT404', 'user_not_found',
  'who is not there has no credits'
);

select * from finish();
rollback;
