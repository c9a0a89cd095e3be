begin;
select plan(7);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 2);
select tests.configure_webhooks();

select private.tick();
select is(tests.calls('judge-photos'), 1, 'a tick calls for portraits that are not judged');

select count(*) from public.claim_likeness(1);
select private.tick();
select is(
  (select count(*) from private.likeness_queue where lease_token is not null), 1::bigint,
  'a lease that lasts is left alone'
);
update private.likeness_queue set lease_expires_at = now() - interval '1 second'
where lease_token is not null;
select private.tick();
select results_eq(
  'select attempt, not_before <= now(), lease_token from private.likeness_queue order by attempt',
  'values (0, true, null::uuid), (1, true, null::uuid)', 'what a lost worker had is due again'
);

select count(*) from public.claim_likeness(2);
update private.likeness_queue set lease_expires_at = now() - interval '1 second';
select private.tick();
select results_eq(
  'select attempt from private.likeness_queue', 'values (1)',
  'what has lost two workers stays unjudged'
);

update private.likeness_queue set deadline_at = now() - interval '1 second';
select private.tick();
select is_empty('select from private.likeness_queue', 'and so does what is too late');
select is(tests.statuses('batch'), 'completed completed', 'the portraits stay as they are');
select is(tests.balance('alice'), '98, 0 held', 'and paid');

select * from finish();
rollback;
