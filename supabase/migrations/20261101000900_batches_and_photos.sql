create table public.photo_generation_batches (
  id uuid primary key,
  user_id uuid not null references public.users (id) on delete cascade,
  model_id uuid references public.models (id) on delete set null,
  generation_model_id text not null references public.generation_models (id),
  total_images_requested integer not null check (total_images_requested > 0),
  total_images_generated integer not null default 0 check (total_images_generated >= 0),
  failed_count integer not null default 0 check (failed_count >= 0),
  credits_used integer not null default 0 check (credits_used >= 0),
  aspect_ratio public.aspect_ratio not null default '3:4',
  glasses public.glasses not null default 'keep',
  hair_color public.hair_color not null default 'keep',
  hair_style public.hair_style not null default 'keep',
  outfit public.outfit not null default 'keep',
  image_size public.image_size not null default '1K',
  backgrounds jsonb not null default '[]',
  styles jsonb not null default '[]',
  wish text check (
    char_length(wish) between 1 and 200 and wish = private.one_line(wish)
  ),
  edits jsonb not null default '[]' check (jsonb_typeof(edits) = 'array'),
  reference_set integer check (reference_set > 0),
  status public.batch_status not null default 'queued',
  deadline_at timestamptz not null,
  completed_at timestamptz,
  created_at timestamptz not null default now(),
  foreign key (generation_model_id, image_size)
    references public.generation_model_sizes (generation_model_id, image_size),
  check (total_images_generated + failed_count <= total_images_requested)
);

comment on column public.photo_generation_batches.id is
  'Made by the client: asking twice for the same batch creates it once.';
comment on column public.photo_generation_batches.backgrounds is
  'Array of public.background. Variation v uses element (v - 1) mod length; empty means the style''s own.';
comment on column public.photo_generation_batches.styles is
  'Array of public.look, spread over the variations as backgrounds are.';
comment on column public.photo_generation_batches.wish is
  'What its owner wants besides, in their own words: data in a prompt, never an instruction. Of an edit it is the portrait''s, kept for more like it, and not asked for again.';
comment on column public.photo_generation_batches.edits is
  'What is changed in source_photo_id: an array of {kind, value}, in order. Empty for new portraits.';
comment on column public.photo_generation_batches.reference_set is
  'The set in model_references that its portraits are made from. Null: it waits for the first training of its model, and begins or ends with it.';
comment on column public.photo_generation_batches.deadline_at is
  'What is unfinished then fails and is released.';

create index photo_generation_batches_user_idx
on public.photo_generation_batches (user_id, created_at desc);
create index photo_generation_batches_model_idx on public.photo_generation_batches (model_id);
create index photo_generation_batches_generation_model_idx
on public.photo_generation_batches (generation_model_id, image_size);
create index photo_generation_batches_deadline_idx
on public.photo_generation_batches (deadline_at)
where status in ('queued', 'processing');

alter table public.photo_generation_batches enable row level security;

create policy "users read their own batches" on public.photo_generation_batches
for select to authenticated using (user_id = (select auth.uid()));

grant select on public.photo_generation_batches to authenticated, service_role;

create table public.photos (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  generation_batch_id uuid not null
    references public.photo_generation_batches (id) on delete cascade,
  model_id uuid references public.models (id) on delete set null,
  style_id text not null references public.styles (id),
  variation smallint not null check (variation > 0),
  variations smallint not null default 1 check (variations between 1 and 4),
  status public.photo_status not null default 'queued',
  url text,
  thumbnail_url text,
  width integer check (width > 0),
  height integer check (height > 0),
  price integer not null check (price > 0),
  credits_used integer not null default 0 check (credits_used >= 0),
  aspect_ratio public.aspect_ratio not null default '3:4',
  glasses public.glasses not null default 'keep',
  hair_color public.hair_color not null default 'keep',
  hair_style public.hair_style not null default 'keep',
  outfit public.outfit not null default 'keep',
  image_size public.image_size not null default '1K',
  backgrounds jsonb not null default '[]',
  styles jsonb not null default '[]',
  parent_photo_id uuid references public.photos (id) on delete set null,
  root_photo_id uuid check (root_photo_id <> id),
  edits jsonb not null default '[]' check (jsonb_typeof(edits) = 'array'),
  is_newest boolean not null default true,
  versions integer not null default 1,
  generation_model_id text references public.generation_models (id),
  style_version integer,
  reference_set integer,
  download_count integer not null default 0,
  is_favorite boolean not null default false,
  failure_code public.failure_code,
  attempts integer not null default 0,
  retry_at timestamptz,
  likeness real check (likeness between 0 and 1),
  free_retry public.free_retry,
  free_retry_at timestamptz,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  completed_at timestamptz,
  kept_at timestamptz,
  unique (generation_batch_id, style_id, variation),
  constraint one_of_its_variations check (variation <= variations),
  constraint charged_only_when_completed check (
    (status = 'completed') = (url is not null) and (status = 'completed' or credits_used = 0)
  ),
  constraint judged_only_when_completed check (
    status = 'completed' or (likeness is null and free_retry is null)
  ),
  check ((free_retry is null) = (free_retry_at is null))
);

