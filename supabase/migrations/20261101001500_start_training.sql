-- Asking for a training: start_training checks the photos, holds credits and queues a run.

create function private.lock_own_model(p_model_id uuid)
returns public.models
language plpgsql
set search_path = ''
as $$
declare
  v_model public.models;
begin
  select * into v_model from public.models
  where id = p_model_id and user_id = private.current_user_id()
  for update;
  if not found then
    raise exception using errcode = 'PT404', message = 'model_not_found';
  end if;
  return v_model;
end
$$;

comment on function private.lock_own_model is
  'A model of the caller: what somebody does with it in two tabs happens one after the other.';

create function private.training_paid_with(p_user public.users, p_cost integer)
returns public.credit_kind
language sql
stable
set search_path = ''
as $$
  select case
    when generation_credits_may_train
      and p_user.training_credits - p_user.training_credits_held < p_cost
      and p_user.credits - p_user.credits_held >= p_cost
      then 'generation'
    else 'training'
  end::public.credit_kind
  from private.settings
$$;

comment on function private.training_paid_with is
  'Training credits, unless they do not cover it and generation credits may and do. A training is never paid with both.';

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
  v_untrained integer;
  v_cost integer;
  v_kind public.credit_kind;
begin
  select * into v_settings from private.settings;
  v_model := private.lock_own_model(p_model_id);
  if v_model.status = 'training' or v_model.is_retraining then
    return v_model;
  end if;

  select
    count(*), count(*) filter (where object.id is null),
    count(*) filter (where image.trained_at is null)
  into v_images, v_missing, v_untrained
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
  if v_untrained = 0 then
    raise exception using errcode = 'PT409', message = 'nothing_to_train';
  end if;
  if v_model.consent_version is distinct from v_settings.consent_version then
    raise exception using errcode = 'PT422', message = 'consent_required',
      hint = 'models.consent_version says that the photos show their owner, or someone who agreed, and an adult.';
  end if;

  v_cost := v_untrained * v_settings.training_cost_per_image;
  v_kind := private.training_paid_with(private.lock_user(v_user_id), v_cost);
  perform private.count_request(v_user_id);
  perform private.hold_credits(v_user_id, v_cost, v_kind);

  insert into private.training_queue (model_id, user_id, held, held_kind, deadline_at)
  values (p_model_id, v_user_id, v_cost, v_kind, now() + v_settings.training_deadline);
  -- That Gemini refused a photo stays true until the photo has been looked at anew.
  update public.model_training_images set failure_code = null
  where model_id = p_model_id and failure_code <> 'blocked';
  update public.models
  set
    status = case status when 'ready' then status else 'training' end,
    is_retraining = status = 'ready',
    failure_code = null,
    training_started_at = now(),
    training_ends_at = now() + v_images * v_settings.training_time_per_image
  where id = p_model_id
  returning * into v_model;
  return v_model;
end
$$;

comment on function private.start_training is
  'Also trains again after a failure, and a ready model with other photos: only those that it does not know yet are charged, and it stays ready. While a training runs it changes nothing and charges nothing.';

create function public.start_training(model_id uuid)
returns public.models
language sql
set search_path = ''
as $$
  select * from private.start_training($1)
$$;

grant execute on function private.start_training, public.start_training to authenticated;
