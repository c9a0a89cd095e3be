begin;
select plan(18);
select tests.start_empty();
select tests.create_user('olga'), tests.create_user('mallory');
update auth.users set raw_app_meta_data = '{"provider": "email"}' where id = tests.id('olga');

create function pg_temp.refused(p_why text) returns text
language sql as $$
  select throws_ok('select * from public.operator_health()', 'PT403', 'operators_only', p_why)
$$;
create function pg_temp.claim(p_claims jsonb) returns void
language sql as $$
  select set_config('request.jwt.claims', (
    current_setting('request.jwt.claims')::jsonb || p_claims
  )::text, true)
$$;
grant execute on function pg_temp.refused(text), pg_temp.claim(jsonb) to authenticated;

select lives_ok(
  $$ select admin.make_operator('  Olga@Example.test ') $$, 'a console opens the desk by e-mail'
);
select is(
  (select raw_app_meta_data from auth.users where id = tests.id('olga')),
  '{"provider": "email", "role": "operator"}', 'and keeps what else is known of the account'
);
select throws_ok(
  $$ select admin.make_operator('nobody@example.test') $$, 'PT404', 'user_not_found',
  'but not to nobody'
);

select tests.authenticate_as_operator('olga');
select is((select problems is not null from public.operator_health()), true, 'an operator is let in');

select tests.authenticate_as('olga');
select pg_temp.refused('not with a token from before');
select pg_temp.claim('{"user_metadata": {"role": "operator"}, "role_": "operator"}');
select pg_temp.refused('nor with a role that somebody has given to themselves');
select pg_temp.claim('{"app_metadata": "operator"}');
select pg_temp.refused('nor with metadata of another shape');
select pg_temp.claim('{"app_metadata": {"role": ["operator"]}}');
select pg_temp.refused('nor with a role among others');

select tests.clear_authentication();
update auth.users set raw_user_meta_data = '{"role": "operator"}' where id = tests.id('mallory');
select tests.authenticate_as_operator('mallory');
select pg_temp.refused('a token that says so is not enough without an account that is');

select tests.clear_authentication();
update auth.users set banned_until = now() + interval '1 hour' where id = tests.id('olga');
select tests.authenticate_as_operator('olga');
select pg_temp.refused('nor with one that is banned');
select tests.clear_authentication();
update auth.users set banned_until = now() - interval '1 hour', deleted_at = now()
where id = tests.id('olga');
select tests.authenticate_as_operator('olga');
select pg_temp.refused('or deleted');
select tests.clear_authentication();
update auth.users set deleted_at = null where id = tests.id('olga');
select tests.authenticate_as_operator('olga');
select is((select private.is_operator()), true, 'a ban that is over is none');

select tests.clear_authentication();
select admin.remove_operator(tests.id('olga')::text);
select tests.authenticate_as_operator('olga');
select pg_temp.refused('the token of who was an operator is worth nothing at once');
select is((select private.is_operator()), false, 'for pictures of styles neither');

select tests.authenticate_as_anon();
select throws_ok(
  'select * from public.operator_health()', '42501', null, 'visitors may not even call'
);

select tests.clear_authentication();
update auth.users set raw_app_meta_data = '{"role": "teacher"}' where id = tests.id('mallory');
select admin.remove_operator('mallory@example.test');
select is(
  (select raw_app_meta_data ->> 'role' from auth.users where id = tests.id('mallory')), 'teacher',
  'another role is left alone'
);
select results_eq(
  'select who, operator_id, action, subject, before, after from admin.audit order by id',
  $$ values
    (session_user::text collate "default", null::uuid, 'make_operator', tests.id('olga')::text,
      '{"role": null}'::jsonb, '{"role": "operator"}'::jsonb),
    (session_user::text, null, 'remove_operator', tests.id('olga')::text,
      '{"role": "operator"}', '{"role": null}'),
    (session_user::text, null, 'remove_operator', tests.id('mallory')::text,
      '{"role": "teacher"}', '{"role": "teacher"}') $$,
  'each is written down, with the role of the console'
);
select throws_ok(
  $$ select admin.remove_operator(null) $$, 'PT404', 'user_not_found', 'nobody is nobody'
);

select * from finish();
rollback;
