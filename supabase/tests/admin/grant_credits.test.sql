begin;
select plan(19);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');

select is(
  admin.grant_credits('  Alice@Example.test ', 50, 'For the trouble'), 150,
  'credits are granted by e-mail, and the new balance told'
);
select is(admin.grant_credits(tests.id('alice')::text, 10), 160, 'or by id');
select is(admin.grant_credits(upper(tests.id('alice')::text), -60, ' '), 100, 'or taken away');
select results_eq(
  $$ select amount, balance_after, type, description from public.credit_history
  where type <> 'signup' order by id $$,
  $$ values
    (50, 150, 'grant'::public.credit_type, 'For the trouble'),
    (10, 160, 'grant', 'Credits from Retrato'),
    (-60, 100, 'adjustment', 'Credits from Retrato') $$,
  'each with a line in the ledger'
);

select tests.create_batch('alice', 'batch', 'face', 1, 4);
select throws_like(
  $$ select admin.grant_credits('alice@example.test', -97) $$,
  '%fewer generation credits than are held for unfinished work (4)%',
  'what is held for unfinished work cannot be taken away'
);
select is(admin.grant_credits('alice@example.test', -96), 4, 'all else can');

select is(
  admin.grant_credits('alice@example.test', 5, 'To train', 'training'), 20,
  'training credits are another balance'
);
select results_eq(
  $$ select kind, amount, balance_after, type, description from public.credit_history
  order by id desc limit 1 $$,
  $$ values (
    'training'::public.credit_kind, 5, 20, 'grant'::public.credit_type, 'To train'
  ) $$,
  'with lines of their own'
);
select tests.create_draft_model('alice', 'young', 3);
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();
select throws_like(
  $$ select admin.grant_credits('alice@example.test', -18, null, 'training') $$,
  '%fewer training credits than are held for unfinished work (3)%',
  'what is held for a training cannot be taken away either'
);
select throws_like(
  $$ select admin.grant_credits('alice@example.test', 1, null, null) $$,
  '%"generation" or "training"%', 'credits are of some kind'
);
select throws_like(
  $$ select admin.grant_credits('alice@example.test', 0) $$, '%other than 0%', 'nothing is no grant'
);
select throws_like(
  $$ select admin.grant_credits('alice@example.test', null) $$, '%other than 0%',
  'neither is a missing amount'
);
select throws_like(
  $$ select admin.grant_credits('nobody@example.test', 10) $$,
  'There is no user "nobody@example.test".', 'nobody gets nothing'
);
select throws_like(
  $$ select admin.grant_credits(null, 10) $$, 'There is no user%', 'a missing name names nobody'
);

select tests.authenticate_as('alice');
select throws_ok(
  $$ select admin.grant_credits('alice@example.test', 1000) $$, '42501', null,
  'users grant themselves nothing'
);
select tests.authenticate_as_service_role();
select throws_ok(
  $$ select admin.grant_credits('alice@example.test', 1000) $$, '42501', null,
  'neither do the Edge Functions'
);

select tests.clear_authentication();
select is(tests.balance('alice'), '4, 4 held', 'so it stays');
select is(tests.training_balance('alice'), '20, 3 held', 'in both kinds');
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
