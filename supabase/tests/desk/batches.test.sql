begin;
select plan(26);
select tests.start_empty();
select tests.create_user('olga'), tests.create_user('alice');
select admin.make_operator('olga@example.test');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 4);
create temporary table claimed as select * from public.claim_photos(3);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
where photo_id = tests.photo('batch', 1);
select public.reschedule_photo(photo_id, lease_token, 'rate_limited') from claimed
where photo_id = tests.photo('batch', 2);
update private.generation_queue set attempt = 4, lost = 1, not_before = now() + interval '4 minutes'
where photo_id = tests.photo('batch', 2);
update private.generation_queue set not_before = 'infinity'
where photo_id = tests.photo('batch', 4);
update public.photo_generation_batches set deadline_at = now() + interval '3 minutes';

select tests.authenticate_as_operator('olga');
select results_eq(
  $$ select batch_id, user_id, generation_model_id, asked, completed, failed, waiting, in_work,
    attempts, failure_codes, waits_for_training, is_stuck
  from public.operator_batches() $$,
  $$ values (tests.id('batch'), tests.id('alice'), 'gemini-nano-banana-2.1', 4, 1, 0, 2, 1, 4,
    '{rate_limited}'::public.failure_code[], false, false) $$,
  'an order that is not over is listed with what it waits for'
);
select tests.clear_authentication();
update private.generation_queue set lease_expires_at = now() - interval '2 minutes'
where lease_token is not null;
select tests.authenticate_as_operator('olga');
select is((select is_stuck from public.operator_batches()), true, 'and said to be stuck when it is');

-- Again.
select lives_ok(
  $$ select public.operator_retry_batch(tests.id('batch')) $$, 'an operator has it tried again'
);
select tests.clear_authentication();
select results_eq(
  $$ select photo_id, attempt, lost, not_before from private.generation_queue
  where lease_token is null order by photo_id = tests.photo('batch', 2) desc $$,
  $$ values
    (tests.photo('batch', 2), 0, 0::smallint, now()), (tests.photo('batch', 4), 0, 0::smallint, now()) $$,
  'what waits is due, with all its tries'
);
select is(
  (select retry_at from public.photos where id = tests.photo('batch', 2)), null,
  'and nobody is told another time'
);
select results_eq(
  $$ select attempt, lease_expires_at from private.generation_queue where lease_token is not null $$,
  $$ values (1, now() - interval '2 minutes') $$,
  'what a worker has, or had, is left to the tick'
);
select is(
  (select deadline_at from public.photo_generation_batches), now() + interval '1 hour',
  'it has as much time as a new one'
);
select is(tests.balance('alice'), '99, 3 held', 'and nothing is charged');
update public.photo_generation_batches set deadline_at = now() + interval '2 hours';
select tests.configure_webhooks();
select admin.retry_batch(tests.id('batch'));
select is(
  (select deadline_at from public.photo_generation_batches), now() + interval '2 hours',
  'never less than it had'
);
select is(tests.calls('generate-photos'), 1, 'workers are called');

-- Given up.
select tests.authenticate_as_operator('olga');
select lives_ok(
  $$ select public.operator_give_up_batch(tests.id('batch')) $$, 'an operator gives it up'
);
select tests.clear_authentication();
select is(tests.statuses('batch'), 'completed failed failed failed', 'what was open has failed');
select results_eq(
  $$ select failure_code, count(*) from public.photos where status = 'failed' group by 1 $$,
  $$ values ('deadline_exceeded'::public.failure_code, 3::bigint) $$, 'for the time that it took'
);
select is(tests.balance('alice'), '99, 0 held', 'its credits are back');
select is((select status from public.photo_generation_batches), 'partial', 'and it is over');
select isnt_empty(
  $$ select * from tests.removals('generated-photos') $$, 'what a worker may still store goes'
);
select is_empty('select * from private.generation_queue', 'nothing waits');
select throws_ok(
  format('select admin.%I(tests.id(''batch''))', action), 'PT409', 'batch_is_over',
  action || ': what is over stays so'
)
from unnest('{retry_batch,give_up_batch}'::text[]) as action;
select throws_ok(
  format('select admin.%I(gen_random_uuid())', action), 'PT404', 'batch_not_found',
  action || ': what is not there neither'
)
from unnest('{retry_batch,give_up_batch}'::text[]) as action;

-- What is said of a failure does not repeat what a person has asked for.
update public.photo_generation_batches
set wish = 'my red scarf', edits = '[{"kind": "words", "value": "in Rome"}]'
where id = tests.id('batch');
insert into private.failure_details
values (tests.photo('batch', 2), 'No my red scarf in Rome. ' || repeat('x', 300));
select is(
  (select detail from admin.failure_examples()), 'No … …. ' || repeat('x', 192),
  'nor at any length'
);

-- A free new try is none of its batch.
select tests.complete_batch('alice', 'poor', 'face', 1, 0.1);
select tests.ask_for_free_retry('alice', tests.photo('poor', 1));
select throws_ok(
  $$ select admin.give_up_batch(tests.id('poor')) $$, 'PT409', 'batch_is_over',
  'a free new try goes on'
);

-- An order that waits for a training.
select tests.create_draft_model('alice', 'young');
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();
select tests.create_batch('alice', 'waiting', 'young', 1, 2);
select throws_ok(
  $$ select admin.retry_batch(tests.id('waiting')) $$, 'PT409', 'batch_waits_for_training',
  'what waits for a training is not due before it'
);
select admin.give_up_batch(tests.id('waiting'));
select is(tests.statuses('waiting'), 'failed failed', 'but may be given up');
select results_eq(
  $$ select who, action, before ->> 'status', after ->> 'status' from admin.audit
  where subject = tests.id('batch')::text order by id $$,
  $$ values
    ('olga@example.test', 'retry_batch', 'processing', 'processing'),
    (session_user::text collate "default", 'retry_batch', 'processing', 'processing'),
    ('olga@example.test', 'give_up_batch', 'processing', 'partial') $$,
  'each is written down'
);

select * from finish();
rollback;
