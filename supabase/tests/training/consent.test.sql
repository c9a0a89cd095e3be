begin;
select plan(12);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_draft_model('bob', 'bobs-face');

select tests.authenticate_as('alice');
insert into public.models (id, name, gender) values (tests.id('face'), 'Me', 'mujer');
select results_eq(
  'select consent_version, consented_at from public.models',
  'values (null::integer, null::timestamptz)', 'a model begins without consent'
);
select throws_ok(
  'update public.models set consent_version = 2', 'PT422', 'consent_unknown',
  'a wording that nobody was shown is not agreed to'
);
select throws_ok(
  'update public.models set consent_version = null', 'PT422', 'consent_unknown', 'nor is none'
);
select throws_ok(
  $$ insert into public.models (name, gender, consent_version) values ('Me', 'mujer', 0) $$,
  'PT422', 'consent_unknown', 'nor with a new model'
);
select throws_ok(
  $$ update public.models set consented_at = '2020-01-01' $$, '42501', null,
  'nobody says when they agreed'
);

select tests.clear_authentication();
insert into storage.objects (bucket_id, name)
values ('model-training-images', format('training/%s/me.jpg', tests.id('alice')));
insert into public.model_training_images
  (model_id, user_id, image_url, image_order, file_size, file_name)
values (
  tests.id('face'), tests.id('alice'), format('training/%s/me.jpg', tests.id('alice')), 1, 9, 'me'
);
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.start_training(tests.id('face')) $$, 'PT422', 'consent_required',
  'without consent there is no training'
);
select is(tests.training_balance('alice'), '15, 0 held', 'and nothing is held');

update public.models set consent_version = 1;
select results_eq(
  'select consent_version, consented_at from public.models', 'values (1, now())',
  'consent is dated'
);
select tests.clear_authentication();
update private.settings set consent_version = 2;
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.start_training(tests.id('face')) $$, 'PT422', 'consent_required',
  'that to an older wording does not do'
);
select throws_ok(
  'update public.models set consent_version = 1', 'PT422', 'consent_unknown',
  'nor can it be given any more'
);
update public.models set consent_version = 2;
select lives_ok(
  $$ select public.start_training(tests.id('face')) $$, 'with that of today it begins'
);
select tests.clear_authentication();
select results_eq(
  $$ select consent_version from public.models where id = tests.id('bobs-face') $$, array[1],
  'nobody agrees for another'
);

select * from finish();
rollback;
