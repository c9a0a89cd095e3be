begin;
select plan(6);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_ready_model('bob', 'bobs-face');
select tests.create_batch('alice', 'batch', 'face');
select tests.create_batch('bob', 'bobs-batch', 'bobs-face');

select tests.authenticate_as('alice');
select results_eq(
  'select id from public.photo_generation_batches', array[tests.id('batch')],
  'a user reads their own batches and no other'
);
select throws_ok(
  $$ insert into public.photo_generation_batches (id) values (gen_random_uuid()) $$,
  '42501', null, 'but makes none past the function for it'
);
select throws_ok(
  'update public.photo_generation_batches set credits_used = 0', '42501', null, 'changes none'
);
select throws_ok(
  'delete from public.photo_generation_batches', '42501', null, 'and deletes none'
);

select tests.authenticate_as_anon();
select throws_ok(
  'select * from public.photo_generation_batches', '42501', null, 'visitors see no batch'
);

select tests.clear_authentication();
select throws_ok(
  'update public.photo_generation_batches set total_images_generated = 2, failed_count = 1',
  '23514', null, 'no batch counts more photos than it has'
);

select * from finish();
rollback;
