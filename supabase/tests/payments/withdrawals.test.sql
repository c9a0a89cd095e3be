-- Credits follow their money: refunds and disputes take back what was given for it.
begin;
select plan(29);
select tests.start_empty();
select tests.create_user('ana'), tests.create_user('ben');
update public.credit_packs set credits = 50, price = 900 where id = 'portraits-50';

create function pg_temp.bought(p_label text) returns text language sql as $$
  select string_agg(amount::text, ' ' order by id) from public.credit_history
  where related_transaction_id = tests.id(p_label)
$$;
create function pg_temp.account(p_name text) returns text language sql as $$
  select format('%s, %s held, %s owed', credits, credits_held, credits_owed)
  from public.users where id = tests.id(p_name)
$$;

-- In part, rounded so that a part of a credit is none, and many small ones take what one takes.
select tests.begin_checkout('ana', 'part', 'portraits-50');
select tests.tell_of('part');
select is(tests.withdraw('part', 're_1', 1, 'succeeded'), 'reversed', 'a cent given back');
select is(pg_temp.bought('part'), '50 -1', 'takes the credit that it was a part of');
select tests.withdraw('part', 're_2', 1, 'succeeded');
select is(pg_temp.bought('part'), '50 -1', 'another cent of the same credit takes nothing more');
select tests.withdraw('part', 're_3', 448, 'pending');
select is(pg_temp.bought('part'), '50 -1 -24', 'half of it, half of the credits');
select is(tests.withdraw('part', 're_3', 448, 'succeeded'), 'nothing new', 'told again: nothing');
select tests.withdraw('part', 're_4', 450, 'succeeded');
select is(pg_temp.bought('part'), '50 -1 -24 -25', 'all of it, all of them');
select is(
  (select withdrawn from public.payments where id = tests.id('part')), 900, 'and it is said so'
);
select tests.withdraw('part', 're_4', 450, 'failed');
select is(pg_temp.bought('part'), '50 -1 -24 -25 25', 'a refund that fails leaves the credits');
select is(
  tests.withdraw('part', 're_4', 450, 'succeeded'), 'nothing new', 'and what is told late of it does not count'
);

-- In another order: the refund before the payment.
select tests.begin_checkout('ana', 'early', 'portraits-50');
select is(tests.withdraw('early', 're_5', 900, 'succeeded'), 'unknown payment', 'told too early');
select tests.tell_of('early');
select is(pg_temp.bought('early'), '50 -50', 'it counts once the payment is told of');
select is(
  public.settle_payment((select id from private.payment_events where facts ->> 'id' = 're_5')),
  'unknown payment', 'and what it came to when it was told stays as it was written down'
);

-- Disputes.
select tests.begin_checkout('ana', 'doubt', 'portraits-50');
select tests.tell_of('doubt');
select tests.withdraw('doubt', 'du_0', 900, 'warning_needs_response', 'dispute');
select is(pg_temp.bought('doubt'), '50', 'an inquiry takes no money, and so no credits');
select tests.withdraw('doubt', 'du_1', 900, 'needs_response', 'dispute');
select is(pg_temp.bought('doubt'), '50 -50', 'a dispute does');
select tests.withdraw('doubt', 'du_1', 900, 'won', 'dispute');
select is(pg_temp.bought('doubt'), '50 -50 50', 'one that is won gives them back');
select tests.withdraw('doubt', 'du_1', 900, 'under_review', 'dispute');
select is(pg_temp.bought('doubt'), '50 -50 50', 'what comes late of it changes nothing');
select tests.withdraw('doubt', 'du_2', 900, 'lost', 'dispute');
select tests.withdraw('doubt', 're_6', 900, 'succeeded');
select is(pg_temp.bought('doubt'), '50 -50 50 -50', 'no more is taken back than was given');

-- What was spent and held meanwhile.
select tests.create_ready_model('ben', 'face');
select admin.grant_credits(tests.id('ben')::text, -100);
select tests.begin_checkout('ben', 'spent', 'portraits-50');
select tests.tell_of('spent');
select admin.grant_credits(tests.id('ben')::text, -40);
select tests.create_batch('ben', 'batch', 'face', 2, 4);
select tests.withdraw('spent', 're_7', 900, 'succeeded');
select is(pg_temp.account('ben'), '-40, 8 held, 48 owed', 'the balance falls below zero, what is held stays');
select tests.authenticate_as('ben');
select throws_ok(
  $$ select create_generation_batch(tests.id('more'), tests.id('face'), array['test-1'], variations => 1) $$,
  'PT402', 'insufficient_credits', 'and nothing new can be ordered'
);
select tests.clear_authentication();
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from public.claim_photos(1);
select is(pg_temp.account('ben'), '-41, 7 held, 48 owed', 'what was held is made and charged');
select throws_ok(
  $$ update public.users set credits_held = credits_held + 1 where id = tests.id('ben') $$,
  '23514', null, 'but no more can be held'
);
select throws_ok(
  $$ select admin.grant_credits(tests.id('ben')::text, -1) $$, 'P0001', null,
  'and none but a reversal may take below that'
);
select throws_ok(
  $$ select private.post_credits(tests.id('ben'), -1, 0, 'adjustment', 'no') $$, '23514', null,
  'however it is tried'
);
select admin.grant_credits(tests.id('ben')::text, 20);
select is(pg_temp.account('ben'), '-21, 7 held, 28 owed', 'what comes in covers it first');
select tests.authenticate_as('ben');
select cancel_generation_batch(tests.id('batch'));
select tests.clear_authentication();
select is(pg_temp.account('ben'), '-21, 0 held, 21 owed', 'as what is released does');
select tests.begin_checkout('ben', 'again', 'portraits-50');
select tests.tell_of('again');
select is(pg_temp.account('ben'), '29, 0 held, 0 owed', 'until the balance covers it again');
select is_empty('select from admin.credit_check', 'and the books are right');
delete from auth.users where id = tests.id('ben');
select is(tests.withdraw('again', 're_8', 450, 'succeeded'), 'nothing new', 'an account that is gone owes nothing');
select is(
  (select withdrawn from public.payments where id = tests.id('again')), 450, 'and the books say what went back'
);

select * from finish();
rollback;
