begin;
select plan(11);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 2);
create temporary table link as
select tests.share('alice', 'share', array[tests.photo('batch', 1), tests.photo('batch', 2)]) as token;
select tests.configure_webhooks();
select private.tick();
select is(tests.calls('make-shares'), 1, 'a tick calls for copies that are to be made');

create temporary table claimed as select * from public.claim_share_copies(10);
select is(
  (select public.reschedule_share_copy(share_photo_id, gen_random_uuid()) from claimed limit 1),
  'stale', 'who has no lease puts nothing off'
);
select is(
  (select public.reschedule_share_copy(share_photo_id, lease_token) from claimed
  where share_photo_id = tests.shared_photo('share', 1)),
  'rescheduled', 'what did not work is tried again'
);
select results_eq(
  $$ select not_before, lease_token from private.share_queue
  where share_photo_id = tests.shared_photo('share', 1) $$,
  $$ values (now() + interval '15 seconds', null::uuid) $$, 'a little later'
);
select results_eq(
  $$ select * from tests.removals('shared-photos') $$,
  $$ select copy_path from claimed where share_photo_id = tests.shared_photo('share', 1) $$,
  'and what may have been stored goes'
);

update private.share_queue set lease_expires_at = now() - interval '1 second'
where lease_token is not null;
select private.tick();
select results_eq(
  $$ select attempt, lease_token, not_before <= now() from private.share_queue
  where share_photo_id = tests.shared_photo('share', 2) $$,
  'values (1, null::uuid, true)', 'what a lost worker had is due again'
);
select is((select count(*)::integer from tests.removals('shared-photos')), 2, 'under another name');
select count(*) from public.claim_share_copies(10);
update private.share_queue set lease_expires_at = now() - interval '1 second'
where lease_token is not null;
select private.tick();
select results_eq(
  'select share_photo_id from private.share_queue', $$ values (tests.shared_photo('share', 1)) $$,
  'what has cost two workers is not tried again'
);
select results_eq(
  'select open.id from link, public.open_share(token) as open',
  $$ values (tests.shared_photo('share', 1)) $$, 'the share goes on without it'
);

update private.share_queue
set attempt = 5, lease_token = tests.id('lease'), lease_expires_at = now() + interval '1 minute';
select is(
  public.reschedule_share_copy(tests.shared_photo('share', 1), tests.id('lease')), 'failed',
  'attempts have an end'
);
select is_empty('select from private.share_queue', 'and with them the work');

select * from finish();
rollback;
