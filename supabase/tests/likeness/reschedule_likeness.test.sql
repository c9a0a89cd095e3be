begin;
select plan(9);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 1);

create function pg_temp.reschedule() returns text language sql as $$
  update private.likeness_queue set not_before = now();
  select public.reschedule_likeness(photo_id, lease_token) from public.claim_likeness(1)
$$;

select is(pg_temp.reschedule(), 'rescheduled', 'what could not be looked at is tried again');
select results_eq(
  'select attempt, not_before, lease_token from private.likeness_queue',
  $$ values (1, now() + interval '15 seconds', null::uuid) $$, 'after a while'
);
select is(pg_temp.reschedule(), 'rescheduled', 'again');
select is(
  (select not_before from private.likeness_queue), now() + interval '30 seconds', 'after a longer one'
);
select is(
  public.reschedule_likeness(tests.photo('batch'), gen_random_uuid()), 'stale',
  'by the current lease alone'
);
select pg_temp.reschedule(), pg_temp.reschedule();
select is(pg_temp.reschedule(), 'failed', 'five times in all');
select is_empty('select from private.likeness_queue', 'and then no more');
select results_eq(
  'select status, likeness from public.photos',
  $$ values ('completed'::public.photo_status, null::real) $$, 'the portrait is there, unjudged'
);

select tests.complete_batch('alice', 'late', 'face', 1);
update private.likeness_queue set deadline_at = now() + interval '14 seconds';
select is(pg_temp.reschedule(), 'failed', 'nor is anything tried after its deadline');

select * from finish();
rollback;
