-- The ledger. Rows are only ever added, by the functions of the credits migration.

create table public.credit_history (
  id bigint generated always as identity,
  user_id uuid not null references public.users (id) on delete cascade,
  kind public.credit_kind not null,
  amount integer not null check (amount <> 0),
  balance_after integer not null,
  type public.credit_type not null,
  description text not null,
  related_transaction_id uuid,
  related_photo_id uuid,
  related_model_id uuid,
  related_style_id text,
  model_name text,
  created_at timestamptz not null default now(),
  primary key (user_id, id)
);

comment on table public.credit_history is
  'Append-only ledger. The related ids have no foreign keys: the ledger outlives what it names. It is read by its user, never by id alone: the one index on ids begins with the user, so that nobody''s page is looked for among the lines of all.';
comment on column public.credit_history.balance_after is
  'Of the credits of this kind; below zero only after a payment was given back (users.credits_owed).';
comment on column public.credit_history.description is
  'For people who read SQL. The app says a line in its reader''s language, by the columns.';
comment on column public.credit_history.model_name is 'Of a trained model: its name at the time.';
comment on column public.credit_history.related_transaction_id is
  'The batch of a portrait, or the training run of a training.';

-- Nearly all lines are portraits: what else a user was charged or given is found without them.
create index credit_history_but_portraits_idx on public.credit_history (user_id, id)
where type <> 'generation';

-- The portraits of one order, and which of them came last.
create index credit_history_order_idx on public.credit_history (related_transaction_id, id)
where type = 'generation';

-- As for photos: plans are made for users with a thousand lines.
alter table public.credit_history alter column user_id set (n_distinct = -0.001);

create unique index credit_history_one_per_signup on public.credit_history (user_id, kind)
where type = 'signup';
create unique index credit_history_one_per_photo on public.credit_history (related_photo_id)
where type = 'generation';
create unique index credit_history_one_per_payment
on public.credit_history (related_transaction_id)
where type = 'purchase';
create index credit_history_payment_idx on public.credit_history (related_transaction_id)
where type in ('purchase', 'reversal');
create unique index credit_history_one_per_training
on public.credit_history (related_transaction_id)
where type = 'training';

alter table public.credit_history
add check (type <> 'generation' or related_photo_id is not null),
add check (type <> 'generation' or kind = 'generation'),
add check (type not in ('training', 'purchase', 'reversal') or related_transaction_id is not null);

alter table public.credit_history enable row level security;

create policy "users read their own ledger" on public.credit_history
for select to authenticated using (user_id = (select auth.uid()));

grant select on public.credit_history to authenticated, service_role;

create function private.refuse_ledger_change()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  raise exception using errcode = '42501', message = 'ledger_is_append_only';
end
$$;

create trigger refuse_update
before update on public.credit_history
for each statement execute function private.refuse_ledger_change();

create function public.credit_history_by_order(
  types public.credit_type[] default null,
  before bigint default null,
  page_size integer default 50,
  kinds public.credit_kind[] default null
)
returns table (
  id text,
  last_id bigint,
  type public.credit_type,
  kind public.credit_kind,
  amount integer,
  lines integer,
  balance_after integer,
  created_at timestamptz,
  description text,
  related_transaction_id uuid,
  model_name text,
  style_ids text[],
  photo_ids uuid[]
)
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return query
  with recursive page as (
    select
      coalesce(before, 9223372036854775807) as before,
      least(greatest(page_size, 1), 100) as size
  ),
  others as (
    select line.id
    from public.credit_history as line
    where line.type <> 'generation' and line.id < (select page.before from page)
      and (types is null or line.type = any (types))
      and (kinds is null or line.kind = any (kinds))
    order by line.id desc
    limit (select size from page)
  ),
  -- Where these fill the page, what is older than the last of them is not on it.
  oldest as (
    select min(others.id) as id from others
    having count(*) = (select size from page)
  ),
  -- From one order to the next older one, by its last line.
  portraits as (
    select 0 as number, page.before as id, null::uuid as order_id
    from page
    where (types is null or 'generation' = any (types))
      and (kinds is null or 'generation' = any (kinds))
    union all
    select portraits.number + 1, line.id, line.related_transaction_id
    from portraits
    cross join lateral (
      select newest.* from public.credit_history as newest
      where newest.type = 'generation' and newest.id < portraits.id
        and (newest.related_transaction_id = portraits.order_id) is not true
        and not exists (
          select from public.credit_history as later
          where later.type = 'generation'
            and later.related_transaction_id = newest.related_transaction_id
            and later.id > newest.id
        )
      order by newest.id desc
      limit 1
    ) as line
    where portraits.number < (select size from page)
      and portraits.id > coalesce((select oldest.id from oldest), 0)
  )
  select
    coalesce(entry.order_id::text, last.id::text), last.id, last.type, last.kind, sums.amount,
    sums.lines, last.balance_after, last.created_at, last.description,
    last.related_transaction_id, last.model_name, sums.style_ids, sums.photo_ids
  from (
    select portraits.id, portraits.order_id from portraits where portraits.number > 0
    union all
    select others.id, null from others
    order by 1 desc
    limit (select size from page)
  ) as entry
  join public.credit_history as last on last.id = entry.id
  cross join lateral (
    select
      sum(line.amount)::integer as amount,
      count(*)::integer as lines,
      array_remove(array_agg(distinct line.related_style_id), null) as style_ids,
      (array_remove(array_agg(line.related_photo_id order by line.id desc), null))[1:4]
        as photo_ids
    from (
      select line.* from public.credit_history as line
      where line.type = 'generation' and line.related_transaction_id = entry.order_id
      union all
      select last.* where entry.order_id is null
    ) as line
  ) as sums
  order by last.id desc;
end
$$;

comment on function public.credit_history_by_order is
  'The caller''s ledger, the newest first, the portraits of one order together where its last one stands: their sum, all styles and the last four photos. Everything else is one line each. The next page begins `before` the last_id of this one.';

grant execute on function public.credit_history_by_order to authenticated;
