-- What people made and used, for the page of their credits: by the ledger, which forgets nothing, and
-- by the portraits that are still there. As the caller, under row-level security.

create function public.portraits_by_style()
returns table (style_id text, made integer, kept integer)
language sql
stable
set search_path = ''
as $$
  select made.style_id, made.portraits, coalesce(kept.portraits, 0)
  from (
    select related_style_id as style_id, count(*)::integer as portraits
    from public.credit_history
    where type = 'generation'
    group by related_style_id
  ) as made
  left join (
    select photo.style_id, count(*)::integer as portraits
    from public.photos as photo
    where photo.status = 'completed'
    group by photo.style_id
  ) as kept using (style_id)
  order by made.portraits desc, made.style_id
$$;

comment on function public.portraits_by_style() is
  'The caller''s finished portraits, edits too, by style: how many there ever were, and how many are still kept. The others were deleted, by the caller or by their clock.';

create function public.credits_by_month(kind public.credit_kind default 'generation')
returns table (month date, used integer, received integer)
language sql
stable
set search_path = ''
as $$
  select
    month.month, coalesce(-sum(line.amount) filter (where line.amount < 0), 0)::integer,
    coalesce(sum(line.amount) filter (where line.amount > 0), 0)::integer
  from public.credit_history as line
  cross join lateral (
    select date_trunc('month', line.created_at at time zone 'utc')::date as month
  ) as month
  where line.kind = credits_by_month.kind
  group by month.month
  order by month.month desc
  limit 12
$$;

comment on function public.credits_by_month is
  'What the caller used and received of a kind of credits in each of the last twelve months of UTC in which something changed, the latest first. What was taken back counts as used.';

grant execute on function public.portraits_by_style, public.credits_by_month to authenticated;