comment on table public.photos is 'One row per wanted image, from the moment it is asked for.';
comment on column public.photos.variations is
  'How many of its style its batch asked for: it is number `variation` of them.';
comment on column public.photos.url is 'Object path in the bucket generated-photos.';
comment on column public.photos.parent_photo_id is 'The portrait that this one is an edit of.';
comment on column public.photos.root_photo_id is
  'The portrait that this one and its other versions came from; no key, for it may be gone. Null for what is no edit.';
comment on column public.photos.edits is
  'Everything that makes it differ from its root, as of photo_generation_batches.edits.';
comment on column public.photos.is_newest is
  'Whether it stands for all finished versions of its root in the gallery.';
comment on column public.photos.versions is 'How many finished versions its root has.';
comment on column public.photos.price is
  'Credits that it costs once it is stored, as they were when it was asked for: another try costs the same.';
comment on column public.photos.generation_model_id is
  'What drew the picture that is there; like style_version and reference_set null until there is one.';
comment on column public.photos.reference_set is
  'The set of its person''s references that the picture was made from.';
comment on column public.photos.failure_code is
  'Why it failed; while it waits for another try, why the last one did not work.';
comment on column public.photos.retry_at is 'When a waiting photo is tried again.';
comment on column public.photos.likeness is
  'How much its face is that of its person: 0 (no face, or a stranger''s) to 1; null when not judged.';
comment on column public.photos.free_retry is
  'Set once: the picture stays until its free new try is stored in its place. A try that ends without a picture is given back.';
comment on column public.photos.free_retry_at is 'When the free new try was asked for.';
comment on column public.photos.started_at is 'When its last attempt was handed to a worker.';
comment on column public.photos.kept_at is
  'When its retention clock was last started anew: its owner said to keep it, it ceased to be a favourite or to be shown by a link, or it was made anew.';

create index photos_gallery_idx on public.photos (user_id, completed_at desc, id desc)
where status = 'completed' and is_newest;
create index photos_favorites_idx on public.photos (user_id, completed_at desc, id desc)
where status = 'completed' and is_favorite;
create index photos_likeness_idx
on public.photos (user_id, likeness desc nulls last, completed_at desc, id desc)
where status = 'completed' and is_newest;
create index photos_root_idx on public.photos (root_photo_id) where root_photo_id is not null;
create index photos_parent_idx on public.photos (parent_photo_id) where parent_photo_id is not null;
create index photos_user_idx on public.photos (user_id);
create index photos_model_idx on public.photos (model_id, completed_at desc);

create index photos_style_idx on public.photos (style_id, user_id);

-- None on favourites by likeness: a user's favourites are few, and sorted as fast as they are read.
-- None on style_id alone: the gallery of one style would read that style's photos of all users; and
-- none on generation_model_id, by which nothing is looked up: Gemini models are retired, not deleted.

-- Plans are made for users with a thousand photos each, five hundred a model, however many users
-- there are: those with few are fast with any plan.
alter table public.photos
alter column user_id set (n_distinct = -0.001),
alter column model_id set (n_distinct = -0.002);

alter table public.photos enable row level security;

create policy "users read their own photos" on public.photos
for select to authenticated using (user_id = (select auth.uid()));

-- What is unfinished belongs to the workers: a mark on it could wait for their locks, and they for
-- its own.
create policy "users mark their own finished photos" on public.photos
for update to authenticated
using (user_id = (select auth.uid()) and status in ('completed', 'failed', 'cancelled'))
with check (user_id = (select auth.uid()));

create policy "users delete their own finished photos" on public.photos
for delete to authenticated
using (user_id = (select auth.uid()) and status in ('completed', 'failed', 'cancelled'));

grant select, delete on public.photos to authenticated;
grant update (is_favorite) on public.photos to authenticated;
grant select on public.photos to service_role;

alter table public.photo_generation_batches
add column source_photo_id uuid references public.photos (id) on delete set null;

comment on column public.photo_generation_batches.source_photo_id is
  'The picture that is sent to be changed: the root where its edits can be made anew together, because each pass loses a little; else the one that was edited.';

create index photo_generation_batches_source_idx
on public.photo_generation_batches (source_photo_id) where source_photo_id is not null;
