begin;
select plan(7);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
update private.settings set max_models = 2;
select tests.create_draft_model('bob', 'one');
select tests.create_draft_model('bob', 'two');

select tests.authenticate_as('alice');
select throws_ok(
  $$ insert into public.models (name, gender)
  select 'many', 'mujer' from generate_series(1, 3) $$,
  'PT429', 'too_many_models', 'one statement adds no more than the limit'
);
select lives_ok(
  $$ insert into public.models (name, gender)
  select 'some', 'mujer' from generate_series(1, 2) $$,
  'but as many'
);
select throws_ok(
  $$ insert into public.models (name, gender) values ('third', 'mujer') $$,
  'PT429', 'too_many_models', 'and then none'
);
select throws_ok(
  $$ insert into public.models (user_id, name, gender) values (tests.id('bob'), 'x', 'mujer') $$,
  '42501', null, 'the limit tells nothing about another user'
);
delete from public.models where id in (select id from public.models limit 1);
select lives_ok(
  $$ insert into public.models (name, gender) values ('third', 'mujer') $$,
  'a deleted model makes room'
);

select tests.clear_authentication();
select lives_ok(
  $$ insert into public.models (user_id, name, gender) values (tests.id('bob'), 'x', 'mujer') $$,
  'an operator is not limited'
);
select is((select count(*) from public.models), 5::bigint, 'all others are there');

select * from finish();
rollback;
