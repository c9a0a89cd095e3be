begin;
select plan(19);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.turn_on_notices();

create function pg_temp.claim() returns setof private.notice_queue
language plpgsql as $$
declare
  v_ids uuid[];
begin
  perform tests.due_notices();
  v_ids := array(select id from public.claim_notices(10));
  return query select * from private.notice_queue where id = any (v_ids);
end
$$;

select tests.complete_batch('alice', 'batch', 'face', 1);
create temporary table first as select * from pg_temp.claim();
select is(
  (select public.complete_notice(id, gen_random_uuid()) from first), false,
  'who has no lease settles nothing'
);
select is((select public.complete_notice(id, lease_token) from first), true, 'who has it does');
select is((select public.complete_notice(id, lease_token) from first), false, 'once');
select is_empty('select from private.notice_queue', 'nothing is left to do');
select results_eq(
  'select kind, subject, subscription_id, failure from private.told_notices',
  $$ values ('portraits'::public.notice_kind, tests.id('batch')::text, null::uuid, null::text) $$,
  'and that it was told is kept'
);
select private.queue_notices('portraits', tests.id('batch')::text, tests.id('alice'), null, now());
select is_empty('select from pg_temp.claim()', 'nobody is told twice of one order');

-- Another try.
select tests.complete_batch('alice', 'busy', 'face', 1);
create temporary table second as select * from pg_temp.claim();
select is(
  (select public.reschedule_notice(id, gen_random_uuid(), 'busy') from second), 'stale',
  'who has no lease puts nothing off'
);
select is(
  (select public.reschedule_notice(id, lease_token, 'busy') from second), 'rescheduled',
  'what did not arrive is tried again'
);
select results_eq(
  'select attempt, detail, not_before - now() from private.notice_queue',
  $$ values (1, 'busy', '30 seconds'::interval) $$, 'soon at first'
);
update private.notice_queue set attempt = 19;
select public.reschedule_notice(id, lease_token, 'busy') from pg_temp.claim();
select is(
  (select not_before - now() from private.notice_queue), '30 minutes',
  'then less and less often, and never after more than half an hour'
);
select public.reschedule_notice(id, lease_token, 'busy', 120000) from pg_temp.claim();
update private.notice_queue set attempt = 0;
select public.reschedule_notice(id, lease_token, 'busy', 120000) from pg_temp.claim();
select is(
  (select not_before - now() from private.notice_queue), '2 minutes', 'and not before it was told to'
);
update private.notice_queue set deadline_at = now() + interval '10 seconds';
select is(
  (select public.reschedule_notice(id, lease_token, 'busy') from pg_temp.claim()), 'failed',
  'until it is no news any more'
);
select is(
  (select failure from private.told_notices where subject = tests.id('busy')::text), 'busy',
  'operators hear why it was given up'
);

select tests.complete_batch('alice', 'refused', 'face', 1);
select is(
  (select public.fail_notice(id, lease_token, 'no such address') from pg_temp.claim()), true,
  'what will never arrive is given up'
);
select is(
  (select failure from private.told_notices where subject = tests.id('refused')::text),
  'no such address', 'with its reason'
);

-- Devices that are gone.
update public.notice_choices set mail = false;
insert into public.notice_choices (user_id, mail) values (tests.id('alice'), false);
select tests.add_device('alice', 'phone');
select tests.add_device('alice', 'tablet');
select tests.complete_batch('alice', 'pushed', 'face', 1);
select tests.complete_batch('alice', 'pushed-too', 'face', 1);
select is(
  (
    select bool_and(public.fail_notice(id, lease_token, 'gone', true)) from (
      select * from pg_temp.claim() where subscription_id = tests.id('phone') limit 1
    ) as gone
  ), true, 'a device that is gone'
);
select results_eq(
  'select id from public.push_subscriptions', $$ values (tests.id('tablet')) $$, 'is forgotten'
);
select is(
  (select count(*)::integer from private.notice_queue where subscription_id <> tests.id('tablet')),
  0, 'with all that waits for it'
);
select is_empty(
  $$ select from private.told_notices where failure = 'gone' $$, 'which is nobody''s failure'
);

select * from finish();
rollback;
