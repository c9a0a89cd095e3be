begin;
select plan(12);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_draft_model('alice', 'face', 2);
select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select tests.clear_authentication();
create temporary table run as select * from public.claim_training(1);

create function pg_temp.reschedule() returns text language sql as $$
  select public.reschedule_training(
    tests.id('face'), tests.training_lease('face'), 'storage_unavailable'
  )
$$;
create function pg_temp.claim_again() returns void language sql as $$
  update private.training_queue set not_before = now();
  select count(*) from public.claim_training(1);
$$;

select is(
  public.reschedule_training(tests.id('face'), gen_random_uuid(), 'internal'), 'stale',
  'a lease that is not current puts nothing back'
);
select is(pg_temp.reschedule(), 'rescheduled', 'the current lease does');
select results_eq(
  'select not_before - now(), lease_token, lease_expires_at, attempt from private.training_queue',
  $$ values ('15 seconds'::interval, null::uuid, null::timestamptz, 1) $$,
  'the run waits before it is tried again'
);
select is(
  (select status from public.models where id = tests.id('face')), 'training',
  'to the user it still trains'
);
select results_eq(
  $$ select * from tests.removals('model-previews') $$, 'select preview_path from run',
  'what this try may have stored is removed'
);
select is(
  (select count(*) from tests.removals('model-training-images')), 5::bigint, 'references too'
);
select is(
  (
    select public.complete_training(model_id, lease_token, preview_path) from run
  ),
  false, 'its lease has ended'
);
select is(tests.training_balance('alice'), '15, 2 held', 'the credits stay held');

-- Four more attempts, the last of which ends it.
select pg_temp.claim_again();
select pg_temp.reschedule();
select pg_temp.claim_again();
select pg_temp.reschedule();
select pg_temp.claim_again();
select pg_temp.reschedule();
select pg_temp.claim_again();
select is(pg_temp.reschedule(), 'failed', 'the fifth attempt is the last');
select results_eq(
  $$ select status, failure_code, tests.training_balance('alice') from public.models
  where id = tests.id('face') $$,
  $$ values (
    'failed'::public.model_status, 'storage_unavailable'::public.failure_code, '15, 0 held'
  ) $$,
  'the model fails with the reason of that attempt and the credits are given back'
);

-- Too late for another attempt.
select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select tests.clear_authentication();
select pg_temp.claim_again();
update private.training_queue set deadline_at = now() + interval '14 seconds';
select is(pg_temp.reschedule(), 'failed', 'nor is one begun after the deadline');

select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
