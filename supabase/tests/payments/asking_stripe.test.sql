-- settle-payments is called for what is due, and each payment comes again until it has ended.
begin;
select plan(16);
select tests.start_empty(), tests.configure_webhooks();
select tests.create_user('ana'), tests.create_user('ben');

select is(private.wake_payments(), 0, 'idle, nobody is called');
select tests.begin_checkout('ana', 'one', 'portraits-50');
select public.keep_checkout(tests.id('one'), 'cs_one');
select public.keep_checkout(tests.id('one'), 'cs_other');
select is(
  (select session_id from public.payments where id = tests.id('one')), 'cs_one',
  'the session of a payment is kept once'
);
select is(private.wake_payments(), 0, 'a payment that was just begun is left to the webhook');
update public.payments set look_at = now();
select is(private.wake_payments(), 1, 'then it is looked at');
select results_eq(
  $$ select payment_id, status::text, session_id from claim_payments(10) $$,
  $$ values (tests.id('one'), 'open', 'cs_one') $$, 'by who is told which'
);
select is(private.wake_payments(), 0, 'once');
select ok(
  (select look_at between now() + interval '1 minute' and now() + interval '1 hour' from public.payments),
  'and later again'
);
update public.payments set look_at = now(), looks = 1000;
select claim_payments(10);
select is((select look_at from public.payments), now() + interval '1 hour', 'once an hour at the most seldom');
select tests.tell_of('one');
select is((select look_at from public.payments), null, 'what has ended is not looked at any more');

select tests.begin_checkout('ana', 'left', 'portraits-50');
update public.payments set look_at = now(), created_at = now() - interval '3 days'
where id = tests.id('left');
select is_empty('select claim_payments(10)', 'what Stripe never told of');
select is(
  (select status::text from public.payments where id = tests.id('left')), 'expired', 'has ended too'
);

update private.stripe_state set ask_at = now(), events_until = now() - interval '1 day';
select is(
  public.begin_asking_stripe(), now() - interval '25 hours', 'lost events are asked for from an hour before'
);
select is(public.begin_asking_stripe(), null, 'by one at a time');
select public.report_stripe(true, null, now());
select results_eq(
  'select events_until, ask_at from private.stripe_state',
  $$ select now(), now() + interval '1 day' $$, 'and a day later again'
);
select public.report_stripe(false, 'Stripe refuses STRIPE_SECRET_KEY.');
select results_eq(
  $$ select credits_for_sale, ask_at, 'stripe_refused' = any (problems)
  from product_settings(), private.stripe_state, admin.health $$,
  $$ select false, now() + interval '10 minutes', true $$,
  'a key that is refused ends the sale, and is tried again soon'
);

select public.record_payment_event('evt_1', 'refund.created', now(), '{"kind": "refund"}', true);
update private.payment_events set received_at = now() + interval '1 second';
select ok('stripe_webhook_silent' = any (problems), 'health says when the webhook is silent')
from admin.health;

select * from finish();
rollback;
