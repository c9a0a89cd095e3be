begin;
select plan(9);
select tests.start_empty();

create function pg_temp.pace() returns private.provider_pace language sql as $$
  select * from private.provider_pace where generation_model_id = 'gemini-nano-banana-2.1'
$$;
create function pg_temp.pause(p_seconds integer) returns void language sql as $$
  select public.pause_provider(
    'gemini-nano-banana-2.1', now() + p_seconds * interval '1 second'
  )
$$;
create function pg_temp.let_time_pass(p_time interval default '30 seconds') returns void language sql as $$
  update private.provider_pace set slowed_at = slowed_at - p_time
$$;
create function pg_temp.have_asked(p_requests integer) returns void language sql as $$
  update private.provider_pace
  set asked = array[0, p_requests, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    asked_in = private.five_seconds(now())
$$;

select pg_temp.have_asked(120);
select pg_temp.pause(30);
select results_eq(
  'select paused_until, interval_ms, limit_known_until from pg_temp.pace()',
  $$ values (now() + interval '30 seconds', 505, now() + interval '7 minutes') $$,
  'after a 429 nobody asks for a while, and then as often as in the minute before, for some minutes'
);
select pg_temp.have_asked(60);
select pg_temp.pause(40);
select results_eq(
  'select paused_until, interval_ms from pg_temp.pace()',
  $$ values (now() + interval '40 seconds', 505) $$,
  'another one of the same moment waits longer, but slows down no further'
);
select pg_temp.pause(10);
select results_eq(
  'select paused_until from pg_temp.pace()', $$ values (now() + interval '40 seconds') $$,
  'a shorter pause does not end a longer one'
);

select pg_temp.let_time_pass();
select pg_temp.have_asked(180);
select pg_temp.pause(30);
select results_eq(
  'select interval_ms from pg_temp.pace()', array[516],
  'a later one slows down again, though more was asked meanwhile'
);

select pg_temp.let_time_pass('10 minutes');
select pg_temp.have_asked(1);
select pg_temp.pause(30);
select results_eq(
  'select interval_ms from pg_temp.pace()', array[3030],
  'one that comes when hardly anybody asks may mean something else'
);
select pg_temp.let_time_pass();
select pg_temp.pause(30);
select results_eq(
  'select interval_ms from pg_temp.pace()', array[10000],
  'a second one means it; but it never goes slower than a request in ten seconds'
);

select pg_temp.let_time_pass();
update private.provider_pace set interval_ms = 500;
select public.pause_provider('gemini-nano-banana-2.1', now() + interval '9 hours');
select results_eq(
  'select paused_until, interval_ms from pg_temp.pace()',
  $$ values (now() + interval '5 minutes', 500) $$,
  'a quota of a day that is used up says nothing about the pace'
);

select public.pause_provider('gemini-nano-banana-2.1', null);
select results_eq(
  'select paused_until from pg_temp.pace()', $$ values (now() + interval '5 minutes') $$,
  'slowing down without a pause ends none'
);

select is_empty(
  $$ select generation_model_id from private.provider_pace
  where generation_model_id <> 'gemini-nano-banana-2.1'
    and (interval_ms not in (0, 500) or paused_until is not null) $$,
  'other Gemini models go on'
);

select * from finish();
rollback;
