-- What a day has brought, counted once: the desk looks at weeks of millions of portraits, and what
-- people delete later was nevertheless made. A day is that of UTC on which portraits were asked for.

create table private.day_figures (
  day date not null,
  topic text not null,
  value text not null,
  asked integer not null,
  completed integer not null default 0,
  failed integer not null default 0,
  cancelled integer not null default 0,
  credits integer not null default 0,
  cost_usd numeric(12, 4) not null default 0,
  judged integer not null default 0,
  likeness real not null default 0,
  wait_p50 real,
  wait_p95 real,
  people integer[] not null check (cardinality(people) <= 5),
  counted_at timestamptz not null default now(),
  primary key (day, topic, value)
);

comment on table private.day_figures is
  'By topic: all; style (own: those of people, together), an option, or the Gemini model of portraits; failure, by code; credits and training_credits, lines of the ledger by type. Counted anew for three days, then kept.';
comment on column private.day_figures.asked is 'Portraits, or lines of the ledger.';
comment on column private.day_figures.credits is 'That portraits were charged, or a sum of the ledger.';
comment on column private.day_figures.likeness is 'Sum of the likeness of those that were judged.';
comment on column private.day_figures.wait_p50 is
  'Seconds from the order until the attempt that succeeded was handed out; half waited less.';
comment on column private.day_figures.people is
  'Up to five of the people, as numbers that lead to nobody: enough to tell of some days together whether they were five.';

-- What a day had is found by it. Lines of the ledger never move, so a range of pages is enough.
create index photo_generation_batches_created_idx
on public.photo_generation_batches (created_at);
create index credit_history_created_idx on public.credit_history using brin (created_at);

create function private.spread_over(p_picks jsonb, p_variation smallint)
returns text
language sql
immutable
set search_path = ''
as $$
  select case jsonb_array_length(p_picks)
    when 0 then 'keep'
    else p_picks ->> ((p_variation - 1) % jsonb_array_length(p_picks))
  end
$$;

comment on function private.spread_over is
  'Which of several picks a variation has; keep where none was made.';

create function private.portraits_of_day(p_day date)
returns table (
  topic text, value text, user_id uuid, status public.photo_status, credits integer,
  cost_usd numeric, likeness real, wait double precision
)
language sql
stable
set search_path = ''
as $$
  with portrait as materialized (
    select
      photo.*,
      case style.category when 'own' then 'own' else style.id end as style,
      coalesce(photo.generation_model_id, batch.generation_model_id) as drawn_by,
      case when photo.status = 'completed'
        then size.price_usd * case photo.free_retry when 'done' then 2 else 1 end
      end as cost_usd,
      case when photo.status = 'completed'
        then extract(epoch from photo.started_at - photo.created_at)
      end as wait
    from public.photo_generation_batches as batch
    join public.photos as photo on photo.generation_batch_id = batch.id
    join public.styles as style on style.id = photo.style_id
    left join public.generation_model_sizes as size
      on size.generation_model_id = photo.generation_model_id
      and size.image_size = photo.image_size
    where batch.created_at >= p_day::timestamp at time zone 'utc'
      and batch.created_at < (p_day + 1)::timestamp at time zone 'utc'
  )
  select
    topic.name, topic.value, portrait.user_id, portrait.status, portrait.credits_used,
    portrait.cost_usd, portrait.likeness, portrait.wait
  from portrait
  cross join lateral (
    values
      ('all', 'all'),
      ('style', portrait.style),
      ('generation_model', portrait.drawn_by),
      ('aspect_ratio', portrait.aspect_ratio::text),
      ('glasses', portrait.glasses::text),
      ('hair_color', portrait.hair_color::text),
      ('hair_style', portrait.hair_style::text),
      ('outfit', portrait.outfit::text),
      ('image_size', portrait.image_size::text),
      ('background', private.spread_over(portrait.backgrounds, portrait.variation)),
      ('look', private.spread_over(portrait.styles, portrait.variation)),
      ('failure', case portrait.status when 'failed' then portrait.failure_code::text end)
  ) as topic (name, value)
  where topic.value is not null
$$;

create function private.count_day(p_day date)
returns void
language plpgsql
set search_path = ''
as $$
begin
  delete from private.day_figures where day = p_day;
  insert into private.day_figures (
    day, topic, value, asked, completed, failed, cancelled, credits, cost_usd, judged, likeness,
    wait_p50, wait_p95, people
  )
  select
    p_day, topic, value, count(*),
    count(*) filter (where status = 'completed'),
    count(*) filter (where status = 'failed'),
    count(*) filter (where status = 'cancelled'),
    sum(credits), coalesce(sum(cost_usd), 0), count(likeness), coalesce(sum(likeness), 0),
    percentile_cont(0.5) within group (order by wait),
    percentile_cont(0.95) within group (order by wait),
    (array_agg(distinct hashtext(user_id::text)))[1:5]
  from private.portraits_of_day(p_day)
  group by topic, value;
  insert into private.day_figures (day, topic, value, asked, credits, people)
  select
    p_day, case kind when 'generation' then 'credits' else kind || '_credits' end, type::text,
    count(*), sum(amount),
    (array_agg(distinct hashtext(user_id::text)))[1:5]
  from public.credit_history
  where created_at >= p_day::timestamp at time zone 'utc'
    and created_at < (p_day + 1)::timestamp at time zone 'utc'
  group by kind, type;
end
$$;

create function private.today()
returns date
language sql
stable
set search_path = ''
as $$
  select (now() at time zone 'utc')::date
$$;

create function private.count_days()
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_day date;
begin
  if not pg_try_advisory_xact_lock(hashtext('private.count_days')) then
    return;
  end if;
  for v_day in
    select private.today() - ago from generate_series(0, 89) as ago
    where ago <= 2
      or not exists (select from private.day_figures where day = private.today() - ago)
  loop
    begin
      perform private.count_day(v_day);
    exception when others then
      perform private.note_broken('day', v_day::text, sqlerrm);
    end;
  end loop;
end
$$;

comment on function private.count_days() is
  'Today and the two days before, in which nearly all that was asked for ends; of ninety days also those that nobody has counted yet.';

create function private.refresh_today()
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if not exists (
    select from private.day_figures
    where day = private.today() and topic = 'all' and counted_at > now() - interval '1 minute'
  )
    and pg_try_advisory_xact_lock(hashtext('private.count_days'))
  then
    perform private.count_day(private.today());
  end if;
end
$$;

comment on function private.refresh_today() is 'For who looks: not older than a minute.';

select cron.schedule('retrato-days', '41 * * * *', 'select private.count_days()');
