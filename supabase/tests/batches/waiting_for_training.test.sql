begin;
select plan(29);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_draft_model('alice', 'face', 1);
select tests.create_ready_model('alice', 'other', 1);
select tests.create_ready_model('bob', 'bobs-face', 1);
select tests.configure_webhooks();

select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.create_generation_batch(
    tests.id('batch'), tests.id('face'), tests.create_styles(1)
  ) $$, 'PT409', 'model_not_ready', 'nothing is ordered from a draft'
);
select public.start_training(tests.id('face'));
select tests.create_batch('alice', 'batch', 'face', 1, 3);
select tests.create_batch('alice', 'second', 'face', 1, 1);
select is(tests.balance('alice'), '100, 4 held', 'while it trains portraits may be: their credits are held');
select tests.clear_authentication();
select is(tests.statuses('batch'), 'queued queued queued', 'their tiles are there');
select results_eq(
  $$ select reference_set, status from public.photo_generation_batches
  where id = tests.id('batch') $$,
  $$ values (null::integer, 'queued'::public.batch_status) $$, 'the batch waits'
);
select results_eq(
  'select count(*) from private.generation_queue where not_before > now() + interval ''1 hour''',
  array[4::bigint], 'its portraits are not due'
);
select is_empty('select * from public.claim_photos(9)', 'nobody draws them');
update private.generation_queue set not_before = now();
select is_empty(
  'select * from public.claim_photos(9)', 'whatever happens: there is nothing to draw from'
);
select results_eq(
  'select distinct not_before from private.generation_queue', $$ values ('infinity'::timestamptz) $$,
  'it is put aside'
);
delete from private.broken_work;
update private.generation_queue as queue set not_before = batch.deadline_at + interval '1 hour'
from public.photo_generation_batches as batch where batch.id = queue.batch_id;

-- Others ask for portraits meanwhile; Alice for some of another model.
select tests.create_batch('bob', 'bobs', 'bobs-face', 1, 2);
select tests.create_batch('alice', 'others', 'other', 1, 1);
select is((select count(*) from public.claim_photos(2)), 2::bigint, 'they are drawn');
update public.photo_generation_batches set deadline_at = now() + interval '10 minutes'
where reference_set is null;
select tests.create_draft_model('bob', 'bobs-young', 1);
select tests.authenticate_as('bob');
select public.start_training(tests.id('bobs-young'));
select tests.clear_authentication();
select tests.create_batch('bob', 'bobs-waiting', 'bobs-young', 1, 1);
delete from net.http_request_queue;
select count(*) from public.claim_training(2);
select is(tests.complete_training('face'), true, 'the training is completed');
select results_eq(
  $$ select distinct reference_set, deadline_at - now() from public.photo_generation_batches
  where model_id = tests.id('face') $$,
  $$ values (1, '1 hour'::interval) $$, 'and the batches begin, with all their time'
);
select results_eq(
  $$ select reference_set from public.photo_generation_batches
  where id = tests.id('bobs-waiting') $$,
  $$ values (null::integer) $$, 'what waits for another model goes on waiting'
);
select is(tests.calls('generate-photos'), 2, 'workers are called in the same transaction');
create temporary table numbered as
select position, batch_id from private.generation_queue;
select ok(
  (
    select min(position) from numbered where batch_id in (tests.id('batch'), tests.id('second'))
  ) > (select served_position from private.provider_pace order by served_position desc limit 1),
  'they are numbered as if they had just been asked for'
);
select ok(
  (select max(position) from numbered where batch_id = tests.id('batch'))
    < (select position from numbered where batch_id = tests.id('second')),
  'in their order'
);
select is((select count(*) from public.claim_photos(9)), 5::bigint, 'and drawn');
select is(tests.balance('alice'), '100, 5 held', 'nothing more was held');

-- The training fails.
select tests.create_draft_model('alice', 'bad', 1);
select tests.authenticate_as('alice');
select public.start_training(tests.id('bad'));
select tests.create_batch('alice', 'lost', 'bad', 1, 2);
select public.cancel_generation_batch(tests.id('lost'));
select is(tests.balance('alice'), '100, 5 held', 'what waits may be cancelled');
select tests.create_batch('alice', 'waiting', 'bad', 1, 2);
select tests.clear_authentication();
delete from net.http_request_queue;
select count(*) from public.claim_training(1);
select public.fail_training(tests.id('bad'), tests.training_lease('bad'), 'no_face');
select results_eq(
  $$ select status, failure_code from public.photos where generation_batch_id = tests.id('waiting') $$,
  $$ values
    ('cancelled'::public.photo_status, 'training_failed'::public.failure_code),
    ('cancelled', 'training_failed') $$,
  'a training that fails cancels what waits for it, and says so'
);
select is(tests.balance('alice'), '100, 5 held', 'the credits are given back');
select results_eq(
  $$ select status from public.photo_generation_batches where id = tests.id('waiting') $$,
  array['cancelled'::public.batch_status], 'the batch is over'
);
select is(tests.calls('generate-photos'), 0, 'nobody is called for it');
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.retry_failed_photos(tests.id('waiting')) $$, 'PT409', 'model_not_ready',
  'nor can it be tried again without a model'
);

-- A run that lapses, and a model that goes.
select public.start_training(tests.id('bad'));
select tests.create_batch('alice', 'lapsed', 'bad', 1, 2);
select tests.clear_authentication();
update private.training_queue set deadline_at = now() - interval '1 second';
select private.tick();
select is(tests.statuses('lapsed'), 'cancelled cancelled', 'so does one that never ends');
select is(tests.balance('alice'), '100, 5 held', 'with the credits');
select tests.authenticate_as('alice');
select public.start_training(tests.id('bad'));
select tests.create_batch('alice', 'gone', 'bad', 1, 2);
delete from public.models where id = tests.id('bad');
select tests.clear_authentication();
select is(tests.statuses('gone'), 'cancelled cancelled', 'and one whose model is deleted');
select is(tests.balance('alice'), '100, 5 held', 'with the credits');
select is(tests.statuses('batch'), 'generating generating generating', 'all others go on');
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
