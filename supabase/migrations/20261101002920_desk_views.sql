-- What the desk shows. Each is a view or a function of `admin`, for a console, and an RPC that asks
-- who calls. None returns a path, an address or a word of a person: nobody's face is shown.

create function private.desk_days(p_days integer)
returns integer
language plpgsql
immutable
set search_path = ''
as $$
begin
  if p_days is null or p_days not between 1 and 90 then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'days: a number between 1 and 90.';
  end if;
  return p_days;
end
$$;

-- What there was --------------------------------------------------------------------------------

create type admin.day as (
  day date, asked integer, completed integer, failed integer, cancelled integer,
  credits_charged integer, credits_given integer, cost_usd double precision, wait_p50 real, wait_p95 real
);

create function admin.days(p_days integer default 30)
returns setof admin.day
language sql
stable
set search_path = ''
as $$
  select
    day.day, coalesce(portraits.asked, 0), coalesce(portraits.completed, 0),
    coalesce(portraits.failed, 0), coalesce(portraits.cancelled, 0),
    coalesce(ledger.charged, 0)::integer, coalesce(ledger.given, 0)::integer,
    coalesce(portraits.cost_usd, 0)::double precision, portraits.wait_p50, portraits.wait_p95
  from (
    select private.today() - ago as day
    from generate_series(0, private.desk_days(p_days) - 1) as ago
  ) as day
  left join private.day_figures as portraits
    on portraits.day = day.day and portraits.topic = 'all'
  left join lateral (
    select
      -sum(credits) filter (where value in ('generation', 'training')) as charged,
      sum(credits) filter (where value in ('signup', 'grant', 'adjustment')) as given
    from private.day_figures
    where day_figures.day = day.day and topic = 'credits'
  ) as ledger on true
  order by day.day
$$;

comment on function admin.days is
  'Each of the last days: the portraits that were asked for and how they ended, credits for portraits, what Gemini cost, and how many seconds they waited. Today as of the last count (private.count_days).';

-- Of payments by the day they were paid on; all others are few beside them.
create index payments_paid_idx on public.payments (paid_at) where status = 'paid';

create type admin.money_in as (
  day date, currency text, payments integer, amount bigint, withdrawn bigint,
  net_usd double precision
);

create function admin.money(p_days integer default 30)
returns setof admin.money_in
language sql
stable
set search_path = ''
as $$
  select
    day, payment.currency, count(*)::integer, sum(payment.amount), sum(payment.withdrawn),
    sum(payment.amount - payment.withdrawn)
      * (min(settings.dollar_rates ->> payment.currency))::double precision / 100
  from private.settings as settings
  cross join public.payments as payment
  cross join lateral (select (payment.paid_at at time zone 'utc')::date as day) as paid
  where payment.status = 'paid'
    and payment.paid_at
      >= (private.today() - private.desk_days(p_days) + 1)::timestamp at time zone 'utc'
  group by day, payment.currency
  order by day, payment.currency
$$;

comment on function admin.money is
  'What was paid on each of the last days, in the smallest unit of its currency; withdrawn is what went back of it since, on whatever day. net_usd, by settings.dollar_rates, is null for a currency that has no rate there. The margin is its sum less what Gemini cost (admin.days), before taxes and the fees of Stripe.';

create type admin.group_figures as (
  topic text, value text, asked integer, completed integer, failed integer, cancelled integer,
  credits integer, cost_usd double precision, judged integer, likeness real
);

create function admin.groups(p_days integer default 30)
returns setof admin.group_figures
language sql
stable
set search_path = ''
as $$
  select
    figures.topic, figures.value, sum(figures.asked)::integer, sum(figures.completed)::integer,
    sum(figures.failed)::integer, sum(figures.cancelled)::integer,
    sum(figures.credits)::integer, sum(figures.cost_usd)::double precision, sum(figures.judged)::integer,
    (sum(figures.likeness) / nullif(sum(figures.judged), 0))::real
  from private.day_figures as figures
  where figures.day > private.today() - private.desk_days(p_days)
    and figures.topic not in ('all', 'credits', 'training_credits')
  group by figures.topic, figures.value
  having figures.topic in ('generation_model', 'failure') or (
    select count(distinct someone) >= 5
    from private.day_figures as days
    cross join lateral unnest(days.people) as someone
    where days.topic = figures.topic and days.value = figures.value
      and days.day > private.today() - p_days
  )
  order by figures.topic, sum(figures.asked) desc, figures.value
