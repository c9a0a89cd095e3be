begin;
select plan(29);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
update private.settings set max_requests_per_minute = 1000, max_push_subscriptions = 2;
create function pg_temp.add(p_endpoint text, p_key text default 'a') returns uuid
language sql as $$
  select public.add_push_subscription(p_endpoint, 'B' || repeat(p_key, 86), repeat('b', 22))
$$;

grant execute on function pg_temp.add to authenticated;

select tests.authenticate_as('alice');
select lives_ok(format('select pg_temp.add(%L)', endpoint), 'a browser''s service: ' || endpoint)
from unnest(array[
  'https://fcm.googleapis.com/fcm/send/dQw4:APA91b-x_y',
  'https://updates.push.services.mozilla.com/wpush/v2/gAAAA',
  'https://web.push.apple.com/QGuQ',
  'https://wns2-by3p.notify.windows.com/w/?token=BQYAAA%2f'
]) as endpoint;
select throws_ok(
  format('select pg_temp.add(%L)', endpoint), 'PT422', 'invalid_push_subscription',
  format('nobody is called at %s', to_json(endpoint))
)
from unnest(array[
  null, '', 'http://fcm.googleapis.com/fcm/send/x', 'https://127.0.0.1/x', 'https://localhost/x',
  'https://169.254.169.254/latest/meta-data/', 'https://evil.example/fcm.googleapis.com/x',
  'https://fcm.googleapis.com.evil.example/x', 'https://fcm.googleapis.com@evil.example/x',
  'https://fcm.googleapis.com:8443/x', 'https://user@fcm.googleapis.com/x',
  'https://evilnotify.windows.com/x', 'https://fcm.googleapis.com/',
  E'https://fcm.googleapis.com/x\nhttps://evil.example', 'https://evil.example#.push.apple.com/x'
]) as endpoint;
select throws_ok(
  $$ select public.add_push_subscription('https://fcm.googleapis.com/x', 'short', repeat('b', 22)) $$,
  'PT422', 'invalid_push_subscription', 'a key has its length'
);
select throws_ok(
  $$ select public.add_push_subscription('https://fcm.googleapis.com/x', 'B' || repeat('a', 86), 'b') $$,
  'PT422', 'invalid_push_subscription', 'and so has the secret'
);
select is(
  (select count(*)::integer from public.push_subscriptions), 2, 'one more device takes the place of the oldest'
);

select is(
  pg_temp.add('https://web.push.apple.com/twice'), pg_temp.add('https://web.push.apple.com/twice'),
  'turned on twice it is on once'
);
select throws_ok(
  $$ select p256dh from public.push_subscriptions $$, '42501', null, 'the keys are nobody''s to read'
);

select tests.authenticate_as('bob');
select throws_ok(
  $$ select pg_temp.add('https://web.push.apple.com/twice', 'c') $$, 'PT409',
  'push_subscription_taken', 'who only knows the address of another''s device does not get it'
);
select is_empty('select from public.push_subscriptions', 'or see it');
delete from public.push_subscriptions;
select lives_ok(
  $$ select pg_temp.add('https://web.push.apple.com/twice') $$,
  'who signs in on the same browser has its keys'
);
select tests.clear_authentication();
select results_eq(
  $$ select user_id from public.push_subscriptions where endpoint like '%/twice' $$,
  $$ values (tests.id('bob')) $$, 'and what was shown there to another is shown no more'
);
select isnt_empty(
  $$ select from public.push_subscriptions where user_id = tests.id('alice') $$,
  'while their other devices stay'
);

select * from finish();
rollback;
