create table public.users (
  id uuid primary key references auth.users (id) on delete cascade,
  name text check (char_length(name) <= 80 and private.is_visible_text(name)),
  email text,
  avatar_url text check (avatar_url ~ '^https://' and char_length(avatar_url) <= 500),
  avatar_path text unique,
  credits integer not null default 0,
  credits_held integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint credits_held_within_balance check (credits_held between 0 and credits),
  constraint avatar_in_own_folder check (
    avatar_path ~ ('^' || id || '/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.jpg$')
  )
);

comment on column public.users.avatar_url is
  'Picture that came with a sign-in by Google: an address outside, shown when there is no avatar_path.';
comment on column public.users.avatar_path is
  'Picture the user chose: object path in the bucket avatars, always in the folder of the row.';
comment on column public.users.credits is 'Settled balance: always the sum of credit_history.';
comment on column public.users.credits_held is
  'Part of the balance promised to unfinished work. Available = credits - credits_held.';

alter table public.users enable row level security;

create policy "users read their own profile" on public.users
for select to authenticated using (id = (select auth.uid()));

create policy "users update their own profile" on public.users
for update to authenticated
using (id = (select auth.uid()))
with check (id = (select auth.uid()));

grant select on public.users to authenticated, service_role;
grant update (name, avatar_url, avatar_path) on public.users to authenticated;

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
