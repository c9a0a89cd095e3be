begin;
select plan(8);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_draft_model('alice', 'face', 3);
select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select tests.clear_authentication();
create temporary table run as select * from public.claim_training(1);
select tests.configure_webhooks();
delete from net.http_request_queue;

select is(
  public.continue_training(tests.id('face'), gen_random_uuid()), false,
  'a lease that is not current gives nothing back'
);
select is(tests.calls('train-model'), 0, 'and wakes nobody');
select is(
  (select public.continue_training(model_id, lease_token) from run), true, 'the current one does'
);
select results_eq(
  'select attempt, not_before, lease_token, lease_expires_at from private.training_queue',
  'values (0, now(), null::uuid, null::timestamptz)',
  'the rest is due at once, and it was no attempt'
);
select is(tests.calls('train-model'), 1, 'a fresh call is woken');
select is(
  (select public.continue_training(model_id, lease_token) from run), false, 'once'
);

-- A run that gets ahead is not that of a photo that kills.
update private.training_queue set lost = 1;
select count(*) from public.claim_training(1);
select tests.judge_image('face', 1);
select is((select lost from private.training_queue), 0::smallint, 'getting ahead clears its name');
select is(tests.training_balance('alice'), '15, 3 held', 'the credits stay held');

select * from finish();
rollback;
