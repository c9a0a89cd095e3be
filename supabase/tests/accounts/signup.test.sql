begin;
select plan(12);
select tests.start_empty();

insert into auth.users (id, email, raw_user_meta_data) values (
  tests.id('alice'), 'alice@example.test',
  '{"name": "  Alice  ", "avatar_url": "https://example.test/alice.jpg"}'
);
select results_eq(
  $$ select name, email, avatar_url, credits, credits_held, training_credits, training_credits_held
  from public.users
  where id = tests.id('alice') $$,
  $$ values ('Alice', 'alice@example.test', 'https://example.test/alice.jpg', 100, 0, 15, 0) $$,
  'who signs up has a profile, 100 credits for portraits and 15 for trainings'
);
select results_eq(
  $$ select kind, amount, balance_after, type, description from public.credit_history
  where user_id = tests.id('alice') order by id $$,
  $$ values
    ('generation'::public.credit_kind, 100, 100, 'signup'::public.credit_type, 'Welcome credits'),
    ('training', 15, 15, 'signup', 'Welcome credits') $$,
  'with a line in the ledger for each kind'
);
select throws_ok(
  format(
    $$ select private.post_credits(tests.id('alice'), 100, 0, 'signup', 'Again', p_kind => %L) $$,
    kind
  ),
  '23505', null, 'and never gets them a second time: ' || kind
) from unnest(enum_range(null::public.credit_kind)) as kind;

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
select results_eq(
  $$ select tests.balance('late'), tests.training_balance('late') $$,
  $$ values ('0, 0 held', '15, 0 held') $$, 'there may be a welcome of one kind alone'
);
select is(
  (select count(*) from public.credit_history where user_id = tests.id('late')), 1::bigint,
  'with its line'
);
update private.settings set signup_training_credits = 0;
select tests.create_user('later');
select is_empty(
  $$ select from public.credit_history where user_id = tests.id('later') $$, 'and no line for none'
);

select * from finish();
rollback;
