begin;
select plan(10);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_draft_model('alice', 'young', 1);
select tests.configure_webhooks();
create function pg_temp.start_training() returns void language plpgsql as $$
begin
  perform tests.authenticate_as('alice');
  perform public.start_training(tests.id('young'));
  perform tests.clear_authentication();
end
$$;

-- Vault has a secret that it cannot read, as after a restore without its key.
create or replace function private.vault_secret(p_name text) returns text
language plpgsql as $$ begin raise exception 'invalid ciphertext'; end $$;
select lives_ok(
  $$ select tests.create_batch('alice', 'batch', 'face') $$,
  'a batch is queued though Vault cannot be read'
);
select is(tests.balance('alice'), '100, 2 held', 'with its credits');
select lives_ok('select pg_temp.start_training()', 'a training');
select lives_ok(
  $$ select private.queue_removal('avatars', array['x']) $$, 'and what is to be removed'
);

select lives_ok('select private.tick()', 'a tick cannot wake anybody either');
select bag_eq(
  $$ select subject, detail from private.broken_work where kind = 'tick' $$,
  $$ values
    ('wake_generation', 'invalid ciphertext'), ('wake_training', 'invalid ciphertext'),
    ('wake_removals', 'invalid ciphertext') $$,
  'and notes that, for the operator'
);

-- pg_net takes no call for one of the functions.
create or replace function private.vault_secret(p_name text) returns text
language sql as $$ select 'x' $$;
create or replace function private.call_function(p_function text, p_calls integer default 1)
returns void
language plpgsql as $$
begin
  if p_function = 'generate-photos' then
    raise exception 'the queue is full';
  end if;
  perform net.http_post(url := 'http://127.0.0.1:1/functions/v1/' || p_function);
end
$$;
select lives_ok(
  $$ select tests.create_batch('alice', 'more', 'face') $$,
  'a batch is queued though pg_net takes no call'
);
select private.tick();
select is(tests.calls('train-model'), 1, 'who can be woken is woken');
select is(tests.calls('remove-objects'), 1, 'each of them');

-- Nobody was kept from the work itself.
select is((select count(*) from public.claim_photos(4)), 4::bigint, 'all that was queued is handed out');

select * from finish();
rollback;