$$;

comment on function admin.groups is
  'The portraits of the last days by style, option, Gemini model and reason of failure. What fewer than five people chose is left out; Gemini models and reasons are nobody''s choice, and always there.';

create index failure_details_told_idx on private.failure_details (told_at desc);

create function private.without_words(p_detail text, p_batch public.photo_generation_batches)
returns text
language plpgsql
immutable
set search_path = ''
as $$
declare
  v_words text;
begin
  foreach v_words in array
    array_remove(p_batch.wish || array(
      select edit ->> 'value' from jsonb_array_elements(p_batch.edits) as edit
      where edit ->> 'kind' = 'words'
    ), null)
  loop
    p_detail := replace(p_detail, v_words, '…');
  end loop;
  return left(p_detail, 200);
end
$$;

comment on function private.without_words is
  'What a provider said, bounded, without the person''s own words where it quotes them. Workers leave addresses, paths and keys out before they keep it.';

create type admin.failure_example as (
  failure_code public.failure_code, detail text, photos integer, last_told_at timestamptz
);

create function admin.failure_examples()
returns setof admin.failure_example
language sql
stable
set search_path = ''
as $$
  select said.failure_code, said.detail, said.photos, said.last_told_at
  from (
    select
      told.failure_code, told.detail, count(*)::integer as photos,
      max(told.told_at) as last_told_at,
      row_number() over (
        partition by told.failure_code order by count(*) desc, max(told.told_at) desc
      ) as place
    from (
      select
        photo.failure_code, private.without_words(failure.detail, batch) as detail,
        failure.told_at
      from (
        select * from private.failure_details
        where told_at > now() - interval '30 days'
        order by told_at desc
        limit 2000
      ) as failure
      join public.photos as photo on photo.id = failure.photo_id
      join public.photo_generation_batches as batch on batch.id = photo.generation_batch_id
      where photo.status = 'failed'
    ) as told
    group by told.failure_code, told.detail
  ) as said
  where said.place <= 3
  order by said.failure_code, said.place
$$;

comment on function admin.failure_examples() is
  'What the provider says most of each reason, of the last two thousand failures of thirty days.';

-- What there is now -------------------------------------------------------------------------------

create view admin.gemini as
select
  model.id as generation_model_id, model.name, model.enabled, model.is_default, model.retires_on,
  (
    select count(*)::integer from private.generation_queue as queue
    where queue.generation_model_id = model.id and queue.lease_token is null
  ) as waiting,
  (
    select count(*)::integer from private.generation_queue as queue
    where queue.generation_model_id = model.id and queue.lease_token is not null
  ) as in_work,
  private.width_of(pace) as width, pace.max_in_flight, pace.max_images_per_hour,
  private.interval_of(pace) as interval_ms,
  (
    select sum(count)::integer from unnest(private.asked_since(pace, now())) as count
  ) as asked_last_minute,
  case when pace.paused_until > now() then pace.paused_until end as paused_until,
  case when pace.stopped_until > now() then pace.stopped_until end as stopped_until,
  case when pace.closed_until > now() then pace.closed_until end as closed_until,
  pace.probe_pause is not null as is_busy, pace.suspended_for,
  (
    select min(size.price_usd)::double precision from public.generation_model_sizes as size
    where size.generation_model_id = model.id and size.active
  ) as price_usd
from public.generation_models as model
join private.provider_pace as pace on pace.generation_model_id = model.id;

comment on view admin.gemini is
  'Each Gemini model: what waits for it and is in work, its pace, and why nobody asks it.';

