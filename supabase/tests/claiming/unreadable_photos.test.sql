begin;
select plan(12);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_ready_model('bob', 'bobs-face');
select tests.create_batch('bob', 'broken', 'bobs-face', 1, 3);
select tests.create_batch('alice', 'batch', 'face', 1, 1);

-- Accepted once, by whatever hole: no list of backgrounds at all, one in two dimensions; and a
-- photo that has lost its person.
update public.photos set backgrounds = '"office"' where id = tests.photo('broken', 1);
update public.photos set backgrounds = '[["office", "cafe"], ["home", "city"]]'
where id = tests.photo('broken', 2);
update public.photos set model_id = null where id = tests.photo('broken', 3);

select results_eq(
  'select photo_id from public.claim_photos(4)', array[tests.photo('batch', 1)],
  'a claim serves the others'
);
select is(tests.statuses('batch'), 'generating', 'whose work begins');
select is(tests.statuses('broken'), 'queued queued queued', 'what cannot be read does not');
select is_empty('select * from public.claim_photos(4)', 'and is handed to nobody again');
select is(
  (select count(*) from private.generation_queue where lease_token is not null), 1::bigint,
  'it holds no place among what is in work'
);

select private.tick();
select results_eq(
  $$ select distinct status, failure_code from public.photos
  where generation_batch_id = tests.id('broken') $$,
  $$ values ('failed'::public.photo_status, 'internal'::public.failure_code) $$,
  'the tick ends it as our failure'
);
select is(tests.balance('bob'), '100, 0 held', 'the credits are given back');
select results_eq(
  'select status, failed_count from public.photo_generation_batches where user_id = tests.id(''bob'')',
  $$ values ('failed'::public.batch_status, 3) $$, 'and the batch is over'
);
select is(tests.balance('alice'), '100, 1 held', 'nothing of the others is touched');
select is_empty('select * from admin.credit_check', 'all credits add up');
select ok(
  (select problems @> '{broken_work}' and broken_work = 3 from admin.health),
  'the operator is told'
);
select bag_eq(
  'select kind, subject from private.broken_work',
  $$ select 'photo', id::text from public.photos
  where generation_batch_id = tests.id('broken') $$,
  'of which photos'
);

select * from finish();
rollback;
