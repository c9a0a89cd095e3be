begin;
select plan(15);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 3);
update public.photo_generation_batches set deadline_at = now() + interval '1 minute';

-- One photo is completed, one failed after an answer without an image, one is still waiting.
select count(*) from public.claim_photos(2);
select public.complete_photo(
  tests.photo('batch', 1), tests.lease(tests.photo('batch', 1)), 'png', 768, 1024
);
select public.reschedule_photo(
  tests.photo('batch', 2), tests.lease(tests.photo('batch', 2)), 'no_image'
);
update private.generation_queue
set not_before = now() + interval '1 hour' * (photo_id <> tests.photo('batch', 2))::integer;
select count(*) from public.claim_photos(1);
update private.generation_queue set not_before = now();
select public.fail_photo(
  tests.photo('batch', 2), tests.lease(tests.photo('batch', 2)), 'no_image', 'NO_IMAGE'
);
select is(tests.statuses('batch'), 'completed failed queued', 'one photo has failed');

select tests.authenticate_as('bob');
select throws_ok(
  $$ select public.retry_failed_photos(tests.id('batch')) $$, 'PT404', 'batch_not_found',
  'nobody retries another''s batch'
);

select tests.authenticate_as('alice');
select results_eq(
  $$ select status, failed_count, total_images_generated, completed_at, deadline_at
  from public.retry_failed_photos(tests.id('batch')) $$,
  $$ values (
    'processing'::public.batch_status, 0, 1, null::timestamptz, now() + interval '1 hour'
  ) $$,
  'the batch is in work again, with a new deadline'
);
select is(tests.statuses('batch'), 'completed queued queued', 'the failed photo waits');
select results_eq(
  $$ select failure_code, retry_at from public.photos where id = tests.photo('batch', 2) $$,
  'values (null::public.failure_code, null::timestamptz)', 'its failure is forgotten'
);
select is(tests.balance('alice'), '99, 2 held', 'its credit is held again');

select tests.clear_authentication();
select results_eq(
  $$ select held, attempt, refusals, not_before, position from private.generation_queue
  where photo_id = tests.photo('batch', 2) $$,
  'values (1, 0, 0::smallint, now(), 5::bigint)',
  'it starts afresh, behind what the user already has waiting'
);

select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.retry_failed_photos(tests.id('batch')) $$, 'PT409', 'nothing_to_retry',
  'retrying again finds nothing'
);
select is(tests.balance('alice'), '99, 2 held', 'and holds nothing');

-- It ends well this time; another photo fails, and the batch is over.
select tests.clear_authentication();
select count(*) from public.claim_photos(2);
select public.complete_photo(
  tests.photo('batch', 2), tests.lease(tests.photo('batch', 2)), 'png', 768, 1024
);
select public.fail_photo(tests.photo('batch', 3), tests.lease(tests.photo('batch', 3)), 'blocked');
select results_eq(
  'select status, total_images_generated, failed_count, credits_used from public.photo_generation_batches',
  $$ values ('partial'::public.batch_status, 2, 1, 2) $$, 'a batch that is over'
);

select admin.grant_credits('alice@example.test', -98);
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.retry_failed_photos(tests.id('batch')) $$, 'PT402', 'insufficient_credits',
  'is retried for credits'
);
select tests.clear_authentication();
select admin.grant_credits('alice@example.test', 1);
select tests.authenticate_as('alice');
select lives_ok(
  $$ select public.retry_failed_photos(tests.id('batch')) $$, 'as many as photos failed'
);

select tests.clear_authentication();
select count(*) from public.claim_photos(1);
select public.fail_photo(tests.photo('batch', 3), tests.lease(tests.photo('batch', 3)), 'blocked');
select tests.authenticate_as('alice');
delete from public.models;
select throws_ok(
  $$ select public.retry_failed_photos(tests.id('batch')) $$, 'PT409', 'model_not_ready',
  'and while there is a model'
);
select is(tests.balance('alice'), '1, 0 held', 'else nothing is held');

select tests.clear_authentication();
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
