begin;
select plan(22);
select tests.start_empty();
delete from private.day_figures;
select tests.create_user('olga');
select admin.make_operator('olga@example.test');

-- Five people order in one style, the fifth in another one too.
create function pg_temp.order_one(p_name text) returns void
language plpgsql as $$
begin
  perform tests.create_user(p_name);
  perform tests.create_ready_model(p_name, p_name || '-face');
  perform tests.complete_batch(p_name, p_name || '-batch', p_name || '-face', 2, 0.5);
end
$$;
select pg_temp.order_one('p' || n) from generate_series(1, 4) as n;
select private.count_day(private.today());

select results_eq(
  $$ select asked, completed, failed, credits, cost_usd, judged, likeness, cardinality(people)
  from private.day_figures where topic = 'all' $$,
  $$ values (8, 8, 0, 8, 0.2688, 8, 4::real, 4) $$,
  'what a day has brought is counted'
);
select results_eq(
  $$ select asked, credits, cardinality(people) from private.day_figures
  where topic = 'credits' and value = 'generation' $$,
  'values (8, -8, 4)', 'the ledger too'
);
select tests.authenticate_as_operator('olga');
select is_empty(
  $$ select * from public.operator_groups() where topic not in ('generation_model', 'failure') $$,
  'what four people chose is nobody''s to see'
);
select results_eq(
  $$ select value, asked from public.operator_groups() where topic = 'generation_model' $$,
  $$ values ('gemini-nano-banana-2.1', 8) $$, 'but what drew it'
);

select tests.clear_authentication();
select pg_temp.order_one('p5');
select tests.create_batch('p5', 'p5-more', 'p5-face', 2, 2);
select public.fail_photo(photo_id, lease_token, 'blocked', 'said "IMAGE_SAFETY"')
from public.claim_photos(1);
select tests.authenticate_as_operator('olga');
select is(
  (select asked from public.operator_days(1)), 8, 'what was counted a moment ago is not again'
);
select tests.clear_authentication();
update private.day_figures set counted_at = now() - interval '61 seconds';
select tests.authenticate_as_operator('olga');
select results_eq(
  'select day, asked, completed, failed, credits_charged, credits_given, cost_usd from public.operator_days(1)',
  $$ values ((now() at time zone 'utc')::date, 14, 10, 1, 10, 600, 0.336::double precision) $$,
  'a minute later it is'
);
select results_eq(
  $$ select value, asked, completed, failed, judged, likeness from public.operator_groups()
  where topic = 'style' $$,
  $$ values ('test-1', 12, 10, 1, 10, 0.5::real) $$,
  'five people are enough, and a style of one is not shown'
);
select results_eq(
  $$ select topic, value from public.operator_groups() where topic in ('background', 'look', 'outfit')
  order by topic $$,
  $$ values ('background', 'keep'), ('look', 'keep'), ('outfit', 'keep') $$,
  'options are counted with what was left as it is'
);
select results_eq(
  $$ select value, failed from public.operator_groups() where topic = 'failure' $$,
  $$ values ('blocked', 1) $$, 'and reasons of failure'
);
select results_eq(
  'select failure_code, detail, photos from public.operator_failure_examples()',
  $$ values ('blocked'::public.failure_code, 'said "IMAGE_SAFETY"', 1) $$,
  'with what was said'
);
select results_eq(
  'select count(*), min(day), max(asked) from public.operator_days(7)',
  $$ values (7::bigint, (now() at time zone 'utc')::date - 6, 14) $$,
  'each day is there, also those without anything'
);
select throws_ok(
  format('select * from public.operator_%s(%s)', name, days), 'PT422', 'invalid_input',
  format('%s: %s days are refused', name, days)
)
from (values ('days', '0'), ('days', '91'), ('groups', 'null')) as wrong (name, days);
select tests.clear_authentication();

-- Over several days: people count once, and whoever comes on another day counts too.
update private.day_figures set day = day - 10;
update public.photo_generation_batches set created_at = created_at - interval '10 days';
select tests.create_user('p6'), tests.create_ready_model('p6', 'p6-face');
select tests.create_batch('p5', 'p5-last', 'p5-face', 3, 1);
select tests.create_batch('p6', 'p6-batch', 'p6-face', 3, 1);
select private.count_day(private.today());
select results_eq(
  $$ select value, asked from admin.groups(30) where topic = 'style' $$,
  $$ values ('test-1', 14) $$,
  'of some days together people count once'
);
select is_empty(
  $$ select value from admin.groups(5) where topic = 'style' $$, 'and of fewer days fewer'
);
select is(
  (select cardinality(people) from private.day_figures where topic = 'all' and day < private.today()),
  5, 'of more than five no day remembers more'
);
select throws_ok(
  $$ update private.day_figures set people = '{1,2,3,4,5,6}' $$, '23514', null, 'nor may'
);

-- What is counted anew, and what stays.
delete from private.day_figures where day = private.today() - 3;
update private.day_figures set asked = 99 where topic = 'all';
insert into private.day_figures (day, topic, value, asked, people)
values (private.today() - 1, 'all', 'all', 99, '{}'), (private.today() - 2, 'all', 'all', 99, '{}');
select private.count_days();
select results_eq(
  $$ select day - private.today(), asked from private.day_figures where topic = 'all' order by 1 $$,
  'values (-10, 99), (0, 6)',
  'three days are counted anew, those before are kept'
);
delete from private.day_figures where day = private.today() - 10;
select private.count_days();
select is(
  (select asked from private.day_figures where day = private.today() - 10 and topic = 'all'), 14,
  'or counted if nobody has'
);

-- What a day stumbles over.
delete from private.day_figures;
alter table private.day_figures add constraint stumbles check (day <> private.today());
select private.count_days();
select results_eq(
  $$ select kind, subject from private.broken_work $$,
  $$ values ('day', private.today()::text) $$, 'a day that cannot be counted is noted'
);
select isnt_empty(
  $$ select * from private.day_figures where day = private.today() - 10 $$, 'and the others are'
);

select * from finish();
rollback;
