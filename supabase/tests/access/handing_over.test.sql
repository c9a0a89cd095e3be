-- Nobody makes a row somebody else's, not even if its owner's column could be written.
begin;
select plan(4);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face', 1);
select tests.create_batch('alice', 'batch', 'face', 1, 1);
update public.photos set status = 'failed', failure_code = 'blocked';
grant update (id) on public.users to authenticated;
grant update (user_id) on public.models, public.model_training_images, public.photos
to authenticated;

select tests.authenticate_as('alice');
select throws_ok(
  'update public.users set id = gen_random_uuid()', '42501',
  'new row violates row-level security policy for table "users"', 'a profile'
);
select throws_ok(
  $$ update public.models set user_id = tests.id('bob') $$, '42501',
  'new row violates row-level security policy for table "models"', 'a model'
);
select throws_ok(
  $$ update public.model_training_images set user_id = tests.id('bob') $$, '42501',
  'new row violates row-level security policy for table "model_training_images"',
  'a photo of oneself'
);
select throws_ok(
  $$ update public.photos set user_id = tests.id('bob') $$, '42501',
  'new row violates row-level security policy for table "photos"', 'a photo'
);

select * from finish();
rollback;
