begin;
select plan(16);
select tests.start_empty();
select tests.create_user('olga'), tests.create_user('alice');
select admin.make_operator('olga@example.test');
select tests.create_draft_model('alice', 'young', 3);
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();
select tests.create_batch('alice', 'waiting', 'young', 1, 2);
update private.training_queue
set attempt = 4, lost = 1, not_before = now() - interval '2 minutes',
  deadline_at = now() + interval '1 minute';

select tests.authenticate_as_operator('olga');
select results_eq(
  $$ select model_id, user_id, held, held_kind, attempts, lost, in_work, is_stuck
  from public.operator_trainings() $$,
  $$ values (tests.id('young'), tests.id('alice'), 3, 'training'::public.credit_kind, 4,
    1::smallint, false, true) $$,
  'a training that nobody takes is listed as stuck'
);
select lives_ok(
  $$ select public.operator_retry_training(tests.id('young')) $$, 'an operator has it tried again'
);
select tests.clear_authentication();
select results_eq(
  'select attempt, lost, not_before, deadline_at from private.training_queue',
  $$ values (0, 0::smallint, now(), now() + interval '15 minutes') $$,
  'it is due, with all its tries and as much time as a new one'
);
select is(tests.training_balance('alice'), '15, 3 held', 'and nothing is charged');

select public.claim_training(1);
update private.training_queue set deadline_at = now(), lost = 1;
create temporary table claimed as select lease_token from private.training_queue;
select tests.configure_webhooks();
select admin.retry_training(tests.id('young'));
select results_eq(
  'select attempt, lost, lease_token, deadline_at from private.training_queue',
  $$ select 1, 1::smallint, lease_token, now() + interval '15 minutes' from claimed $$,
  'what a worker has is left to it, with more time'
);
select is(tests.calls('train-model'), 0, 'nobody is called for it');
select is(
  (select in_work from admin.open_trainings), true, 'a console sees that it is in work'
);

select tests.authenticate_as_operator('olga');
select lives_ok(
  $$ select public.operator_give_up_training(tests.id('young')) $$, 'an operator gives it up'
);
select tests.clear_authentication();
select results_eq(
  $$ select status::text, failure_code::text from public.models where id = tests.id('young') $$,
  $$ values ('failed', 'deadline_exceeded') $$, 'it has failed, for the time that it took'
);
select is(
  tests.training_balance('alice') || '; ' || tests.balance('alice'), '15, 0 held; 100, 0 held',
  'all that was held for it is free'
);
select results_eq(
  $$ select removal.not_before - now(), count(*)
  from private.storage_removals as removal
  join claimed on strpos(removal.name, left(md5(claimed.lease_token::text), 12)) > 0
  group by 1 $$,
  $$ values (interval '6 minutes', 6::bigint) $$,
  'what its worker still stores goes once it must have stopped'
);
select is(tests.statuses('waiting'), 'cancelled cancelled', 'with the portraits that waited for it');
select is(
  public.complete_training(
    tests.id('young'), (select lease_token from claimed), 'preview/late.webp'
  ),
  false, 'a worker that comes back changes nothing'
);
select throws_ok(
  format('select admin.%I(tests.id(''young''))', action), 'PT409', 'training_is_over',
  action || ': what is over stays so'
)
from unnest('{retry_training,give_up_training}'::text[]) as action;
select results_eq(
  $$ select who, action, before ->> 'attempt', after ->> 'attempt' from admin.audit
  where subject = tests.id('young')::text order by id $$,
  $$ values
    ('olga@example.test', 'retry_training', '4', '0'),
    (session_user::text collate "default", 'retry_training', '1', '1'),
    ('olga@example.test', 'give_up_training', '1', null) $$,
  'each is written down'
);

select * from finish();
rollback;