create view admin.open_batches as
select
  batch.id as batch_id, batch.user_id, batch.generation_model_id, batch.created_at,
  batch.deadline_at, batch.reference_set is null as waits_for_training,
  batch.total_images_requested as asked, batch.total_images_generated as completed,
  batch.failed_count as failed, work.waiting, work.in_work, work.attempts, work.failure_codes,
  batch.id in (
    select queue.batch_id from admin.stuck_work as stuck
    join private.generation_queue as queue on queue.photo_id = stuck.id
  ) as is_stuck
from public.photo_generation_batches as batch
join lateral (
  select
    count(*) filter (where queue.lease_token is null)::integer as waiting,
    count(*) filter (where queue.lease_token is not null)::integer as in_work,
    coalesce(max(queue.attempt), 0) as attempts,
    coalesce(
      array_agg(distinct photo.failure_code) filter (where photo.failure_code is not null), '{}'
    ) as failure_codes
  from private.generation_queue as queue
  join public.photos as photo on photo.id = queue.photo_id
  where queue.batch_id = batch.id and queue.held > 0
) as work on true
where batch.status in ('queued', 'processing');

comment on view admin.open_batches is
  'Orders that are not over, with what they wait for.';

create view admin.open_trainings as
select
  run.model_id, run.user_id, run.held, run.held_kind, run.attempt as attempts, run.lost,
  run.lease_token is not null as in_work, run.not_before, run.deadline_at,
  stuck.id is not null as is_stuck
from private.training_queue as run
left join admin.stuck_work as stuck on stuck.kind = 'training' and stuck.id = run.model_id;

comment on view admin.open_trainings is 'Trainings that are not over.';

create type admin.account_figures as (
  user_id uuid, email text, created_at timestamptz, last_sign_in_at timestamptz,
  is_operator boolean, credits integer, credits_held integer, training_credits integer,
  training_credits_held integer, people integer, portraits integer, open_portraits integer
);

create function admin.account(p_user text)
returns setof admin.account_figures
language sql
stable
set search_path = ''
as $$
  select
    users.id, users.email, users.created_at, account.last_sign_in_at,
    coalesce(account.raw_app_meta_data ->> 'role' = 'operator', false),
    users.credits, users.credits_held, users.training_credits, users.training_credits_held,
    (select count(*)::integer from public.models where user_id = users.id),
    (
      select count(*)::integer from public.photos
      where user_id = users.id and status = 'completed'
    ),
    (select count(*)::integer from private.generation_queue where user_id = users.id)
  from public.users
  join auth.users as account on account.id = users.id
  where users.email = lower(btrim(p_user)) or users.id::text = lower(btrim(p_user))
$$;

comment on function admin.account is 'An account named by its whole e-mail address or its id.';

create type admin.ledger_line as (
  id bigint, created_at timestamptz, type public.credit_type, kind public.credit_kind,
  amount integer, balance_after integer, note text
);

create function admin.ledger(p_user_id uuid, p_before bigint default null, p_lines integer default 50)
returns setof admin.ledger_line
language sql
stable
set search_path = ''
as $$
  select
    line.id, line.created_at, line.type, line.kind, line.amount, line.balance_after,
    case when line.type in ('grant', 'adjustment') then line.description end
  from public.credit_history as line
  where line.user_id = p_user_id and (p_before is null or line.id < p_before)
  order by line.id desc
  limit least(greatest(p_lines, 1), 100)
$$;

comment on function admin.ledger is
  'An account''s lines, the newest first, without the names that people gave to theirs. The next ones are those before the last id.';

create function admin.audit_of(
  p_before bigint default null, p_lines integer default 50, p_subject text default null
)
returns setof admin.audit
language sql
stable
set search_path = ''
as $$
  select * from admin.audit
  where (p_before is null or id < p_before) and (p_subject is null or subject = p_subject)
  order by id desc
  limit least(greatest(p_lines, 1), 100)
$$;
