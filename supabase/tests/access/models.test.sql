begin;
select plan(14);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_draft_model('bob', 'bobs-face');

select tests.authenticate_as('alice');
insert into public.models (id, name, gender) values (tests.id('face'), 'Me', 'mujer');
select results_eq(
  'select user_id, name, status, images_count from public.models',
  $$ values (tests.id('alice'), 'Me', 'draft'::public.model_status, 0) $$,
  'a user makes a model, which is theirs and a draft, and sees no other'
);
select throws_ok(
  $$ insert into public.models (user_id, name, gender) values (tests.id('bob'), 'Not me', 'mujer') $$,
  '42501', null, 'but none for somebody else'
);
select throws_ok(
  $$ insert into public.models (name, gender, status) values ('Me', 'mujer', 'ready') $$,
  '42501', null, 'and none that is ready without training'
);
select throws_ok(
  $$ update public.models set status = 'ready' $$, '42501', null, 'nor declares one ready'
);
select throws_ok(
  $$ update public.models set preview_image_url = 'preview/x' $$, '42501', null,
  'nor points it at some object'
);
select throws_ok(
  $$ update public.models set user_id = tests.id('bob') $$, '42501', null, 'nor gives it away'
);

select tests.clear_authentication();
update public.models set updated_at = '2020-01-01';
select tests.authenticate_as('alice');
update public.models set name = 'Renamed';
select results_eq(
  'select name, updated_at from public.models', $$ values ('Renamed', now()) $$,
  'a user renames their model, and the change is dated'
);
select lives_ok(
  $$ delete from public.models where id = tests.id('bobs-face') $$,
  'deleting another''s model finds none'
);

select tests.clear_authentication();
select results_eq(
  $$ select name from public.models where user_id = tests.id('bob') $$, array['bobs-face'],
  'so that one is still there under its name'
);

select tests.authenticate_as('alice');
delete from public.models;
select is_empty('select * from public.models', 'a user deletes their model');

select tests.authenticate_as_anon();
select throws_ok('select * from public.models', '42501', null, 'visitors see no model');

select tests.clear_authentication();
select throws_ok(
  $$ insert into public.models (user_id, name, gender) values (tests.id('bob'), '  ', 'mujer') $$,
  '23514', null, 'a name is more than blanks'
);
select throws_ok(
  $$ update public.models set name = repeat('x', 61) $$, '23514', null,
  'and has at most 60 characters'
);
select throws_ok(
  $$ update public.models set status = 'failed' $$, '23514', null,
  'a model does not fail without a reason'
);

select * from finish();
rollback;
