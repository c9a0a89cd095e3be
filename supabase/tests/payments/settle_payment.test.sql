-- A payment is posted once, whatever comes twice, late or in another order.
begin;
select plan(26);
select tests.start_empty();
select tests.create_user('ana'), tests.create_user('ben');

create function pg_temp.balance(p_name text) returns integer language sql as $$
  select credits from public.users where id = tests.id(p_name)
$$;
create function pg_temp.payment(p_label text) returns text language sql as $$
  select status::text from public.payments where id = tests.id(p_label)
$$;

select tests.begin_checkout('ana', 'one', 'portraits-50');
select is(tests.tell_of('one'), 'paid', 'what is paid is posted');
select is(pg_temp.balance('ana'), 150, 'its credits are there');
select results_eq(
  $$ select kind::text, amount, type::text from public.credit_history
  where related_transaction_id = tests.id('one') $$,
  $$ values ('generation', 50, 'purchase') $$,
  'with a line of the ledger that names the payment'
);
select is(tests.tell_of('one'), 'paid', 'another event of the same payment');
select is(pg_temp.balance('ana'), 150, 'posts nothing more');
select is(
  tests.tell_of('one', '{"status": "expired"}'), 'late', 'what is told late of it changes nothing'
);
select is(pg_temp.payment('one'), 'paid', 'it stays paid');

select tests.begin_checkout('ana', 'photos', 'photos-15');
select tests.tell_of('photos');
select is(
  (select training_credits from public.users where id = tests.id('ana')), 30,
  'training credits go to their own balance'
);

-- Written down and settled are two steps.
select tests.begin_checkout('ana', 'two', 'portraits-50');
select is(
  public.record_payment_event('evt_two', 'checkout.session.completed', now(), (
    select facts || jsonb_build_object(
      'payment_id', tests.id('two'), 'payment_intent', 'pi_two', 'session_id', 'cs_two'
    )
    from private.payment_events where payment_id = tests.id('one') limit 1
  ), false), true, 'an event is written down'
);
select is(
  public.record_payment_event('evt_two', 'checkout.session.completed', now(), '{}', false), false,
  'once'
);
select is(pg_temp.payment('two'), 'open', 'which settles nothing yet');
select private.settle_payment_events();
select is(pg_temp.payment('two'), 'paid', 'the tick settles what nobody has');
select is(public.settle_payment('evt_two'), 'paid', 'once more is harmless');
select is(pg_temp.balance('ana'), 200, 'and posts nothing');

-- Not what was asked for.
select tests.begin_checkout('ana', 'cheap', 'portraits-50');
select is(tests.tell_of('cheap', '{"amount": 100}'), 'refused', 'another sum is not posted');
select tests.begin_checkout('ana', 'foreign', 'portraits-50');
select is(tests.tell_of('foreign', '{"currency": "usd"}'), 'refused', 'nor another currency');
select is(pg_temp.balance('ana'), 200, 'nothing came of either');
select is(
  (select array_agg(problem order by problem) from admin.payments_to_look_at),
  array['100 eur were paid, and 900 eur were asked for.', '900 usd were paid, and 900 eur were asked for.'],
  'operators see why'
);
select ok('payments_to_look_at' = any (problems), 'health says so') from admin.health;
select admin.resolve_payment(tests.id('cheap'), 'given back');
select tests.withdraw('foreign', 're_1', 900, 'succeeded');
select ok('payments_to_look_at' <> all (problems), 'until they are seen to') from admin.health;

-- The payer's bank takes its time.
select tests.begin_checkout('ana', 'slow', 'portraits-50');
select is(tests.tell_of('slow', '{"status": "processing"}'), 'processing', 'a bank takes its time');
select is(tests.tell_of('slow', '{"status": "failed"}'), 'failed', 'and says no');
select is(tests.tell_of('slow'), 'paid', 'or yes after all');

-- An account that is gone.
select tests.begin_checkout('ben', 'gone', 'portraits-50');
delete from auth.users where id = tests.id('ben');
select is(tests.tell_of('gone', jsonb_build_object('user_id', tests.id('ben'))), 'unclaimed',
  'what is paid for an account that is gone is posted to nobody');
select ok(
  (select look_at <= now() from public.payments where id = tests.id('gone')),
  'and given back by who asks Stripe'
);

-- A database that was put back to before the checkout.
select tests.begin_checkout('ana', 'forgotten', 'portraits-50');
create temporary table told as
select jsonb_build_object(
  'kind', 'checkout', 'status', 'paid', 'payment_id', id, 'user_id', user_id,
  'session_id', 'cs_forgotten', 'payment_intent', 'pi_forgotten', 'amount', amount,
  'currency', currency, 'pack_id', pack_id, 'credit_kind', kind, 'credits', credits,
  'expected_amount', amount, 'expected_currency', currency
) as facts
from public.payments where id = tests.id('forgotten');
delete from public.payments where id = tests.id('forgotten');
select public.record_payment_event('evt_forgotten', 'x', now(), facts, true) from told;
select public.settle_payment('evt_forgotten');
select is(
  pg_temp.payment('forgotten') || ' ' || pg_temp.balance('ana'), 'paid 300',
  'what Stripe remembers is made good'
);

select * from finish();
rollback;
