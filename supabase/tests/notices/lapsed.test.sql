begin;
select plan(11);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.turn_on_notices();
select tests.configure_webhooks();

select tests.complete_batch('alice', 'batch', 'face', 1);
select private.tick();
select is(tests.calls('send-notices'), 0, 'nobody is woken for what is not due');
select tests.due_notices();
select private.tick();
select is(tests.calls('send-notices'), 1, 'a tick calls for what is');

select count(*) from public.claim_notices(1);
create temporary table first_lease as select id, lease_token from private.notice_queue;
select private.tick();
select isnt((select lease_token from private.notice_queue), null, 'a lease that lasts is left alone');
update private.notice_queue set lease_expires_at = now() - interval '1 second';
select private.tick();
select results_eq(
  'select id, attempt, lost, lease_token, not_before <= now() from private.notice_queue',
  'select id, 1, 1::smallint, null::uuid, true from first_lease',
  'an e-mail whose worker was lost is due again, under the same key'
);
select is(
  (select public.complete_notice(id, lease_token) from first_lease), false,
  'and no longer that worker''s'
);
select count(*) from public.claim_notices(1);
update private.notice_queue set lease_expires_at = now() - interval '1 second';
select private.tick();
select is(
  (select failure from private.told_notices), 'worker_lost', 'what has lost two workers is given up'
);

insert into public.notice_choices (user_id, mail) values (tests.id('alice'), false);
select tests.add_device('alice', 'phone');
select tests.complete_batch('alice', 'pushed', 'face', 1);
select tests.due_notices();
select count(*) from public.claim_notices(1);
update private.notice_queue set lease_expires_at = now() - interval '1 second';
select private.tick();
select is_empty(
  'select from private.notice_queue', 'a message to a device that may have arrived is not sent again'
);

select tests.complete_batch('alice', 'late', 'face', 1);
update private.notice_queue set deadline_at = now() - interval '1 second', detail = 'busy';
select private.tick();
select is(
  (select failure from private.told_notices where subject = tests.id('late')::text), 'busy',
  'what is no news any more is given up, for the reason that kept it'
);
select is(
  (select failed_notices::integer from admin.health), 3, 'health counts what was given up'
);
select ok(
  (select 'notices_failing' = any (warnings) from admin.health), 'and warns when it is more than one or two'
);

update private.told_notices set told_at = now() - interval '31 days';
select private.tick();
select is_empty('select from private.told_notices', 'after a month nobody needs to know any more');

select * from finish();
rollback;
