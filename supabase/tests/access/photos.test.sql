begin;
select plan(14);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_ready_model('bob', 'bobs-face');
select tests.create_batch('alice', 'batch', 'face');
select tests.create_batch('bob', 'bobs-batch', 'bobs-face', p_variations => 1);

select tests.authenticate_as('alice');
select bag_eq(
  'select id from public.photos', array[tests.photo('batch', 1), tests.photo('batch', 2)],
  'a user reads their own photos and no other'
);
update public.photos set is_favorite = true;
select is_empty(
  'select id from public.photos where is_favorite', 'marks none that is still to come'
);
select throws_ok(
  $$ update public.photos set status = 'completed', url = 'x' $$, '42501', null,
  'but declares none completed'
);
select throws_ok(
  'update public.photos set download_count = 0', '42501', null, 'sets no count'
);
select throws_ok(
  $$ insert into public.photos (user_id) values (tests.id('alice')) $$, '42501', null,
  'and adds none'
);
delete from public.photos;
select results_eq(
  'select count(*) from public.photos', array[2::bigint],
  'a photo that is still to come is cancelled with its batch, not deleted'
);
select lives_ok(
  $$ update public.photos set is_favorite = true where id = tests.photo('bobs-batch') $$,
  'marking another''s photo finds none'
);

select tests.clear_authentication();
update public.photos set status = 'failed', failure_code = 'blocked'
where id = tests.photo('batch', 1);
select is(
  (select is_favorite from public.photos where id = tests.photo('bobs-batch')), false,
  'so that one is unmarked'
);

select tests.authenticate_as('alice');
update public.photos set is_favorite = true;
select results_eq(
  'select id from public.photos where is_favorite', array[tests.photo('batch', 1)],
  'a photo that has ended is marked'
);
delete from public.photos;
select results_eq(
  'select status from public.photos', array['queued'::public.photo_status],
  'a photo that has ended is deleted'
);

select tests.authenticate_as_anon();
select throws_ok('select * from public.photos', '42501', null, 'visitors see no photo');

select tests.clear_authentication();
select throws_ok(
  $$ update public.photos set status = 'completed' where id = tests.photo('batch') $$,
  '23514', null, 'a photo is not completed without an image'
);
select throws_ok(
  $$ update public.photos set credits_used = 1 where id = tests.photo('batch') $$,
  '23514', null, 'nor charged without one'
);
select throws_ok(
  $$ insert into public.photos (user_id, generation_batch_id, style_id, variation, price)
  select user_id, generation_batch_id, style_id, variation, price
  from public.photos where id = tests.photo('bobs-batch') $$,
  '23505', null, 'each variation of a style is in a batch once'
);

select * from finish();
rollback;
