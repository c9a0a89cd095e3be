begin;
select plan(15);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_draft_model('alice', 'young');
select tests.configure_webhooks();

-- What a call looks like.
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();
select results_eq(
  $$ select method::text, url, headers, convert_from(body, 'utf8')::jsonb, timeout_milliseconds
  from net.http_request_queue where url like 'http://127.0.0.1:1/%' $$,
  $$ values (
    'POST', 'http://127.0.0.1:1/functions/v1/train-model',
    '{"Content-Type": "application/json", "x-webhook-token": "test-token"}'::jsonb,
    '{}'::jsonb,
    5000
  ) $$,
  'a training wakes train-model with the token made for that, and tells nothing else'
);

select vault.create_secret('eu-west-1', 'functions_region');
select private.call_function('in-a-region');
select is(
  (select headers from net.http_request_queue where url like '%/in-a-region'),
  '{"Content-Type": "application/json", "x-webhook-token": "test-token", "x-region": "eu-west-1"}',
  'in the region that Vault names'
);
select vault.update_secret(id, '') from vault.secrets where name = 'functions_region';
select private.call_function('anywhere');
select is(
  (select headers from net.http_request_queue where url like '%/anywhere'),
  '{"Content-Type": "application/json", "x-webhook-token": "test-token"}',
  'and in none when that is empty'
);

select private.queue_removal('generated-photos', array['a', 'b', 'c']);
select is(tests.calls('remove-objects'), 1, 'objects to remove wake remove-objects once');
select private.queue_removal('generated-photos', array['later'], now() + interval '1 minute');
select is(tests.calls('remove-objects'), 2, 'as long as something is due');
delete from private.storage_removals where name <> 'later';
select private.queue_removal('generated-photos', array['much later'], now() + interval '1 hour');
select is(tests.calls('remove-objects'), 2, 'and not before');

-- As many calls as it takes to have everything in work.
update private.provider_pace set max_in_flight = 16;
select tests.create_batch('alice', 'one', 'face', 1, 1);
select is(tests.calls('generate-photos'), 1, 'a photo wakes generate-photos');
select tests.create_batch('alice', 'four', 'face', 1, 4);
select is(tests.calls('generate-photos'), 3, 'five photos are two calls more: one does four');
select tests.create_batch('alice', 'many', 'face', 10, 4);
select is(
  tests.calls('generate-photos'), 7, 'forty-five are four more: sixteen may be in flight'
);
select count(*) from public.claim_photos(15);
select is(private.wake_generation(), 1, 'where one more may, one call is enough');
update private.provider_pace set in_flight_limit = 15;
select is(private.wake_generation(), 0, 'with all in flight none is needed');

update private.provider_pace set in_flight_limit = 1000, max_in_flight = 1000;
update private.settings set photos_per_invocation = 1;
select is(private.wake_generation(), 10, 'at most ten calls at a time');

update private.provider_pace set paused_until = now() + interval '1 minute';
select is(private.wake_generation(), 0, 'none during a pause');
update private.provider_pace set paused_until = now();
select is(private.wake_generation(), 10, 'and again after it');

update private.generation_queue set not_before = now() + interval '1 minute';
select is(private.wake_generation(), 0, 'none for photos that wait for another try');

select * from finish();
rollback;
