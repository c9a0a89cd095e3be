begin;
select plan(10);
select tests.start_empty();

insert into auth.users (id, email, raw_user_meta_data) values (
  tests.id('alice'), 'alice@example.test',
  '{"name": "  Alice  ", "avatar_url": "https://example.test/alice.jpg"}'
);
select results_eq(
  $$ select name, email, avatar_url, credits, credits_held from public.users
  where id = tests.id('alice') $$,
  $$ values ('Alice', 'alice@example.test', 'https://example.test/alice.jpg', 100, 0) $$,
  'who signs up has a profile and 100 credits'
);
select results_eq(
  $$ select amount, balance_after, type, description from public.credit_history
  where user_id = tests.id('alice') $$,
  $$ values (100, 100, 'signup'::public.credit_type, 'Welcome credits') $$,
  'with a line in the ledger for them'
);
select throws_ok(
  $$ select private.post_credits(tests.id('alice'), 100, 0, 'signup', 'Again') $$,
  '23505', null, 'and never gets them a second time'
);

insert into auth.users (id, email, raw_user_meta_data) values (
  tests.id('google'), 'google@example.test', jsonb_build_object('full_name', repeat('x', 100))
);
select is(
  (select name from public.users where id = tests.id('google')), repeat('x', 80),
  'Google calls the name otherwise; a long one is cut'
);

insert into auth.users (id, email, raw_user_meta_data) values (
  tests.id('odd'), 'odd@example.test', '{"avatar_url": "http://example.test/odd.jpg"}'
);
select is(
  (select avatar_url from public.users where id = tests.id('odd')), null,
  'a picture that cannot be shown is left out, and the sign-up goes on'
);

insert into auth.users (id, email, raw_user_meta_data) values (
  tests.id('long'), 'long@example.test',
  jsonb_build_object('avatar_url', 'https://example.test/' || repeat('x', 500))
);
select is(
  (select avatar_url from public.users where id = tests.id('long')), null,
  'so is one whose address is too long'
);

insert into auth.users (id, email, raw_user_meta_data) values (tests.id('mute'), null, null);
select results_eq(
  $$ select name, email, credits from public.users where id = tests.id('mute') $$,
  'values (null::text, null::text, 100)',
  'neither a name nor an e-mail is needed'
);

update auth.users set email = 'new@example.test' where id = tests.id('alice');
select is(
  (select email from public.users where id = tests.id('alice')), 'new@example.test',
  'a new e-mail reaches the profile'
);

update private.settings set signup_credits = 0;
select tests.create_user('late');
select is(
  tests.balance('late'), '0, 0 held', 'without a welcome there are no credits'
);
select is_empty(
  $$ select from public.credit_history where user_id = tests.id('late') $$, 'and no line for none'
);

select * from finish();
rollback;
