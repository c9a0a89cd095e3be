-- Asking for a training: start_training checks the photos, holds credits and queues a run.

create function private.start_training(p_model_id uuid)
returns public.models
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
  v_settings private.settings;
  v_model public.models;
  v_images integer;
  v_missing integer;
  v_cost integer;
  v_duration interval;
begin
  select * into v_settings from private.settings;
  select * into v_model from public.models
  where id = p_model_id and user_id = v_user_id
  for update;
  if not found then
    raise exception using errcode = 'PT404', message = 'model_not_found';
  end if;
  if v_model.status = 'training' then
    return v_model;
  end if;
  if v_model.status = 'ready' then
    raise exception using errcode = 'PT409', message = 'model_already_trained';
  end if;

  select count(*), count(*) filter (where object.id is null) into v_images, v_missing
  from public.model_training_images as image
  left join storage.objects as object
    on object.bucket_id = 'model-training-images' and object.name = image.image_url
  where image.model_id = p_model_id;
  if v_images = 0 then
    raise exception using errcode = 'PT422', message = 'training_images_required';
  end if;
  if v_missing > 0 then
    raise exception using errcode = 'PT422', message = 'training_image_not_uploaded';
  end if;

  v_cost := v_images * v_settings.training_cost_per_image;
  perform private.lock_user(v_user_id);
  perform private.count_request(v_user_id);
  perform private.hold_credits(v_user_id, v_cost);
  v_duration := v_settings.training_min_duration
    + random() * (v_settings.training_max_duration - v_settings.training_min_duration);

  insert into private.training_queue (model_id, user_id, held, ends_at, deadline_at)
  values (
    p_model_id, v_user_id, v_cost, now() + v_duration, now() + v_settings.training_deadline
  );
  update public.model_training_images set failure_code = null
  where model_id = p_model_id and failure_code is not null;
  update public.models
  set
    status = 'training',
    failure_code = null,
    training_started_at = now(),
    training_ends_at = now() + v_duration
  where id = p_model_id
  returning * into v_model;
  return v_model;
end
$$;

comment on function private.start_training is
  'Also trains again after a failure. While a training runs it changes nothing and charges nothing.';

create function public.start_training(model_id uuid)
returns public.models
language sql
set search_path = ''
as $$
  select * from private.start_training($1)
$$;

grant execute on function private.start_training, public.start_training to authenticated;
