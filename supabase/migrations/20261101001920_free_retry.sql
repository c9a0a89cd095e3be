-- One free new try of a portrait that does not look like its person. It is the same photo, queued
-- with nothing held: whatever becomes of it charges nothing, and the portrait that there is stays
-- until the new one is stored.

create function private.may_retry_freely(p_photo public.photos)
returns boolean
language sql
stable
set search_path = ''
as $$
  select p_photo.status = 'completed'
    and p_photo.free_retry is null
    and settings.judge_likeness
    and coalesce(p_photo.likeness < settings.likeness_line, false)
  from private.settings as settings
$$;

create function private.request_free_retry(p_photo_id uuid)
returns public.photos
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
  v_photo public.photos;
  v_model public.models;
  v_batch public.photo_generation_batches;
  v_generation_model_id text;
begin
  select * into v_photo from public.photos where id = p_photo_id and user_id = v_user_id;
  if not found then
    raise exception using errcode = 'PT404', message = 'photo_not_found';
  end if;
  select * into v_model from public.models where id = v_photo.model_id for key share;
  if v_model.status is distinct from 'ready' then
    -- Both may have gone while this waited.
    perform from public.photos where id = p_photo_id;
    if not found then
      raise exception using errcode = 'PT404', message = 'photo_not_found';
    end if;
    raise exception using errcode = 'PT409', message = 'model_not_ready';
  end if;
  perform private.lock_user(v_user_id);
  select * into v_batch from public.photo_generation_batches
  where id = v_photo.generation_batch_id
  for update;
  select * into v_photo from public.photos where id = p_photo_id for update;
  if v_photo.free_retry = 'waiting' then
    return v_photo;
  end if;
  if private.may_retry_freely(v_photo) is not true then
    raise exception using errcode = 'PT409', message = 'no_free_retry';
  end if;
  if not private.has_scene(v_photo) then
    raise exception using errcode = 'PT409', message = 'style_deleted';
  end if;
  v_generation_model_id := private.generation_model_again(v_batch);
  perform private.check_open(v_generation_model_id);
  perform private.count_request(v_user_id);
  perform private.check_open_images(v_user_id, 1);
  if not exists (select from private.generation_queue where batch_id = v_batch.id) then
    update public.photo_generation_batches set reference_set = v_model.reference_set
    where id = v_batch.id;
  end if;
  update public.photos set free_retry = 'waiting', free_retry_at = now()
  where id = p_photo_id
  returning * into v_photo;
  insert into private.generation_queue
    (photo_id, user_id, batch_id, generation_model_id, position, held)
  values (
    p_photo_id, v_user_id, v_batch.id, v_generation_model_id,
    private.last_position(v_user_id, v_generation_model_id) + 1, 0
  );
  return v_photo;
end
$$;

comment on function private.request_free_retry is
  'Asked again while the new try is under way it changes nothing. It is made from the references that the model has now, unless others of its batch are being made.';

create function public.request_free_retry(photo_id uuid)
returns public.photos
language sql
set search_path = ''
as $$
  select * from private.request_free_retry($1)
$$;

grant execute on function private.request_free_retry, public.request_free_retry to authenticated;
