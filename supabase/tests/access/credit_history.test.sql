begin;
select plan(7);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');

select tests.authenticate_as('alice');
select results_eq(
  'select user_id, kind, amount from public.credit_history order by id',
  $$ values
    (tests.id('alice'), 'generation'::public.credit_kind, 100),
    (tests.id('alice'), 'training', 15) $$,
  'a user reads their own ledger and no other'
);
select throws_ok(
  $$ insert into public.credit_history (user_id, kind, amount, balance_after, type, description)
  values (tests.id('alice'), 'generation', 1000, 1100, 'grant', 'mine') $$,
  '42501', null, 'but cannot write in it'
);
select throws_ok(
  'update public.credit_history set amount = 1000', '42501', null, 'nor change it'
);
select throws_ok('delete from public.credit_history', '42501', null, 'nor delete from it');

select tests.authenticate_as_service_role();
select throws_ok(
  'update public.credit_history set amount = 1000', '42501', null,
  'neither can the Edge Functions'
);

select tests.authenticate_as_anon();
select throws_ok('select * from public.credit_history', '42501', null, 'visitors see no ledger');

select tests.clear_authentication();
select throws_ok(
  'update public.credit_history set amount = 1000', '42501', 'ledger_is_append_only',
  'not even the owner of the table changes a line'
);

select * from finish();
rollback;
