create table public.models (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.users (id) on delete cascade,
  name text not null check (char_length(btrim(name)) <= 60 and private.is_visible_text(name)),
  gender public.gender not null,
  status public.model_status not null default 'draft',
  failure_code public.failure_code,
  preview_image_url text,
  training_credits_used integer not null default 0,
  images_count integer not null default 0,
  training_started_at timestamptz,
  training_ends_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, user_id),
  check ((status = 'failed') = (failure_code is not null))
);

comment on column public.models.preview_image_url is 'Object path in the bucket model-previews.';
comment on column public.models.training_ends_at is
  'When the running training is expected to be done; the client shows the time left.';

create index models_user_idx on public.models (user_id, created_at desc);

alter table public.models enable row level security;

create policy "users read their own models" on public.models
for select to authenticated using (user_id = (select auth.uid()));

create policy "users add their own models" on public.models
for insert to authenticated with check (user_id = (select auth.uid()));

create policy "users rename their own models" on public.models
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

create policy "users delete their own models" on public.models
for delete to authenticated using (user_id = (select auth.uid()));

grant select, delete on public.models to authenticated;
grant insert (id, user_id, name, gender) on public.models to authenticated;
grant update (name) on public.models to authenticated;
grant select on public.models to service_role;

create trigger touch_updated_at
before update on public.models
for each row execute function private.touch_updated_at();
