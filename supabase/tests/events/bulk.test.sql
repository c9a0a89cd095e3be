-- What ends many photos says so once.
begin;
select plan(6);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');

create function pg_temp.forget() returns void language sql as 'delete from realtime.messages';

select tests.create_batch('alice', 'batch', 'face', 10, 4);
select pg_temp.forget();
select tests.authenticate_as('alice');
select public.cancel_generation_batch(tests.id('batch'));
select tests.clear_authentication();
select results_eq(
  $$ select event - 'id' from tests.events('alice', 'credits') as event $$,
  $$ values ('{
    "credits": 100, "credits_held": 0, "training_credits": 15, "training_credits_held": 0
  }'::jsonb) $$,
  'forty cancelled photos give their credits back in one event'
);
select is(
  (select count(*) from tests.events('alice', 'batch')), 1::bigint, 'their batch ends in one'
);
select is(
  (select count(*) from tests.events('alice', 'photo')), 40::bigint, 'each photo has its own'
);

select tests.create_batch('alice', 'first', 'face', 1, 4);
select tests.create_batch('alice', 'second', 'face', 1, 4);
update public.photo_generation_batches set deadline_at = now() - interval '1 second';
select pg_temp.forget();
select private.tick();
select is(
  (select count(*) from tests.events('alice', 'credits')), 1::bigint,
  'what is past its deadline too'
);
select bag_eq(
  $$ select format('%s %s', event ->> 'status', event ->> 'failed_count')
  from tests.events('alice', 'batch') as event $$,
  $$ values ('failed 4'), ('failed 4') $$,
  'with one event a batch'
);
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
