begin;
select plan(6);
select tests.start_empty();
select tests.create_user('ana'), tests.create_user('ben');
select tests.create_ready_model('ana', 'face'), tests.create_ready_model('ben', 'other');
select tests.complete_batch('ana', 'first', 'face', 3, 0.5);
select tests.complete_batch('ben', 'bens', 'other', 1, 0.5);
select tests.create_batch('ana', 'open', 'face', 1, 2);

create function pg_temp.figures(p_name text) returns table (style_id text, made integer, kept integer)
language plpgsql as $$
begin
  perform tests.authenticate_as(p_name);
  return query select * from public.portraits_by_style();
  perform tests.clear_authentication();
end
$$;

select results_eq(
  $$ select sum(made), sum(kept) from pg_temp.figures('ana') $$, 'values (3::bigint, 3::bigint)',
  'what is finished is counted, of oneself alone'
);
delete from public.photos where id = tests.photo('first', 1);
select results_eq(
  $$ select sum(made), sum(kept) from pg_temp.figures('ana') $$, 'values (3::bigint, 2::bigint)',
  'what was deleted was made nevertheless'
);
select tests.create_user('new');
select is_empty($$ select * from pg_temp.figures('new') $$, 'who has made nothing has no figures');

-- A year ago, and a month.
insert into public.credit_history (user_id, kind, amount, balance_after, type, description, created_at)
select tests.id('ben'), kind, amount, 0, type, 'x', at
from (
  values
    ('generation'::public.credit_kind, 5, 'grant'::public.credit_type, '2025-01-31 23:30:00+00'::timestamptz),
    ('generation', -2, 'adjustment', '2025-02-01 00:30:00+00'),
    ('training', 9, 'grant', '2025-02-01 00:30:00+00')
) as line (kind, amount, type, at);
select tests.authenticate_as('ben');
select results_eq(
  'select * from public.credits_by_month() offset 1',
  $$ values ('2025-02-01'::date, 2, 0), ('2025-01-01', 0, 5) $$,
  'months are those of UTC, the latest first'
);
select results_eq(
  'select used, received from public.credits_by_month() limit 1', 'values (1, 100)',
  'with what was used and received'
);
select results_eq(
  $$ select used, received from public.credits_by_month('training') $$,
  'values (0, 15), (0, 9)', 'each kind by itself'
);

select * from finish();
rollback;
