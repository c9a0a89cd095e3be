begin;
select plan(11);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');

create function pg_temp.portrait(
  p_user text, p_order text, p_photo text, p_style text, p_balance integer
)
returns void language sql as $$
  insert into public.credit_history (
    user_id, kind, amount, balance_after, type, description, related_transaction_id,
    related_photo_id, related_style_id
  )
  values (
    tests.id(p_user), 'generation', -2, p_balance, 'generation', 'x', tests.id(p_order),
    tests.id(p_photo), p_style
  )
$$;

select pg_temp.portrait('alice', 'first', 'p1', 'grey', 98);
select pg_temp.portrait('alice', 'second', 'p2', 'grey', 96);
insert into public.credit_history (
  user_id, kind, amount, balance_after, type, description, related_transaction_id, model_name
)
values (tests.id('alice'), 'training', -3, 12, 'training', 'x', tests.id('run'), 'Ada');
-- One that was tried again, after everything else.
select pg_temp.portrait('alice', 'first', 'p3', 'garden', 94);
select pg_temp.portrait('bob', 'bobs', 'p4', 'grey', 98);

select tests.authenticate_as('alice');
select results_eq(
  $$ select type::text, kind::text, amount, lines, balance_after, model_name
  from public.credit_history_by_order() $$,
  $$ values
    ('generation', 'generation', -4, 2, 94, null),
    ('training', 'training', -3, 1, 12, 'Ada'),
    ('generation', 'generation', -2, 1, 96, null),
    ('signup', 'training', 15, 1, 15, null),
    ('signup', 'generation', 100, 1, 100, null) $$,
  'the portraits of an order stand together where its last one does, with their sum'
);
select results_eq(
  $$ select style_ids, photo_ids, id from public.credit_history_by_order() limit 1 $$,
  $$ values ('{garden,grey}'::text[], array[tests.id('p3'), tests.id('p1')],
    tests.id('first')::text) $$,
  'with its styles and its photos, by a name that stays when more come'
);
select is(
  (select sum(amount) from public.credit_history_by_order()),
  (select sum(amount) from public.credit_history),
  'nothing is missing from the sums'
);
select results_eq(
  $$ select amount from public.credit_history_by_order(types => '{training,signup}') $$,
  'values (-3), (15), (100)', 'some types alone'
);
select results_eq(
  $$ select amount from public.credit_history_by_order(kinds => '{training}') $$,
  'values (-3), (15)', 'credits for trainings alone'
);
select results_eq(
  $$ select amount from public.credit_history_by_order(kinds => '{generation}') $$,
  'values (-4), (-2), (100)', 'those for portraits alone'
);
select is_empty(
  $$ select from public.credit_history_by_order(types => '{generation}', kinds => '{training}') $$,
  'or what there is none of'
);
select results_eq(
  $$ select page.amount
  from (
    select last_id from public.credit_history_by_order(page_size => 2) offset 1
  ) as first
  cross join lateral public.credit_history_by_order(before => first.last_id, page_size => 1) as page $$,
  'values (-2)', 'a page begins where the one before it ended'
);
select is(
  (select count(*) from public.credit_history_by_order(page_size => -5)), 1::bigint,
  'a page has at least one entry'
);

select tests.clear_authentication();
select pg_temp.portrait('alice', 'order ' || number, 'photo ' || number, 'grey', 50)
from generate_series(1, 120) as number;
select tests.authenticate_as('alice');
select is(
  (select count(*) from public.credit_history_by_order(page_size => 1000)), 100::bigint,
  'and at most a hundred'
);
select tests.authenticate_as_anon();
select throws_ok(
  'select * from public.credit_history_by_order()', '42501', null, 'visitors see no ledger'
);

select * from finish();
rollback;
