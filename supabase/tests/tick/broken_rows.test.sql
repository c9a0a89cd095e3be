begin;
select plan(13);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_ready_model('bob', 'bobs-face');
select tests.create_draft_model('alice', 'new', 1);
select tests.create_draft_model('bob', 'bobs-new', 1);
select tests.create_batch('bob', 'broken', 'bobs-face', 1, 1);
select tests.create_batch('alice', 'batch', 'face', 1, 1);
select tests.authenticate_as('bob');
select public.start_training(tests.id('bobs-new'));
select tests.authenticate_as('alice');
select public.start_training(tests.id('new'));
select tests.clear_authentication();
select count(*) from public.claim_photos(4);
select count(*) from public.claim_training(4);

-- What was held for Bob's work is gone: none of it can be given back.
update public.users set credits_held = 0, training_credits_held = 0 where id = tests.id('bob');

update private.generation_queue set attempt = 5, lease_expires_at = now() - interval '2 minutes';
update private.training_queue set attempt = 5, lease_expires_at = now() - interval '2 minutes';
select lives_ok('select private.tick()', 'a tick does not stop at a broken row');
select is(tests.statuses('batch'), 'failed', 'it ends the lapsed photos of the others');
select is(
  (select status from public.models where id = tests.id('new')), 'failed', 'and their trainings'
);
select results_eq(
  $$ select tests.balance('alice'), tests.training_balance('alice') $$,
  $$ values ('100, 0 held', '15, 0 held') $$, 'with their credits'
);
select is(tests.statuses('broken'), 'generating', 'what is broken stays as it is');
select bag_eq(
  'select kind, subject from private.broken_work',
  $$ values ('photo', tests.photo('broken')::text), ('training', tests.id('bobs-new')::text) $$,
  'and is noted'
);
select ok(
  (select problems @> '{broken_work,stuck_work}' from admin.health), 'the operator is told'
);
update private.provider_pace set max_in_flight = 1;
select tests.create_batch('alice', 'next', 'face', 1, 1);
select is(
  (select count(*) from public.claim_photos(4)), 1::bigint, 'it holds no place among what is in work'
);

-- Past its deadline.
update public.photo_generation_batches set deadline_at = now() - interval '1 second';
select private.tick();
select is(tests.statuses('next'), 'failed', 'batches of others expire');
select is(tests.balance('alice'), '100, 0 held', 'with their credits');

-- What claims could not read, of which one cannot be ended either.
select tests.create_batch('alice', 'last', 'face', 1, 1);
update private.generation_queue
set lease_token = null, lease_expires_at = null, not_before = 'infinity';
select private.tick();
select is(tests.statuses('last'), 'failed', 'and what could not be read is ended');

-- A whole step that fails.
create or replace function private.expire_batches() returns integer
language plpgsql as $$ begin raise exception 'broken'; end $$;
select tests.configure_webhooks();
select private.queue_removal('avatars', array['x']);
delete from net.http_request_queue;
select private.tick();
select is(tests.calls('remove-objects'), 1, 'the steps behind one that fails are taken');
select results_eq(
  $$ select subject, detail from private.broken_work where kind = 'tick' $$,
  $$ values ('expire_batches', 'broken') $$, 'which is noted'
);

select * from finish();
rollback;
