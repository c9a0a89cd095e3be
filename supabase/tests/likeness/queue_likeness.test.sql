begin;
select plan(12);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.configure_webhooks();

select tests.create_batch('alice', 'batch', 'face', 1, 2);
create temporary table claimed as select * from public.claim_photos(2);
select is_empty('select from private.likeness_queue', 'what is not drawn yet is not judged');

select public.fail_photo(photo_id, lease_token, 'blocked') from claimed where variation = 2;
select is_empty('select from private.likeness_queue', 'nor what failed');

select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
where variation = 1;
select results_eq(
  $$ select photo_id, attempt, not_before, deadline_at, lease_token from private.likeness_queue $$,
  $$ values (tests.photo('batch', 1), 0, now(), now() + interval '1 hour', null::uuid) $$,
  'a stored portrait waits to be judged, for an hour at most'
);
select is(tests.calls('judge-photos'), 1, 'and wakes who does it');
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
where variation = 1;
select is(tests.calls('judge-photos'), 1, 'once');

-- A worker that is at work takes the next ones too.
select tests.complete_batch('alice', 'more', 'face', 3);
delete from net.http_request_queue;
select count(*) from public.claim_likeness(1);
select is(private.wake_likeness(), 0, 'one that is at work needs no company for three more');
select tests.complete_batch('alice', 'many', 'face', 4);
select is(private.wake_likeness(), 1, 'but for more than a call does');
update private.likeness_queue set lease_expires_at = now() where lease_token is not null;
select is(private.wake_likeness(), 2, 'one whose lease is over is not at work');
update private.likeness_queue set not_before = now() + interval '1 minute';
select is(private.wake_likeness(), 0, 'what waits for another try wakes nobody');

-- The switch.
delete from private.likeness_queue;
update private.settings set judge_likeness = false;
select tests.complete_batch('alice', 'unjudged', 'face', 1);
select is_empty('select from private.likeness_queue', 'with the switch off nothing is judged');

-- Whatever breaks, the portrait is delivered.
update private.settings set judge_likeness = true;
create or replace function private.queue_likeness(p_photo_ids uuid[]) returns void
language plpgsql as $$ begin raise exception 'broken'; end $$;
select tests.complete_batch('alice', 'last', 'face', 1);
select is(tests.statuses('last'), 'completed', 'a portrait is delivered whatever becomes of this');
select results_eq(
  'select kind, subject, detail from private.broken_work',
  $$ values ('likeness', tests.photo('last')::text, 'broken') $$, 'which is noted'
);

select * from finish();
rollback;
