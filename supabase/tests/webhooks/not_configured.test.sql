begin;
select plan(4);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
create temporary table before as select count(*) as calls from net.http_request_queue;

create function pg_temp.new_calls() returns bigint language sql as $$
  select count(*) - (select calls from before) from net.http_request_queue
$$;

delete from vault.secrets where name in ('functions_url', 'webhook_token');
select lives_ok(
  $$ select tests.create_batch('alice', 'batch', 'face') $$,
  'without the address of the functions work is queued all the same'
);
select is(pg_temp.new_calls(), 0::bigint, 'and nobody called');

select vault.create_secret('http://127.0.0.1:1/functions/v1', 'functions_url');
select private.wake_generation();
select is(pg_temp.new_calls(), 0::bigint, 'nor is anybody without a token');

select vault.create_secret('', 'webhook_token');
select private.wake_generation();
select is(pg_temp.new_calls(), 0::bigint, 'or with an empty one');

select * from finish();
rollback;
