begin;
select plan(9);
select tests.start_empty();
select tests.create_user('olga');
select admin.make_operator('olga@example.test');
select private.write_audit('see_account', 'x', null, null, '  why  ', tests.id('once'));

select throws_ok(
  $$ update admin.audit set note = 'other' $$, '42501', 'audit_is_append_only',
  'no line is changed, not even at a console'
);
select throws_ok('delete from admin.audit', '42501', 'audit_is_append_only', 'or deleted');
select throws_ok('truncate admin.audit', '42501', 'audit_is_append_only', 'one or all');
select throws_ok(
  $$ select private.write_audit('see_account', 'x', null, null, null, tests.id('once')) $$, '23505',
  null, 'a request is written down once'
);
select throws_ok(
  $$ select private.write_audit('See account', 'x', null, null) $$, '23514', null,
  'what was done has a plain name'
);
select throws_ok(
  $$ insert into admin.audit (who, action, subject, note) values ('x', 'x', 'x', repeat('x', 301)) $$,
  '23514', null, 'and a note an end'
);

select tests.authenticate_as_operator('olga');
select set_eq(
  $$ select who, operator_id, action, subject, note from public.operator_audit() $$,
  $$ select session_user::text collate "default", null::uuid, action, subject, note
  from (values ('make_operator', tests.id('olga')::text, null), ('see_account', 'x', 'why'))
    as line (action, subject, note) $$,
  'an operator reads the log'
);
select results_eq(
  $$ select subject from public.operator_audit(subject => 'x') $$, $$ values ('x') $$,
  'about one thing alone'
);
select is_empty(
  $$ select * from public.operator_audit(before => (
    select min(id) from public.operator_audit()
  )) $$,
  'page by page'
);

select * from finish();
rollback;
