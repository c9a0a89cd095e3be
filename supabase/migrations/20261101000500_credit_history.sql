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
