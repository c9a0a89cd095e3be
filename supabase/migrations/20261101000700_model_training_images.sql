create table public.model_training_images (
  id uuid primary key default gen_random_uuid(),
  model_id uuid not null,
  user_id uuid not null default auth.uid(),
  image_url text not null unique,
  image_order smallint not null check (image_order > 0),
  file_size integer not null check (file_size between 1 and 3145728),
  file_name text not null check (
    char_length(file_name) <= 255 and private.is_visible_text(file_name)
  ),
  face_box jsonb check (private.is_box(face_box)),
  failure_code public.failure_code,
  advice public.failure_code[] not null default '{}',
  quality real check (quality between 0 and 1),
  trained_at timestamptz,
  created_at timestamptz not null default now(),
  foreign key (model_id, user_id) references public.models (id, user_id) on delete cascade,
  unique (model_id, image_order) deferrable initially immediate,
  constraint image_in_own_folder check (
    image_url ~ ('^training/' || user_id || '/[A-Za-z0-9][A-Za-z0-9._-]{0,199}$')
  )
);

comment on column public.model_training_images.image_url is
  'Object path in the bucket model-training-images, always in the folder of the row''s owner.';
comment on column public.model_training_images.failure_code is
  'What is wrong with this image: what the last training found, or blocked.';
comment on column public.model_training_images.face_box is
  'The face that its owner chose among several, in fractions of the upright picture: {x, y, width, height}.';
comment on column public.model_training_images.advice is
  'What could be better about this image, which was used all the same.';
comment on column public.model_training_images.quality is
  'How good a reference it makes, as the last training found: 0 to 1.';
comment on column public.model_training_images.trained_at is
  'Since when the model knows this image: it has been paid for. Null: the next training charges it.';

create index model_training_images_model_idx on public.model_training_images (model_id, user_id);
create index model_training_images_user_idx on public.model_training_images (user_id);

alter table public.model_training_images enable row level security;

create policy "users read their own training images" on public.model_training_images
for select to authenticated using (user_id = (select auth.uid()));

create policy "users add their own training images" on public.model_training_images
for insert to authenticated with check (user_id = (select auth.uid()));

create policy "users choose the face in their own training images" on public.model_training_images
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

create policy "users delete their own training images" on public.model_training_images
for delete to authenticated using (user_id = (select auth.uid()));

grant select, delete on public.model_training_images to authenticated;
grant insert (id, model_id, user_id, image_url, image_order, file_size, file_name, face_box)
on public.model_training_images to authenticated;
grant update (face_box) on public.model_training_images to authenticated;
grant select on public.model_training_images to service_role;

create function private.guard_training_images()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_row public.model_training_images := case tg_op when 'DELETE' then old else new end;
  v_model public.models;
  v_limit integer;
begin
  select * into v_model from public.models where id = v_row.model_id for update;
  if v_model.status = 'training' or v_model.is_retraining then
    raise exception using errcode = 'PT409', message = 'model_not_editable',
      hint = 'Photos can change as soon as the training is over.';
  end if;
  if tg_op = 'INSERT' then
    select max_training_photos into v_limit from private.settings;
    if v_row.image_order > v_limit then
      raise exception using errcode = 'PT422', message = 'too_many_training_images',
        detail = format('At most %s photos a model.', v_limit);
    end if;
  end if;
  if tg_op = 'DELETE' and v_model.status = 'ready'
    and private.is_last_reference(v_model, old.id)
  then
    raise exception using errcode = 'PT409', message = 'last_trained_photo',
      hint = 'Train the model with another photo first, or delete the model.';
  end if;
  if tg_op = 'UPDATE' and new.face_box is distinct from old.face_box then
    new.failure_code := null;
    new.advice := '{}';
    new.quality := null;
    new.trained_at := null;
    v_row := new;
  end if;
  return v_row;
end
$$;

comment on function private.guard_training_images() is
  'What is being trained stays as it is. Another face makes another photo: what was found and paid for was the one before. A model that is itself being deleted is no longer found, so its images may go with it.';

create trigger guard_training_images
before insert or delete or update of image_order, face_box on public.model_training_images
for each row execute function private.guard_training_images();

create function private.count_training_images()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_model_id uuid := case tg_op when 'DELETE' then old.model_id else new.model_id end;
begin
  update public.models
  set images_count = (
    select count(*) from public.model_training_images where model_id = v_model_id
  )
  where id = v_model_id;
  return null;
end
$$;

create trigger count_training_images
after insert or delete on public.model_training_images
for each row execute function private.count_training_images();
