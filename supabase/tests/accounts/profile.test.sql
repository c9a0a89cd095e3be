begin;
select plan(5);
select tests.start_empty();
select tests.create_user('alice');
update public.users set updated_at = '2020-01-01';

select tests.authenticate_as('alice');
select throws_ok(
  $$ update public.users set name = '' $$, '23514', null, 'a name is not empty'
);
select throws_ok(
  $$ update public.users set name = repeat('x', 81) $$, '23514', null,
  'and has at most 80 characters'
);
select throws_ok(
  $$ update public.users set avatar_url = 'javascript:alert(1)' $$, '23514', null,
  'the address of a picture is one of the web'
);
select throws_ok(
  $$ update public.users set avatar_url = 'https://' || repeat('x', 493) $$, '23514', null,
  'and has at most 500'
);

update public.users set name = 'Alice';
select results_eq(
  'select updated_at from public.users', array[now()], 'a change is dated'
);

select * from finish();
rollback;
