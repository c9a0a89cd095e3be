-- Every role can read what pg_net has queued, so a call must carry nothing that opens more.
begin;
select plan(2);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.configure_webhooks();
select vault.create_secret('sb_secret_do_not_leak', 'service_role_key');

select tests.create_batch('alice', 'batch', 'face');
select is(tests.calls('generate-photos'), 1, 'a call is queued');
select is_empty(
  $$ select * from net.http_request_queue as request
  where url like 'http://127.0.0.1:1/%' and (
    headers ?| array['authorization', 'Authorization', 'apikey']
    or row_to_json(request)::text || convert_from(body, 'utf8') ~ 'sb_secret|eyJ|service_role'
  ) $$,
  'that carries no key of the project'
);

select * from finish();
rollback;
