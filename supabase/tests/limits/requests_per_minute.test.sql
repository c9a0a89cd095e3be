begin;
select plan(8);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_ready_model('bob', 'bobs-face');
select tests.create_draft_model('alice', 'young');
update private.settings set max_requests_per_minute = 2;

select tests.create_batch('alice', 'first', 'face', 1, 1);
select tests.create_batch('alice', 'second', 'face', 1, 1);
select throws_ok(
  $$ select tests.create_batch('alice', 'third', 'face', 1, 1) $$,
  'PT429', 'too_many_requests', 'one batch more than the limit is refused'
);
select is(tests.balance('alice'), '100, 2 held', 'and holds nothing');
select lives_ok(
  $$ select tests.create_batch('alice', 'second', 'face', 1, 1) $$, 'a repeated one is none more'
);
select lives_ok(
  $$ select tests.create_batch('bob', 'other', 'bobs-face', 1, 1) $$, 'each user has their own'
);

update public.photo_generation_batches set deadline_at = now() - interval '1 second';
select private.tick();
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.retry_failed_photos(tests.id('first')) $$,
  'PT429', 'too_many_requests', 'a retry counts'
);
select throws_ok(
  $$ select public.start_training(tests.id('young')) $$,
  'PT429', 'too_many_requests', 'and so does a training'
);

select tests.clear_authentication();
update private.request_windows set started_at = now() - interval '1 minute';
select lives_ok(
  $$ select tests.create_batch('alice', 'third', 'face', 1, 1) $$, 'a minute later there is room'
);
select results_eq(
  $$ select started_at, requests from private.request_windows where user_id = tests.id('alice') $$,
  'values (now(), 1)', 'in a minute of its own'
);

select * from finish();
rollback;
