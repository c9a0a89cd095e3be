begin;
select plan(8);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_ready_model('bob', 'bobs-face');
select tests.create_styles(2);

select tests.authenticate_as('alice');
select public.create_generation_batch(tests.id('batch'), tests.id('face'), '{test-1}');
select results_eq(
  $$ select id, total_images_requested from public.create_generation_batch(
    tests.id('batch'), tests.id('face'), '{test-1,test-2}'
  ) $$,
  $$ values (tests.id('batch'), 4) $$,
  'asking again with the same id returns what was asked for first'
);
select is(tests.balance('alice'), '100, 4 held', 'and holds nothing more');
select results_eq(
  'select count(*) from public.photos', array[4::bigint], 'nor does it add photos'
);

select tests.clear_authentication();
select results_eq(
  'select count(*) from private.generation_queue', array[4::bigint], 'or work'
);

select admin.grant_credits('alice@example.test', -96);
select tests.authenticate_as('alice');
select lives_ok(
  $$ select public.create_generation_batch(tests.id('batch'), tests.id('face'), '{test-1}') $$,
  'it needs no more credits either'
);

select tests.clear_authentication();
update public.models set status = 'failed', failure_code = 'internal' where id = tests.id('face');
select tests.authenticate_as('alice');
select lives_ok(
  $$ select public.create_generation_batch(tests.id('batch'), tests.id('face'), '{test-1}') $$,
  'nor a model that is still ready'
);

select tests.authenticate_as('bob');
select throws_ok(
  $$ select public.create_generation_batch(tests.id('batch'), tests.id('bobs-face'), '{test-1}') $$,
  'PT409', 'batch_id_taken', 'an id that is somebody else''s is refused'
);
select is(tests.balance('bob'), '100, 0 held', 'at no cost');

select * from finish();
rollback;
