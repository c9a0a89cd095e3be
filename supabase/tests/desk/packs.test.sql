begin;
select plan(11);
select tests.start_empty();
select tests.create_user('olga'), tests.create_user('ana');
select admin.make_operator('olga@example.test');
delete from public.credit_packs where id <> 'portraits-50';
select tests.begin_checkout('ana', 'begun', 'portraits-50');

select tests.authenticate_as_operator('olga');
select lives_ok(
  $$ select public.operator_put_pack('photos-30', 'training', 30, 500, ' EUR ', 0, true) $$,
  'an operator adds a pack'
);
select lives_ok(
  $$ select public.operator_put_pack('portraits-50', 'generation', 60, 1000, 'eur', 2, false) $$,
  'and changes one'
);
select results_eq(
  'select id, kind, credits, price, currency, position, active from public.operator_packs()',
  $$ values
    ('photos-30', 'training'::public.credit_kind, 30, 500, 'eur', 0::smallint, true),
    ('portraits-50', 'generation', 60, 1000, 'eur', 2::smallint, false) $$,
  'all are listed, also what is not for sale, in their order'
);
select tests.authenticate_as('ana');
select results_eq(
  'select id from public.credit_packs', $$ values ('photos-30') $$, 'people see what is for sale'
);
select throws_ok(
  $$ update public.credit_packs set price = 50 $$, '42501', null, 'and change nothing'
);
select tests.clear_authentication();
select is(tests.tell_of('begun'), 'paid', 'a checkout that was begun is paid');
select is(tests.balance('ana'), '150, 0 held', 'for what it was begun with');
select throws_ok(
  format(
    'select admin.put_pack(%L, ''generation'', %s, %s, %L, 1, true)', id, credits, price, currency
  ),
  'PT422', 'invalid_pack', format('%s, %s for %s %s is none', id, credits, price, currency)
)
from (
  values ('a b', 10, 100, 'eur'), ('free', 10, 0, 'eur'), ('euros', 10, 100, 'euro')
) as wrong (id, credits, price, currency);
select results_eq(
  $$ select who, subject, before, after ->> 'price' from admin.audit
  where action = 'put_pack' order by id $$,
  $$ values
    ('olga@example.test', 'photos-30', null::jsonb, '500'),
    ('olga@example.test', 'portraits-50', '{"kind": "generation", "credits": 50, "price": 900,
      "currency": "eur", "position": 1, "active": true}', '1000') $$,
  'each is written down'
);

select * from finish();
rollback;
