-- The quota of the day is used up in the middle: what can still be made waits, the rest ends at once.

begin;
select plan(20);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_ready_model('bob', 'bobs-face');

create function pg_temp.close(p_until timestamptz default now() + interval '9 hours')
returns void language sql as $$
  select public.pause_provider('gemini-nano-banana-2.1', p_until, closed => true)
$$;
create function pg_temp.hears(p_photo_id uuid) returns text language sql as $$
  select public.reschedule_photo(
    p_photo_id, tests.lease(p_photo_id), 'quota_exhausted', 'a day''s 250 are used up'
  )
$$;

select tests.complete_batch('bob', 'poor', 'bobs-face', 2, 0.1);
select tests.ask_for_free_retry('bob', tests.photo('poor', 1));
select count(*) from public.claim_photos(1);
select tests.create_batch('alice', 'batch', 'face', 1, 4);
select count(*) from public.claim_photos(2);
select tests.ask_for_free_retry('bob', tests.photo('poor', 2));
select pg_temp.close();
select is(
  pg_temp.hears(tests.photo('batch', 1)), 'failed', 'who hears it and has no time to wait fails'
);
select results_eq(
  $$ select status, failure_code, attempts from public.photos where id = tests.photo('batch', 1) $$,
  $$ values ('failed'::public.photo_status, 'quota_exhausted'::public.failure_code, 1) $$,
  'with its reason'
);
select results_eq(
  $$ select detail from private.failure_details where photo_id = tests.photo('batch', 1) $$,
  array['a day''s 250 are used up'], 'operators read in which words'
);
select private.tick();
select is(
  tests.statuses('batch'), 'failed generating failed failed',
  'what waits in vain is given back at once, what is asked for right now is not'
);
select results_eq(
  $$ select distinct failure_code from public.photos where status = 'failed' $$,
  array['quota_exhausted'::public.failure_code], 'for the same reason'
);
select is(tests.balance('alice'), '100, 1 held', 'so are its credits');
select results_eq(
  $$ select free_retry from public.photos where generation_batch_id = tests.id('poor')
    order by variation $$,
  array['waiting'::public.free_retry, null], 'a free new try that waits is given back, too'
);
select is(tests.statuses('poor'), 'completed completed', 'and the portraits stay');
select is(
  pg_temp.hears(tests.photo('poor', 1)), 'failed', 'a free new try that hears it is given back'
);
select results_eq(
  $$ select distinct status, free_retry, failure_code from public.photos
    where generation_batch_id = tests.id('poor') $$,
  $$ values ('completed'::public.photo_status, null::public.free_retry, null::public.failure_code) $$,
  'without a trace'
);
select public.complete_photo(
  tests.photo('batch', 2), tests.lease(tests.photo('batch', 2)), 'png', 768, 1024
);

-- Who waits.
select pg_temp.close();
select tests.authenticate_as('alice');
select public.retry_failed_photos(tests.id('batch'), wait_until_open => true);
select tests.clear_authentication();
update private.provider_pace set paused_until = now();
select results_eq(
  'select photo_id, attempt from public.claim_photos(9)',
  $$ values (tests.photo('batch', 1), 1) $$, 'one photo at a time finds out whether it is still so'
);
select pg_temp.close();
select is(pg_temp.hears(tests.photo('batch', 1)), 'rescheduled', 'one that has the time goes on waiting');
select results_eq(
  $$ select status, failure_code, attempts, retry_at from public.photos
    where id = tests.photo('batch', 1) $$,
  $$ values ('queued'::public.photo_status, 'quota_exhausted'::public.failure_code, 1,
    now() + interval '9 hours') $$,
  'is told until when, and has used up no attempt'
);
select is(
  (select attempt from private.generation_queue where photo_id = tests.photo('batch', 1)), 0,
  'however often it asks'
);
select private.tick();
select is(tests.statuses('batch'), 'queued completed queued queued', 'the tick leaves it alone');
update private.provider_pace set paused_until = now(), closed_until = now(), probe_pause = null;
select is((select count(*)::integer from public.claim_photos(9)), 3, 'at the opening all are due');
select pg_temp.close(now() + interval '24 hours');
select is(
  pg_temp.hears(tests.photo('batch', 1)), 'failed',
  'when the next day is used up as well they end with their deadline'
);

-- Told of no closing, as by an operator who opened meanwhile.
select tests.create_batch('bob', 'other', 'bobs-face', 1, 1) from (
  select private.resume_provider('gemini-nano-banana-2.1')
) as opened;
select count(*) from public.claim_photos(1);
select is(
  pg_temp.hears(tests.photo('other', 1)), 'failed', 'without a time to wait for it fails'
);
select is(private.give_back_closed(), 0, 'while nothing is closed nothing is given back');
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
