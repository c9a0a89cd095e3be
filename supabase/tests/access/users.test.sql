begin;
select plan(11);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');

select tests.authenticate_as('alice');
select results_eq(
  'select email, credits, credits_held, training_credits, training_credits_held from public.users',
  $$ values ('alice@example.test', 100, 0, 15, 0) $$,
  'a user reads their own profile and no other'
);

update public.users set name = 'Alice', avatar_url = 'https://example.test/alice.jpg';
select results_eq(
  'select name, avatar_url from public.users',
  $$ values ('Alice', 'https://example.test/alice.jpg') $$,
  'names themselves and shows a picture'
);

select throws_ok(
  'update public.users set credits = 1000', '42501', null, 'but cannot set their balance'
);
select throws_ok(
  'update public.users set credits_held = 0', '42501', null, 'nor let go of what is held'
);
select throws_ok(
  'update public.users set training_credits = 1000', '42501', null, 'of no kind'
);
select throws_ok(
  'update public.users set training_credits_held = 0', '42501', null, 'held or not'
);
select throws_ok(
  $$ update public.users set email = 'bob@example.test' $$, '42501', null, 'nor take an e-mail'
);
select throws_ok(
  $$ insert into public.users (id, credits) values (gen_random_uuid(), 1000) $$, '42501', null,
  'nor make a user'
);
select throws_ok(
  'delete from public.users', '42501', null, 'nor delete the row under their account'
);

select tests.clear_authentication();
select is(
  (select name from public.users where id = tests.id('bob')), null, 'others stay as they were'
);

select tests.authenticate_as_anon();
select throws_ok('select * from public.users', '42501', null, 'visitors see nobody');

select * from finish();
rollback;
