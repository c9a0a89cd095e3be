begin;
select plan(9);
select tests.start_empty();
select tests.create_user('alice');

create function pg_temp.add_line(
  p_amount integer, p_balance integer, p_type public.credit_type, p_run uuid, p_photo uuid,
  p_kind public.credit_kind default 'generation'
)
returns void language sql as $$
  insert into public.credit_history (
    user_id, kind, amount, balance_after, type, description, related_transaction_id, related_photo_id
  )
  values (tests.id('alice'), p_kind, p_amount, p_balance, p_type, 'x', p_run, p_photo)
$$;

select throws_ok(
  $$ select pg_temp.add_line(0, 100, 'grant', null, null) $$, '23514', null,
  'a line changes the balance'
);
select throws_ok(
  $$ select pg_temp.add_line(50, 150, 'purchase', null, null) $$, '23514', null,
  'what was bought names its payment'
);
select throws_ok(
  $$ select pg_temp.add_line(-50, 50, 'reversal', null, null) $$, '23514', null,
  'and so does what was given back'
);
select pg_temp.add_line(50, 150, 'purchase', tests.id('payment'), null);
select throws_ok(
  $$ select pg_temp.add_line(50, 200, 'purchase', tests.id('payment'), null) $$, '23505', null,
  'a payment is posted once'
);
select throws_ok(
  $$ select pg_temp.add_line(-1, 99, 'generation', tests.id('batch'), null) $$, '23514', null,
  'a portrait''s line names the photo'
);
select throws_ok(
  $$ select pg_temp.add_line(-1, 99, 'training', null, null) $$, '23514', null,
  'a training''s line names the run'
);
select throws_ok(
  $$ select pg_temp.add_line(-1, 14, 'generation', null, tests.id('photo'), 'training') $$,
  '23514', null, 'training credits pay for no portrait'
);
select throws_ok(
  $$ select pg_temp.add_line(1, 16, 'grant', null, null, null) $$, '23502', null,
  'a line is of some kind'
);
select throws_ok(
  $$ update public.credit_history set description = 'x' where false $$, '42501',
  'ledger_is_append_only', 'no statement changes lines, not even one that would change none'
);

select * from finish();
rollback;
