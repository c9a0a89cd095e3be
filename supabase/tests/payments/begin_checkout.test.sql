-- What is bought is written down before Stripe is asked, at the price of that moment.
begin;
select plan(15);
select tests.start_empty();
select tests.create_user('ana'), tests.create_user('ben');
update public.credit_packs set active = false where id = 'photos-15';

select tests.authenticate_as('ana');

select results_eq(
  $$ select pack, kind::text, credits, amount, currency, email, session_id
  from begin_checkout(tests.id('one'), 'portraits-50', true) $$,
  $$ values ('portraits-50', 'generation', 50, 900, 'eur', 'ana@example.test', null::text) $$,
  'the checkout is told what is sold, and for how much'
);
select results_eq(
  $$ select pack_id, status::text, amount, paid_at from payments $$,
  $$ values ('portraits-50', 'open', 900, null::timestamptz) $$,
  'and whoever buys sees it'
);
select lives_ok(
  $$ select begin_checkout(tests.id('one'), 'portraits-50', true) $$, 'asking twice is harmless'
);
select is((select count(*) from payments), 1::bigint, 'and begins one payment');

select throws_ok(
  $$ select begin_checkout(tests.id('two'), 'portraits-50', false) $$,
  'PT422', 'start_at_once_required', 'nothing is sold to who does not want it at once'
);
select throws_ok(
  $$ select begin_checkout(tests.id('two'), 'portraits-50', null) $$,
  'PT422', 'start_at_once_required', 'nor to who does not say'
);
select throws_ok(
  $$ select begin_checkout(null, 'portraits-50', true) $$, 'PT422', 'payment_id_required',
  'the client makes the id'
);
select throws_ok(
  $$ select begin_checkout(tests.id('two'), 'photos-15', true) $$, 'PT404', 'pack_not_found',
  'what is no longer sold is not sold'
);
select is_empty($$ select from credit_packs where id = 'photos-15' $$, 'nor shown');
select throws_ok(
  $$ select begin_checkout(tests.id('one'), 'portraits-150', true) $$, 'PT409', 'payment_id_taken',
  'a payment is for one pack'
);

select tests.authenticate_as('ben');
select throws_ok(
  $$ select begin_checkout(tests.id('one'), 'portraits-50', true) $$, 'PT409', 'payment_id_taken',
  'and belongs to who began it'
);

select tests.clear_authentication();
update public.credit_packs set price = 1000, credits = 40 where id = 'portraits-50';
select tests.authenticate_as('ana');
select results_eq(
  $$ select amount, credits from begin_checkout(tests.id('one'), 'portraits-50', true) $$,
  $$ values (900, 50) $$,
  'a price that changes meanwhile is another payment''s'
);

select tests.clear_authentication();
update private.settings set max_open_payments = 1;
select tests.authenticate_as('ana');
select throws_ok(
  $$ select begin_checkout(tests.id('two'), 'portraits-50', true) $$,
  'PT429', 'too_many_open_payments', 'only so many are open at a time'
);

select tests.clear_authentication();
update private.settings set credits_for_sale = false;
select tests.authenticate_as('ben');
select throws_ok(
  $$ select begin_checkout(tests.id('two'), 'portraits-50', true) $$, 'PT409', 'not_for_sale',
  'without a key of Stripe nothing is sold'
);
select tests.authenticate_as_anon();
select throws_ok(
  $$ select begin_checkout(tests.id('two'), 'portraits-50', true) $$, '42501', null,
  'nor to nobody'
);

select * from finish();
rollback;
