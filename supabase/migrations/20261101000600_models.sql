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
  is_retraining boolean not null default false,
  reference_set integer not null default 0 check (reference_set >= 0),
  consent_version integer,
  consented_at timestamptz,
  training_started_at timestamptz,
  training_ends_at timestamptz,
  kept_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, user_id),
  constraint status_with_its_reason check (
    case status
      when 'failed' then failure_code is not null
      when 'ready' then reference_set > 0
      else failure_code is null
    end
  ),
  constraint only_ready_models_train_again check (
    not is_retraining or (status = 'ready' and failure_code is null)
  ),
  constraint consent_with_its_date check ((consent_version is null) = (consented_at is null))
);

comment on column public.models.status is
  'training is the first one: a model that is trained again stays ready.';
comment on column public.models.failure_code is
  'Why the last training failed. A ready model whose training failed goes on as it was.';
comment on column public.models.is_retraining is 'Whether a ready model is being trained again.';
comment on column public.models.reference_set is
  'Number of the current set in model_references; 0 before the first training is done.';
comment on column public.models.preview_image_url is 'Object path in the bucket model-previews.';
comment on column public.models.training_ends_at is
  'When the running training is expected to be done; the client shows the time left.';
comment on column public.models.kept_at is
  'When its owner last said to keep it: its retention clock runs from then.';

create index models_user_idx on public.models (user_id, created_at desc);

alter table public.models enable row level security;

create policy "users read their own models" on public.models
for select to authenticated using (user_id = (select auth.uid()));

create policy "users add their own models" on public.models
for insert to authenticated with check (user_id = (select auth.uid()));

create policy "users change their own models" on public.models
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

create policy "users delete their own models" on public.models
for delete to authenticated using (user_id = (select auth.uid()));

grant select, delete on public.models to authenticated;
grant insert (id, user_id, name, gender, consent_version) on public.models to authenticated;
grant update (name, consent_version) on public.models to authenticated;
grant select on public.models to service_role;

create trigger touch_updated_at
before update on public.models
for each row execute function private.touch_updated_at();
