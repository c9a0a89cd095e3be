begin;
select plan(8);
select tests.start_empty();

create function pg_temp.pace() returns private.provider_pace language sql as $$
  select * from private.provider_pace where generation_model_id = 'gemini-nano-banana-2.1'
$$;
create function pg_temp.pause(p_seconds integer) returns void language sql as $$
  select public.pause_provider(
    'gemini-nano-banana-2.1', now() + p_seconds * interval '1 second'
  )
$$;
create function pg_temp.let_time_pass() returns void language sql as $$
  update private.provider_pace set slowed_at = slowed_at - interval '30 seconds'
$$;

select pg_temp.pause(30);
select results_eq(
  'select paused_until, interval_ms from pg_temp.pace()',
  $$ values (now() + interval '30 seconds', 500) $$,
  'after a 429 nobody asks for a while, and then twice a second'
);
select pg_temp.pause(40);
select results_eq(
  'select paused_until, interval_ms from pg_temp.pace()',
  $$ values (now() + interval '40 seconds', 500) $$,
  'another one of the same moment waits longer, but slows down no further'
);
select pg_temp.pause(10);
select results_eq(
  'select paused_until from pg_temp.pace()', $$ values (now() + interval '40 seconds') $$,
  'a shorter pause does not end a longer one'
);

select pg_temp.let_time_pass();
select pg_temp.pause(30);
select results_eq('select interval_ms from pg_temp.pace()', array[750], 'a later one slows down again');
select pg_temp.pause(30);
select results_eq('select interval_ms from pg_temp.pace()', array[750], 'but only once');

update private.provider_pace set interval_ms = 9000
where generation_model_id = 'gemini-nano-banana-2.1';
select pg_temp.let_time_pass();
select pg_temp.pause(30);
select results_eq(
  'select interval_ms from pg_temp.pace()', array[10000],
  'it never goes slower than a request in ten seconds'
);

select pg_temp.let_time_pass();
select public.pause_provider('gemini-nano-banana-2.1', null);
select results_eq(
  'select paused_until from pg_temp.pace()', $$ values (now() + interval '40 seconds') $$,
  'slowing down without a pause ends none'
);

select is_empty(
  $$ select generation_model_id from private.provider_pace
  where generation_model_id <> 'gemini-nano-banana-2.1'
    and (interval_ms > 0 or paused_until is not null) $$,
  'other Gemini models go on'
);

select * from finish();
rollback;
