begin;
select plan(20);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_draft_model('alice', 'face', 2);
select tests.create_draft_model('alice', 'never', 1);
select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select tests.clear_authentication();
create temporary table run as select * from public.claim_training(1);

select private.tick();
select is(
  tests.training_lease('face'), (select lease_token from run), 'a lease that runs is respected'
);

update private.training_queue set lease_expires_at = now() - interval '1 second';
select private.tick();
select results_eq(
  'select lease_token, lease_expires_at, not_before, attempt from private.training_queue',
  'values (null::uuid, null::timestamptz, now(), 1)',
  'one that lapsed ends, and the run is due at once'
);
select is(
  (select status from public.models where id = tests.id('face')), 'training',
  'to the user it still trains'
);
select bag_eq(
  'select name, not_before - now() from private.storage_removals',
  $$ select preview_path, '6 minutes'::interval from run
  union all select format('%s-%s.jpg', reference_path, number), '6 minutes'::interval
  from run, generate_series(1, 5) as number $$,
  'what the lost worker may still store is removed when it must have stopped'
);
select is(
  (select public.complete_training(model_id, lease_token, preview_path) from run), false,
  'a worker that comes back changes nothing'
);

-- What has killed one worker is not given to a second together with others.
select tests.create_user('bob');
select tests.create_draft_model('bob', 'bobs', 1);
select tests.create_draft_model('bob', 'bobs-second', 1);
select tests.authenticate_as('bob');
select public.start_training(tests.id('bobs'));
select public.start_training(tests.id('bobs-second'));
select tests.clear_authentication();
update private.training_queue set not_before = now() - interval '1 minute'
where model_id = tests.id('bobs');
update private.training_queue set not_before = now() + interval '1 second', lost = 1
where model_id = tests.id('bobs-second');
select results_eq(
  'select model_id from public.claim_training(9)', array[tests.id('bobs')],
  'others that were due before it come first'
);
select results_eq(
  'select model_id from public.claim_training(9)', array[tests.id('face')],
  'then the one that was lost, by itself'
);
update private.training_queue set not_before = now() where model_id = tests.id('bobs-second');
select is_empty('select * from public.claim_training(9)', 'and one such at a time');
update private.training_queue set lease_expires_at = now() - interval '1 second'
where model_id = tests.id('face');
select private.tick();
select results_eq(
  $$ select status, failure_code from public.models where id = tests.id('face') $$,
  $$ values ('failed'::public.model_status, 'too_demanding'::public.failure_code) $$,
  'a training that killed two workers has failed'
);
select is(tests.training_balance('alice'), '15, 0 held', 'its credits are given back');
select isnt(tests.training_lease('bobs'), null, 'the others go on');
select results_eq(
  'select model_id from public.claim_training(9)', array[tests.id('bobs-second')],
  'and the next that was lost has its turn'
);
delete from public.models where user_id = tests.id('bob');
select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select tests.clear_authentication();

-- A training that loses worker after worker.
select count(*) from public.claim_training(1);
update private.training_queue set attempt = 5, lease_expires_at = now() - interval '1 second';
select private.tick();
select results_eq(
  $$ select status, failure_code from public.models where id = tests.id('face') $$,
  $$ values ('failed'::public.model_status, 'worker_lost'::public.failure_code) $$,
  'after the fifth attempt it fails'
);
select is(tests.training_balance('alice'), '15, 0 held', 'and its credits are given back');
select is_empty('select * from private.training_queue', 'nobody is given it again');

-- Trainings past their deadline: one in work, one that nobody ever claimed.
select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select tests.clear_authentication();
select count(*) from public.claim_training(1);
select tests.authenticate_as('alice');
select public.start_training(tests.id('never'));
select tests.clear_authentication();
update private.training_queue set deadline_at = now() - interval '1 second';
select private.tick();
select results_eq(
  'select distinct status, failure_code from public.models',
  $$ values ('failed'::public.model_status, 'deadline_exceeded'::public.failure_code) $$,
  'at the deadline a training fails, in work or not'
);
select is(tests.training_balance('alice'), '15, 0 held', 'and its credits are given back');
select is_empty('select * from private.training_queue', 'the runs are over');

select lives_ok('select private.tick()', 'the next tick finds nothing to do');
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
