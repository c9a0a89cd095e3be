-- What no row of packs, payments and what Stripe told of them may be.
begin;
select plan(41);
select tests.start_empty();
select tests.create_user('ana');

insert into public.payments (
  id, user_id, pack_id, kind, credits, amount, currency, starts_at_once_at, session_id,
  payment_intent_id
)
values (
  tests.id('one'), tests.id('ana'), 'portraits-50', 'generation', 50, 900, 'eur', now(), 'cs_1',
  'pi_1'
);
insert into private.payment_events (id, type, facts, asked, created_at, status, payment_id)
values ('evt_1', 'seen', '{}', true, now(), 'pending', tests.id('one'));
insert into private.payment_withdrawals (id, payment_intent_id, kind, status, amount, currency)
values ('re_1', 'pi_1', 'refund', 'succeeded', 1, 'eur');
insert into private.signups (address, network) values ('a', 'n');

select throws_like(
  change, format('%%violates check constraint "%s"', rule), change || ' is refused'
)
from (
  values
    ('settings_max_open_payments_check', 'update private.settings set max_open_payments = 0'),
    ('settings_max_welcomes_per_network_check',
      'update private.settings set max_welcomes_per_network = -1'),
    ('credit_packs_id_check', $$update public.credit_packs set id = 'Free!'$$),
    ('credit_packs_id_check', $$update public.credit_packs set id = repeat('x', 41)$$),
    ('credit_packs_credits_check', 'update public.credit_packs set credits = 0'),
    ('credit_packs_credits_check', 'update public.credit_packs set credits = 100001'),
    ('credit_packs_price_check', 'update public.credit_packs set price = 49'),
    ('credit_packs_price_check', 'update public.credit_packs set price = 10000001'),
    ('credit_packs_currency_check', $$update public.credit_packs set currency = 'EUR'$$),
    ('payments_credits_check', 'update public.payments set credits = 0'),
    ('payments_amount_check', 'update public.payments set amount = 0'),
    ('payments_currency_check', $$update public.payments set currency = 'euro'$$),
    ('payments_check', 'update public.payments set withdrawn = amount + 1'),
    ('payments_check', 'update public.payments set withdrawn = -1'),
    ('payments_session_id_check', $$update public.payments set session_id = 'pi_1'$$),
    ('payments_payment_intent_id_check',
      $$update public.payments set payment_intent_id = 'cs_1'$$),
    ('payments_paid_amount_check', 'update public.payments set paid_amount = 0'),
    ('payment_events_id_check', $$update private.payment_events set id = 're_1'$$),
    ('payment_events_type_check', $$update private.payment_events set type = ''$$),
    ('payment_events_type_check', $$update private.payment_events set type = repeat('x', 101)$$),
    ('payment_events_status_check', $$update private.payment_events set status = 'lost'$$),
    ('payment_events_check', $$update private.payment_events set status = 'ignored'$$),
    ('payment_events_check', 'update private.payment_events set facts = null'),
    ('payment_withdrawals_id_check', $$update private.payment_withdrawals set id = 'a b'$$),
    ('payment_withdrawals_payment_intent_id_check',
      $$update private.payment_withdrawals set payment_intent_id = 'cs_1'$$),
    ('payment_withdrawals_kind_check',
      $$update private.payment_withdrawals set kind = 'gift'$$),
    ('payment_withdrawals_amount_check', 'update private.payment_withdrawals set amount = -1'),
    ('stripe_state_id_check', 'update private.stripe_state set id = false')
) as refused (rule, change);

select throws_like(
  format('insert into %1$s select * from %1$s limit 1', relation),
  format('%%violates unique constraint "%s"', rule), relation || ' has each once'
)
from (
  values
    ('public.credit_packs', 'credit_packs_pkey'),
    ('public.payments', 'payments_pkey'),
    ('private.payment_events', 'payment_events_pkey'),
    ('private.payment_withdrawals', 'payment_withdrawals_pkey'),
    ('private.stripe_state', 'stripe_state_pkey'),
    ('private.signups', 'signups_pkey')
) as kept (relation, rule);

create function pg_temp.another_payment(p_change text) returns text language sql as $$
  select format(
    'insert into public.payments select (jsonb_populate_record(payment, %L)).* from public.payments as payment',
    jsonb_build_object('id', tests.id('two'), 'session_id', 'cs_2', 'payment_intent_id', 'pi_2')
      || p_change::jsonb
  )
$$;

select throws_like(
  pg_temp.another_payment('{"session_id": "cs_1"}'), '%"payments_session_id_key"',
  'a session is of one payment'
);
select throws_like(
  pg_temp.another_payment('{"payment_intent_id": "pi_1"}'), '%"payments_payment_intent_id_key"',
  'and so is a payment intent'
);
select throws_like(
  pg_temp.another_payment(format('{"user_id": "%s"}', tests.id('nobody'))),
  '%violates foreign key constraint "payments_user_id_fkey"', 'nobody pays who is nobody'
);
select throws_like(
  format($$update private.payment_events set payment_id = %L$$, tests.id('nothing')),
  '%violates foreign key constraint "payment_events_payment_id_fkey"', 'an event is of a payment'
);

insert into public.credit_history
  (user_id, kind, type, amount, balance_after, description, related_transaction_id)
select tests.id('ana'), 'generation', 'purchase', 50, 150, 'Purchase', tests.id('one');
select throws_like(
  $$insert into public.credit_history
    (user_id, kind, type, amount, balance_after, description, related_transaction_id)
  select user_id, kind, type, amount, balance_after, description, related_transaction_id
  from public.credit_history where type = 'purchase'$$,
  '%"credit_history_one_per_payment"', 'a payment is posted once'
);

delete from auth.users where id = tests.id('ana');
select is(
  (select user_id from public.payments), null, 'a payment outlives its account, without a name'
);
delete from public.payments;
select is(
  (select payment_id from private.payment_events), null, 'and what was told of it outlives it'
);

select * from finish();
rollback;
