begin;
select plan(17);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_draft_model('alice', 'face', 0);
select tests.create_draft_model('bob', 'bobs-face', 1);

create function pg_temp.add_image(
  p_model text, p_order integer, p_path text, p_size integer default 1000,
  p_user text default 'alice'
)
returns void language sql as $$
  insert into public.model_training_images
    (model_id, user_id, image_url, image_order, file_size, file_name)
  values (tests.id(p_model), tests.id(p_user), p_path, p_order, p_size, 'me.jpg')
$$;
grant execute on all functions in schema pg_temp to authenticated;

create function pg_temp.own(p_file text) returns text language sql as $$
  select 'training/' || tests.id('alice') || '/' || p_file
$$;
grant execute on all functions in schema pg_temp to authenticated;

select tests.authenticate_as('alice');
select pg_temp.add_image('face', 1, pg_temp.own('1700000000000-1-me.jpg'));
select results_eq(
  'select user_id, image_order from public.model_training_images',
  $$ values (tests.id('alice'), 1::smallint) $$,
  'a user adds an image to their model, and sees no other'
);
select results_eq(
  'select images_count from public.models', array[1], 'the model counts its images'
);

select throws_ok(
  $$ select pg_temp.add_image('bobs-face', 2, pg_temp.own('2.jpg')) $$, '23503', null,
  'no image goes into another''s model'
);
select throws_ok(
  $$ select pg_temp.add_image('bobs-face', 2, pg_temp.own('2.jpg'), p_user => 'bob') $$,
  '42501', null, 'nor in another''s name'
);
select throws_ok(
  $$ select pg_temp.add_image('face', 2, 'training/' || tests.id('bob') || '/bobs-face-1.jpg') $$,
  '23514', null, 'nor may it be another''s file'
);
select throws_ok(
  $$ select pg_temp.add_image('face', 2, pg_temp.own('../' || tests.id('bob') || '/1.jpg')) $$,
  '23514', null, 'nor a way out of the user''s folder'
);
select throws_ok(
  $$ select pg_temp.add_image('face', 2, pg_temp.own('.hidden')) $$, '23514', null,
  'a file name starts with a letter or digit'
);
select throws_ok(
  $$ select pg_temp.add_image('face', 2, pg_temp.own(repeat('x', 201))) $$, '23514', null,
  'and is at most 200 characters long'
);
select throws_ok(
  $$ select pg_temp.add_image('face', 1, pg_temp.own('2.jpg')) $$, '23505', null,
  'each place is taken once'
);
select throws_ok(
  $$ select pg_temp.add_image('face', 2, pg_temp.own('1700000000000-1-me.jpg')) $$,
  '23505', null, 'each file is used once'
);
select throws_ok(
  $$ select pg_temp.add_image('face', 6, pg_temp.own('6.jpg')) $$, 'PT422', 'too_many_training_images',
  'there are at most five'
);
select throws_ok(
  $$ select pg_temp.add_image('face', 0, pg_temp.own('0.jpg')) $$, '23514', null,
  'counted from 1'
);
select throws_ok(
  $$ select pg_temp.add_image('face', 2, pg_temp.own('2.jpg'), 3145729) $$, '23514', null,
  'of at most 3 MiB'
);
select throws_ok(
  'update public.model_training_images set image_order = 2', '42501', null,
  'an image is not changed'
);

delete from public.model_training_images;
select results_eq(
  'select images_count from public.models', array[0], 'but deleted, and the model counts again'
);

select tests.clear_authentication();
select results_eq(
  'select user_id from public.model_training_images', array[tests.id('bob')],
  'which leaves those of others'
);

select tests.authenticate_as_anon();
select throws_ok(
  'select * from public.model_training_images', '42501', null, 'visitors see no image'
);

select * from finish();
rollback;
