begin;
select plan(7);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_ready_model('bob', 'bobs-face');
update private.settings set max_open_images = 5;

select tests.create_batch('alice', 'first', 'face', 1, 3);
select throws_ok(
  $$ select tests.create_batch('alice', 'second', 'face', 1, 3) $$,
  'PT429', 'too_many_open_images', 'what is open and what is asked for may not exceed the limit'
);
select is(tests.balance('alice'), '100, 3 held', 'the refused batch holds nothing');
select lives_ok(
  $$ select tests.create_batch('alice', 'third', 'face', 1, 2) $$, 'as many as the limit may be open'
);
select lives_ok(
  $$ select tests.create_batch('alice', 'third', 'face', 1, 2) $$,
  'asking again for the same batch asks for nothing more'
);
select lives_ok(
  $$ select tests.create_batch('bob', 'other', 'bobs-face', 1, 4) $$, 'each user has their own'
);

-- A retry opens images too.
update public.photo_generation_batches set deadline_at = now() - interval '1 second'
where id = tests.id('first');
select private.tick();
select tests.create_batch('alice', 'fourth', 'face', 1, 1);
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.retry_failed_photos(tests.id('first')) $$,
  'PT429', 'too_many_open_images', 'a retry counts as well'
);
select is(tests.statuses('first'), 'failed failed failed', 'and leaves all as it was');

select * from finish();
rollback;
