-- What portraits are made from: of each photo a picture that training has prepared. The references
-- of a model are one set, which is never changed: another choice or order is another set, so that a
-- batch under way goes on with what it began with.

create table public.model_references (
  model_id uuid not null,
  user_id uuid not null,
  reference_set integer not null check (reference_set > 0),
  position smallint not null check (position > 0),
  image_url text not null,
  training_image_id uuid not null
    references public.model_training_images (id) on delete cascade,
  face jsonb not null check (private.is_face(face)),
  quality real not null check (quality between 0 and 1),
  primary key (model_id, reference_set, position),
  unique (model_id, reference_set, training_image_id),
  foreign key (model_id, user_id) references public.models (id, user_id) on delete cascade
);

comment on table public.model_references is
  'The first four of the set that models.reference_set names are sent for new portraits. Older sets stay until the last batch that was made for them has ended.';
comment on column public.model_references.image_url is
  'Object path in the bucket model-training-images; two sets may name the same.';
comment on column public.model_references.face is
  'Where the face is in the reference, in fractions: {box, eyes: {left, right}}.';

create index model_references_object_idx on public.model_references (image_url);
create index model_references_image_idx on public.model_references (training_image_id);
create index model_references_owner_idx on public.model_references (user_id, model_id);

alter table public.model_references enable row level security;

create policy "users read their own references" on public.model_references
for select to authenticated using (user_id = (select auth.uid()));

grant select on public.model_references to authenticated, service_role;

create function private.is_last_reference(p_model public.models, p_image_id uuid)
returns boolean
language sql
stable
set search_path = ''
as $$
  select coalesce(bool_and(reference.training_image_id = p_image_id), false)
  from public.model_references as reference
  -- Photos that the same statement has deleted are gone, their references not yet.
  join public.model_training_images as image on image.id = reference.training_image_id
  where reference.model_id = p_model.id and reference.reference_set = p_model.reference_set
$$;

comment on function private.is_last_reference is
  'Whether the current set of a model has nothing but the reference of that photo.';
