-- Running a training: train-model claims it, checks the photos, and completes it (capture), fails it
-- (release) or puts it back to wait.

create function private.lease_training(p_run private.training_queue)
returns table (
  model_id uuid, lease_token uuid, attempt integer, user_id uuid, ends_at timestamptz,
  preview_path text, images jsonb
)
language sql
set search_path = ''
as $$
  with leased as (
    update private.training_queue as queue
    set
      lease_token = gen_random_uuid(),
      lease_expires_at = greatest(now(), queue.ends_at) + settings.lease_duration,
      attempt = queue.attempt + 1
    from private.settings as settings
    where queue.id = p_run.id
    returning queue.*
  )
  select
    leased.model_id, leased.lease_token, leased.attempt, leased.user_id, leased.ends_at,
    private.attempt_path('preview', leased.user_id, leased.model_id, leased.lease_token)
      || '.webp',
    (
      select coalesce(
        jsonb_agg(jsonb_build_object('id', image.id, 'path', image.image_url)
          order by image.image_order),
        '[]'
      )
      from public.model_training_images as image
      where image.model_id = leased.model_id
    )
  from leased
$$;

create function private.claim_training(p_limit integer)
returns table (
  model_id uuid, lease_token uuid, attempt integer, user_id uuid, ends_at timestamptz,
  preview_path text, images jsonb
)
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_run private.training_queue;
  v_claimed integer := 0;
  v_is_suspect_out boolean;
begin
  perform private.check_limit(p_limit);
  -- One claim at a time: two would not see each other's suspects.
  perform pg_advisory_xact_lock(hashtext('private.claim_training'));
  v_is_suspect_out := exists (
    select from private.training_queue as queue
    where queue.lost > 0 and queue.lease_expires_at > now()
  );
  for v_run in
    select queue.* from private.training_queue as queue
    where queue.lease_token is null
      and queue.not_before <= now()
      and (queue.lost = 0 or not v_is_suspect_out)
    order by queue.not_before
    limit p_limit
    for update skip locked
  loop
    exit when v_run.lost > 0 and v_claimed > 0;
    begin
      return query select * from private.lease_training(v_run);
      v_claimed := v_claimed + 1;
    exception when others then
      update private.training_queue as queue set not_before = 'infinity' where queue.id = v_run.id;
      perform private.note_broken('training', v_run.model_id::text, sqlerrm);
    end;
    exit when v_run.lost > 0;
  end loop;
end
$$;

comment on function private.claim_training is
  'A run that cannot be read is put aside for the tick to end, and the others are handed out. What has killed a worker is handed out alone, one such run at a time.';

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
    v_run.id, p_model_id => p_model_id, p_model_name => v_model.name
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
  v_run private.training_queue;
begin
  perform private.check_objects('image_failures', p_image_failures, 100);
  v_run := private.take_training(p_model_id, p_lease_token);
  if v_run.id is null then
    return false;
  end if;
  update public.model_training_images as image
  set failure_code = failure.failure_code
  from jsonb_to_recordset(p_image_failures)
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
  private.claim_training, public.claim_training,
  private.complete_training, public.complete_training,
  private.fail_training, public.fail_training,
  private.reschedule_training, public.reschedule_training
to service_role;
