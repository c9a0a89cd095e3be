-- Training: start_training holds credits and queues a run; train-model claims it, checks the photos
-- and completes it (capture) or fails it (release).

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

create function private.claim_training(p_limit integer)
returns table (
  model_id uuid, lease_token uuid, attempt integer, user_id uuid, ends_at timestamptz,
  preview_path text, images jsonb
)
language sql
security definer
set search_path = ''
as $$
  with due as (
    select queue.id
    from private.training_queue as queue
    where queue.lease_token is null and queue.not_before <= now()
    order by queue.not_before
    limit p_limit
    for update skip locked
  ),
  claimed as (
    update private.training_queue as queue
    set
      lease_token = gen_random_uuid(),
      lease_expires_at = greatest(now(), queue.ends_at) + settings.lease_duration,
      attempt = queue.attempt + 1
    from due, private.settings as settings
    where queue.id = due.id
    returning queue.*
  )
  select
    claimed.model_id, claimed.lease_token, claimed.attempt, claimed.user_id, claimed.ends_at,
    private.attempt_path('preview', claimed.user_id, claimed.model_id, claimed.lease_token)
      || '.webp',
    (
      select coalesce(
        jsonb_agg(jsonb_build_object('id', image.id, 'path', image.image_url)
          order by image.image_order),
        '[]'
      )
      from public.model_training_images as image
      where image.model_id = claimed.model_id
    )
  from claimed
$$;

create function private.take_training(p_model_id uuid, p_lease_token uuid)
returns private.training_queue
language plpgsql
set search_path = ''
as $$
declare
  v_run private.training_queue;
begin
  perform from public.models where id = p_model_id for update;
  delete from private.training_queue
  where model_id = p_model_id and lease_token = p_lease_token
  returning * into v_run;
  return v_run;
end
$$;

comment on function private.take_training is
  'Ends a run for whoever holds its lease; null for everyone else.';

create function private.complete_training(
  p_model_id uuid, p_lease_token uuid, p_preview_url text
)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_run private.training_queue := private.take_training(p_model_id, p_lease_token);
  v_model public.models;
begin
  select * into v_model from public.models where id = p_model_id;
  if v_run.id is null then
    if v_model.preview_image_url is distinct from p_preview_url then
      perform private.queue_removal('model-previews', array[p_preview_url]);
    end if;
    return coalesce(v_model.status = 'ready' and v_model.preview_image_url = p_preview_url, false);
  end if;
  perform private.post_credits(
    v_run.user_id, -v_run.held, v_run.held, 'training', 'Training of ' || v_model.name,
    v_run.id, null, p_model_id
  );
  update public.models
  set
    status = 'ready',
    preview_image_url = p_preview_url,
    training_credits_used = training_credits_used + v_run.held
  where id = p_model_id;
  return true;
end
$$;

create function private.end_failed_training(
  p_run private.training_queue, p_failure_code public.failure_code
)
returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.release_credits(p_run.user_id, p_run.held);
  if p_run.lease_token is not null then
    perform private.queue_attempt_removal(
      'preview', p_run.user_id, p_run.model_id, p_run.lease_token
    );
  end if;
  update public.models set status = 'failed', failure_code = p_failure_code
  where id = p_run.model_id;
end
$$;

create function private.fail_training(
  p_model_id uuid, p_lease_token uuid, p_failure_code public.failure_code, p_image_failures jsonb
)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_run private.training_queue := private.take_training(p_model_id, p_lease_token);
begin
  if v_run.id is null then
    return false;
  end if;
  update public.model_training_images as image
  set failure_code = failure.failure_code
  from jsonb_to_recordset(coalesce(p_image_failures, '[]'))
    as failure (id uuid, failure_code public.failure_code)
  where image.id = failure.id and image.model_id = p_model_id;
  perform private.end_failed_training(v_run, p_failure_code);
  return true;
end
$$;

create function private.reschedule_training(
  p_model_id uuid, p_lease_token uuid, p_failure_code public.failure_code
)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_settings private.settings;
  v_run private.training_queue;
  v_delay interval;
begin
  select * into v_settings from private.settings;
  perform from public.models where id = p_model_id for update;
  select * into v_run from private.training_queue
  where model_id = p_model_id and lease_token = p_lease_token
  for update;
  if not found then
    return 'stale';
  end if;
  v_delay := private.retry_delay(v_run.attempt);
  if v_run.attempt >= v_settings.max_attempts or now() + v_delay > v_run.deadline_at then
    delete from private.training_queue where id = v_run.id;
    perform private.end_failed_training(v_run, p_failure_code);
    return 'failed';
  end if;
  perform private.queue_attempt_removal('preview', v_run.user_id, p_model_id, p_lease_token);
  update private.training_queue
  set lease_token = null, lease_expires_at = null, not_before = now() + v_delay
  where id = v_run.id;
  return 'rescheduled';
end
$$;

-- Wrappers --------------------------------------------------------------------------------------

create function public.start_training(model_id uuid)
returns public.models
language sql
set search_path = ''
as $$
  select * from private.start_training($1)
$$;

grant execute on function private.start_training(uuid), public.start_training(uuid)
to authenticated;

create function public.claim_training("limit" integer)
returns table (
  model_id uuid, lease_token uuid, attempt integer, user_id uuid, ends_at timestamptz,
  preview_path text, images jsonb
)
language sql
set search_path = ''
as $$
  select * from private.claim_training($1)
$$;

create function public.complete_training(model_id uuid, lease_token uuid, preview_url text)
returns boolean
language sql
set search_path = ''
as $$
  select private.complete_training($1, $2, $3)
$$;

create function public.fail_training(
  model_id uuid, lease_token uuid, failure_code public.failure_code,
  image_failures jsonb default '[]'
)
returns boolean
language sql
set search_path = ''
as $$
  select private.fail_training($1, $2, $3, $4)
$$;

create function public.reschedule_training(
  model_id uuid, lease_token uuid, failure_code public.failure_code
)
returns text
language sql
set search_path = ''
as $$
  select private.reschedule_training($1, $2, $3)
$$;

grant execute on function
  private.claim_training(integer), public.claim_training(integer),
  private.complete_training(uuid, uuid, text), public.complete_training(uuid, uuid, text),
  private.fail_training(uuid, uuid, public.failure_code, jsonb),
  public.fail_training(uuid, uuid, public.failure_code, jsonb),
  private.reschedule_training(uuid, uuid, public.failure_code),
  public.reschedule_training(uuid, uuid, public.failure_code)
to service_role;
