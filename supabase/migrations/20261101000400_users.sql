create table public.users (
  id uuid primary key references auth.users (id) on delete cascade,
  name text check (char_length(name) <= 80 and private.is_visible_text(name)),
  email text,
  avatar_url text check (avatar_url ~ '^https://' and char_length(avatar_url) <= 500),
  avatar_path text unique,
  locale text not null default 'en' check (locale ~ '^[a-z]{2}$'),
  credits integer not null default 0,
  credits_held integer not null default 0,
  training_credits integer not null default 0,
  training_credits_held integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  credits_owed integer not null default 0 check (credits_owed >= 0),
  training_credits_owed integer not null default 0 check (training_credits_owed >= 0),
  constraint credits_held_within_balance
    check (credits_held between 0 and credits + credits_owed),
  constraint training_credits_held_within_balance
    check (training_credits_held between 0 and training_credits + training_credits_owed),
  constraint avatar_in_own_folder check (
    avatar_path ~ ('^' || id || '/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.jpg$')
  )
);

comment on column public.users.avatar_url is
  'Picture that came with a sign-in by Google: an address outside, shown when there is no avatar_path.';
comment on column public.users.avatar_path is
  'Picture the user chose: object path in the bucket avatars, always in the folder of the row.';
comment on column public.users.locale is
  'The language they last used the app in: notices are written in it.';
comment on column public.users.credits is
  'Settled balance of generation credits: always the sum of their lines in credit_history.';
comment on column public.users.credits_held is
  'Part of the balance promised to unfinished work. Available = credits - credits_held.';
comment on column public.users.training_credits is
  'As credits, of the other kind: what trainings are paid with.';
comment on column public.users.training_credits_held is
  'Part of training_credits promised to unfinished trainings.';

comment on column public.users.credits_owed is
  'By how much what is held is above the balance, since a payment was given back whose credits were spent or held: only a reversal raises it, and whatever comes in lowers it first. Until it is 0 nothing new can be held.';
comment on column public.users.training_credits_owed is 'As credits_owed, of training credits.';

alter table public.users enable row level security;

create policy "users read their own profile" on public.users
for select to authenticated using (id = (select auth.uid()));

create policy "users update their own profile" on public.users
for update to authenticated
using (id = (select auth.uid()))
with check (id = (select auth.uid()));

grant select on public.users to authenticated, service_role;
grant update (name, avatar_url, avatar_path, locale) on public.users to authenticated;

create function private.touch_updated_at()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.updated_at := now();
  return new;
end
$$;

create trigger touch_updated_at
before update on public.users
for each row execute function private.touch_updated_at();
