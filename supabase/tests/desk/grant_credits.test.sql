begin;
select plan(16);
select tests.start_empty();
select tests.create_user('olga'), tests.create_user('alice');
select admin.make_operator('olga@example.test');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 4);

select tests.authenticate_as_operator('olga');
select is(
  public.operator_grant_credits(tests.id('one'), tests.id('alice'), 50, 'For the trouble'), 150,
  'an operator grants credits, and is told the balance'
);
select is(
  public.operator_grant_credits(tests.id('one'), tests.id('alice'), 50, 'For the trouble'), 150,
  'once, however often it is asked'
);
select is(
  public.operator_grant_credits(tests.id('two'), tests.id('alice'), -10, 'Too many'), 140,
  'or takes some back'
);
select throws_ok(
  $$ select public.operator_grant_credits(tests.id('x'), tests.id('alice'), -137, 'All') $$,
  'PT409', 'credits_are_held', 'but none that are held'
);
select lives_ok(
  $$ select public.operator_grant_credits(tests.id('three'), tests.id('alice'), -136, 'All') $$,
  'all others'
);
select is(
  public.operator_grant_credits(tests.id('four'), tests.id('alice'), -15, 'Wrong', 'training'), 0,
  'of either kind'
);
select throws_ok(
  format(
    'select public.operator_grant_credits(%L, tests.id(''alice''), %s, %L)', id, amount, note
  ),
  'PT422', 'invalid_input', why
)
from (
  values
    (gen_random_uuid(), '0', 'x', 'none is no grant'),
    (gen_random_uuid(), 'null', 'x', 'nor is an amount that is missing'),
    (gen_random_uuid(), '10001', 'x', 'there is a most at a time'),
    (null, '1', 'x', 'a request has an id'),
    (gen_random_uuid(), '1', ' ', 'and a reason'),
    (gen_random_uuid(), '1', repeat('x', 201), 'of some words')
) as wrong (id, amount, note, why);
select throws_ok(
  $$ select public.operator_grant_credits(tests.id('x'), tests.id('alice'), 1, 'x', null) $$,
  'PT422', 'invalid_input', 'but of one'
);
select throws_ok(
  $$ select public.operator_grant_credits(tests.id('x'), gen_random_uuid(), 1, 'x') $$, 'PT404',
  'user_not_found', 'nobody gets nothing'
);
select results_eq(
  $$ select who, operator_id, subject, before, after, note, request_id
  from public.operator_audit() where action = 'grant_credits' and request_id <> tests.id('four') $$,
  $$ values
    ('olga@example.test', tests.id('olga'), tests.id('alice')::text, '{"kind": "generation", "credits": 140}'::jsonb,
      '{"kind": "generation", "credits": 4}'::jsonb, 'All', tests.id('three')),
    ('olga@example.test', tests.id('olga'), tests.id('alice')::text, '{"kind": "generation", "credits": 150}',
      '{"kind": "generation", "credits": 140}', 'Too many', tests.id('two')),
    ('olga@example.test', tests.id('olga'), tests.id('alice')::text, '{"kind": "generation", "credits": 100}',
      '{"kind": "generation", "credits": 150}', 'For the trouble', tests.id('one')) $$,
  'each is written down: who, whose, how much, and why'
);
select tests.clear_authentication();
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
