begin;
select plan(5);
select tests.start_empty();
delete from private.receipts;
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face', 1);

select throws_ok(
  $$ select admin.delete_account('nobody@example.test') $$, 'P0001',
  'There is no user "nobody@example.test".', 'nobody is deleted by mistake'
);
create temporary table link as select admin.delete_account(' Alice@example.test ') as token;
select is_empty('select from auth.users where id = tests.id(''alice'')', 'a user is deleted');
select results_eq(
  'select kind, kinds from link, public.receipt(token)',
  $$ values ('account', '[
    {"kind": "cut_out", "files": 1, "removed": 0}, {"kind": "photo", "files": 1, "removed": 0}
  ]'::jsonb) $$,
  'with a receipt for them'
);
select is(current_setting('retrato.receipt', true), '', 'on which nothing else gets');
select is(
  (select count(*) from auth.users), 1::bigint, 'others stay'
);

select * from finish();
rollback;
