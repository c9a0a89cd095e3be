begin;
select plan(7);
select tests.start_empty();

create function pg_temp.hear_429(
  p_requests_per_minute integer, p_later interval default '30 seconds'
)
returns integer language sql as $$
  update private.provider_pace set slowed_at = slowed_at - p_later;
  select public.pause_provider(
    'gemini-nano-banana-2.1', now() + interval '1 second', p_requests_per_minute
  );
  select interval_ms from private.provider_pace
  where generation_model_id = 'gemini-nano-banana-2.1'
$$;
create function pg_temp.pace() returns private.provider_pace language sql as $$
  select * from private.provider_pace where generation_model_id = 'gemini-nano-banana-2.1'
$$;

select is(pg_temp.hear_429(60), 1020, 'a limit that is told is kept, with a fiftieth to spare');
select results_eq(
  'select paused_until, limit_known_until from pg_temp.pace()',
  $$ values (now() + interval '1 second', now() + interval '10 minutes') $$,
  'after the pause, for ten minutes'
);
select is(pg_temp.hear_429(60, '29 seconds'), 1020, 'however many hear it in one moment');
select is(pg_temp.hear_429(60, '1 second'), 1041, 'a limit that somebody else uses too leaves less to us');
select is(pg_temp.hear_429(30), 2040, 'a limit may be lowered');

update private.provider_pace set interval_ms = 200;
select is(pg_temp.hear_429(240), 255, 'and raised, once that was tried');
select is(pg_temp.hear_429(2), 10000, 'it never goes slower than the slowest');

select * from finish();
rollback;
