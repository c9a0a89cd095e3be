begin;
select plan(6);
select tests.start_empty();
select tests.create_user('olga'), tests.create_user('ana');
select admin.make_operator('olga@example.test');
insert into public.credit_packs (id, kind, credits, price, currency)
values ('dollars', 'generation', 10, 500, 'usd');
select tests.begin_checkout('ana', 'today', 'portraits-50');
select tests.begin_checkout('ana', 'again', 'portraits-150');
select tests.begin_checkout('ana', 'dollars', 'dollars');
select tests.begin_checkout('ana', 'before', 'photos-15');
select tests.begin_checkout('ana', 'left', 'portraits-50');
select tests.tell_of(label) from unnest('{today,again,dollars,before}'::text[]) as label;
select tests.tell_of('left', '{"amount": 100}');
update public.payments set withdrawn = 400 where id = tests.id('again');
update public.payments set paid_at = private.today()::timestamp at time zone 'utc' - interval '1 second'
where id = tests.id('before');

select tests.authenticate_as_operator('olga');
select results_eq(
  'select currency, payments, amount, withdrawn, net_usd from public.operator_money(1)',
  $$ values
    ('eur', 2, 3300::bigint, 400::bigint, null::double precision),
    ('usd', 1, 500, 0, 5) $$,
  'what was paid today by its currency, and what of that went back, but nothing that was refused'
);
select public.operator_change_setting('dollar_rates', '{"usd": 1, "eur": 1.1}', '{"usd": 1}');
select results_eq(
  $$ select day - (now() at time zone 'utc')::date, payments, net_usd::numeric
  from public.operator_money(2) where currency = 'eur' $$,
  'values (-1, 1, 3.3), (0, 2, 31.9)',
  'days are those of UTC, and a rate says what it is worth'
);
select throws_ok(
  'select * from public.operator_money(91)', 'PT422', 'invalid_input', 'of ninety days at most'
);
select throws_ok(
  format($$ select public.operator_change_setting('dollar_rates', %L, null) $$, rates),
  'PT422', 'invalid_setting', rates || ' is no list of rates'
)
from unnest(array['[1]', '{"eur": 0}', '{"Euro": 1}']) as rates;

select * from finish();
rollback;
