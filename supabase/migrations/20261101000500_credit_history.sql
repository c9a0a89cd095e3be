-- The ledger. Rows are only ever added, by the functions of the credits migration.

create table public.credit_history (
  id bigint generated always as identity primary key,
  user_id uuid not null references public.users (id) on delete cascade,
  amount integer not null check (amount <> 0),
  balance_after integer not null check (balance_after >= 0),
  type public.credit_type not null,
  description text not null,
  related_transaction_id uuid,
  related_photo_id uuid,
  related_model_id uuid,
  related_style_id text,
  model_name text,
  created_at timestamptz not null default now()
);

comment on table public.credit_history is
  'Append-only ledger. The related ids have no foreign keys: the ledger outlives what it names.';
comment on column public.credit_history.description is
  'For people who read SQL. The app says a line in its reader''s language, by the columns.';
comment on column public.credit_history.model_name is 'Of a trained model: its name at the time.';
comment on column public.credit_history.related_transaction_id is
  'The batch of a portrait, or the training run of a training.';

create index credit_history_user_idx on public.credit_history (user_id, id desc);
-- Nearly all lines are portraits: what else a user was charged or given is found without them.
create index credit_history_but_portraits_idx on public.credit_history (user_id, id desc)
where type <> 'generation';

-- The portraits of one order.
create index credit_history_order_idx on public.credit_history (related_transaction_id)
where type = 'generation';

-- As for photos: plans are made for users with a thousand lines.
alter table public.credit_history alter column user_id set (n_distinct = -0.001);

create unique index credit_history_one_per_signup on public.credit_history (user_id)
where type = 'signup';
create unique index credit_history_one_per_photo on public.credit_history (related_photo_id)
where type = 'generation';
create unique index credit_history_one_per_training
on public.credit_history (related_transaction_id)
where type = 'training';

alter table public.credit_history
add check (type <> 'generation' or related_photo_id is not null),
add check (type <> 'training' or related_transaction_id is not null);

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
  page_size integer default 50
)
returns table (
  id text,
  last_id bigint,
  type public.credit_type,
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
language sql
stable
set search_path = ''
as $$
  select
    entry.id, entry.last_id, last.type, entry.amount, entry.lines,
    last.balance_after, last.created_at, last.description, last.related_transaction_id,
    last.model_name, entry.style_ids, entry.photo_ids
  from (
    select
      line_of.id,
      max(line.id) as last_id,
      sum(line.amount)::integer as amount,
      count(*)::integer as lines,
      array_remove(array_agg(distinct line.related_style_id), null) as style_ids,
      (array_remove(array_agg(line.related_photo_id order by line.id desc), null))[1:4]
        as photo_ids
    from public.credit_history as line
    cross join lateral (
      select coalesce(
        case when line.type = 'generation' then line.related_transaction_id::text end,
        line.id::text
      ) as id
    ) as line_of
    where types is null or line.type = any (types)
    group by line_of.id
  ) as entry
  join public.credit_history as last on last.id = entry.last_id
  where before is null or entry.last_id < before
  order by entry.last_id desc
  limit least(greatest(page_size, 1), 100)
$$;

comment on function public.credit_history_by_order is
  'The caller''s ledger, the newest first, the portraits of one order together where its last one stands: their sum, all styles and the last four photos. Everything else is one line each. The next page begins `before` the last_id of this one.';

grant execute on function public.credit_history_by_order to authenticated;
