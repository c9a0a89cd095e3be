begin;
select plan(5);
select tests.start_empty();
select tests.create_user('alice');

create function pg_temp.add_line(
  p_amount integer, p_balance integer, p_type public.credit_type, p_run uuid, p_photo uuid
)
returns void language sql as $$
  insert into public.credit_history (
    user_id, amount, balance_after, type, description, related_transaction_id, related_photo_id
  )
  values (tests.id('alice'), p_amount, p_balance, p_type, 'x', p_run, p_photo)
$$;

select throws_ok(
  $$ select pg_temp.add_line(0, 100, 'grant', null, null) $$, '23514', null,
  'a line changes the balance'
);
select throws_ok(
  $$ select pg_temp.add_line(-101, -1, 'adjustment', null, null) $$, '23514', null,
  'which is never negative'
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
  $$ update public.credit_history set description = 'x' where false $$, '42501',
  'ledger_is_append_only', 'no statement changes lines, not even one that would change none'
);

select * from finish();
rollback;
