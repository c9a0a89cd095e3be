begin;
select plan(7);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');

create function pg_temp.may_receive(p_topic text) returns boolean language sql as $$
  select set_config('realtime.topic', p_topic, true);
  select exists (select from realtime.messages where topic = p_topic)
$$;
grant execute on function pg_temp.may_receive to authenticated, anon;

select tests.authenticate_as('alice');
select is(
  pg_temp.may_receive('user:' || tests.id('alice')), true, 'a user receives their own events'
);
select is(
  pg_temp.may_receive('user:' || tests.id('bob')), false, 'but nobody else''s'
);
select is(pg_temp.may_receive('user:'), false, 'nor those of a topic without a user');
select throws_ok(
  $$ insert into realtime.messages (topic, extension, event, payload)
  values ('user:' || tests.id('alice'), 'broadcast', 'credits', '{"credits": 1000}') $$,
  '42501', null, 'nobody sends events but the database'
);

select tests.clear_authentication();
select is_empty(
  $$ select from realtime.messages
  where topic like 'user:%' and (not private or extension <> 'broadcast') $$,
  'every event is private'
);
select bag_eq(
  $$ select policyname::text, cmd, roles::text from pg_policies
  where schemaname = 'realtime' and tablename = 'messages' $$,
  $$ values ('users receive their own events', 'SELECT', '{authenticated}') $$,
  'there is one policy: to receive'
);

update private.settings set signup_credits = 0, signup_training_credits = 0;
select tests.create_user('carol');
insert into realtime.messages (topic, extension, event, payload, private)
values ('user:' || tests.id('carol'), 'presence', 'x', '{}', true);
select tests.authenticate_as('carol');
select is(
  pg_temp.may_receive('user:' || tests.id('carol')), false, 'and what is received are broadcasts'
);

select * from finish();
rollback;
