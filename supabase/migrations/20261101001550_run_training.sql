-- Running a training: train-model claims it, looks at some photos (judge_training_image), gives the
-- rest to a fresh call (continue_training), and then completes it (capture), fails it (release) or
-- puts it back to wait.

create function private.lease_training(p_run private.training_queue)
returns table (
  model_id uuid, lease_token uuid, attempt integer, user_id uuid, preview_path text,
  reference_path text, images jsonb
)
language sql
set search_path = ''
as $$
  with leased as (
    update private.training_queue as queue
    set
      lease_token = gen_random_uuid(),
      lease_expires_at = now() + settings.lease_duration,
      attempt = queue.attempt + 1
    from private.settings as settings
    where queue.id = p_run.id
    returning queue.*
  )
  select
    leased.model_id, leased.lease_token, leased.attempt, leased.user_id,
    private.attempt_path('preview', leased.user_id, leased.model_id, leased.lease_token)
      || '.webp',
    private.attempt_path('reference', leased.user_id, leased.model_id, leased.lease_token),
    (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', image.id,
        'path', image.image_url,
        'number', image.image_order,
        'face_box', image.face_box,
        'is_trained', image.trained_at is not null,
        'judgement', to_jsonb(judged) - array['run_id', 'training_image_id']
      ) order by image.image_order), '[]')
      from public.model_training_images as image
      left join private.training_photos as judged
        on judged.run_id = leased.id and judged.training_image_id = image.id
      where image.model_id = leased.model_id
    )
  from leased
$$;

comment on function private.lease_training is
  'A reference is stored as reference_path with "-{number}.jpg". `judgement` is what an earlier call of the run has recorded, or null.';

create function private.claim_training(p_limit integer)
returns table (
  model_id uuid, lease_token uuid, attempt integer, user_id uuid, preview_path text,
  reference_path text, images jsonb
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
    where queue.lost > 0 and queue.lease_token is not null and queue.lease_expires_at > now()
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

create function private.lock_training(p_model_id uuid, p_lease_token uuid)
returns private.training_queue
language plpgsql
set search_path = ''
as $$
declare
  v_run private.training_queue;
begin
  perform from auth.users
  where id = (select user_id from public.models where id = p_model_id)
  for key share;
  perform from public.models where id = p_model_id for update;
  select * into v_run from private.training_queue
  where model_id = p_model_id and lease_token = p_lease_token
  for update;
  return v_run;
end
$$;

comment on function private.lock_training is
  'The run, for whoever holds its lease; null for everyone else. With it the account and the model, which come first in the order of locks.';

create function private.read_judgement(p_judgement jsonb)
returns private.training_photos
language plpgsql
stable
set search_path = ''
as $$
declare
  v_photo private.training_photos;
begin
  if jsonb_typeof(p_judgement) is distinct from 'object'
    or exists (
      select from jsonb_object_keys(p_judgement) as key
      where key <> all (array['failure_code', 'advice', 'quality', 'face', 'reference_path'])
    )
    or coalesce(jsonb_typeof(p_judgement -> 'advice'), 'null') not in ('array', 'null')
  then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'judgement: {failure_code, advice, quality, face, reference_path}.';
  end if;
  begin
    v_photo := jsonb_populate_record(
      null::private.training_photos,
      jsonb_strip_nulls(p_judgement)
    );
  exception when data_exception then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'judgement: ' || left(sqlerrm, 200);
  end;
  v_photo.advice := coalesce(v_photo.advice, '{}');
  perform private.check_list('judgement.advice', v_photo.advice, 5);
  if v_photo.quality not between 0 and 1
    or not private.is_face(v_photo.face)
    or (v_photo.failure_code is null) <> (v_photo.reference_path is not null)
    or (
      v_photo.failure_code is null and num_nulls(v_photo.quality, v_photo.face) > 0
    )
  then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'judgement: a failure_code, or quality, face and reference_path.';
  end if;
  return v_photo;
end
$$;

create function private.judge_training_image(
  p_model_id uuid, p_lease_token uuid, p_image_id uuid, p_judgement jsonb
)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_photo private.training_photos := private.read_judgement(p_judgement);
  v_run private.training_queue := private.lock_training(p_model_id, p_lease_token);
  v_prefix text := private.attempt_path(
    'reference', (select user_id from public.models where id = p_model_id), p_model_id,
    p_lease_token
  );
  v_number smallint;
begin
  if v_run.id is null then
    perform private.queue_removal('model-training-images', array[v_photo.reference_path])
    where starts_with(v_photo.reference_path, v_prefix);
    return false;
  end if;
  select image_order into v_number from public.model_training_images
  where id = p_image_id and model_id = p_model_id;
  if not found then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'image_id: a photo of the model.';
  end if;
  if v_photo.reference_path <> v_prefix || format('-%s.jpg', v_number) then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'judgement.reference_path: where the claim said.';
  end if;
  delete from private.training_photos
  where run_id = v_run.id and training_image_id = p_image_id;
  v_photo.run_id := v_run.id;
  v_photo.training_image_id := p_image_id;
  insert into private.training_photos values (v_photo.*);
  update private.training_queue set lost = 0 where id = v_run.id and lost > 0;
  return true;
end
$$;

comment on function private.judge_training_image is
  'Records what was found of one photo. A lease that is no longer current answers false, and the reference it stored is queued for removal.';

create function private.continue_training(p_model_id uuid, p_lease_token uuid)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_run private.training_queue := private.lock_training(p_model_id, p_lease_token);
begin
  if v_run.id is null then
    return false;
  end if;
  update private.training_queue
  set lease_token = null, lease_expires_at = null, attempt = attempt - 1, not_before = now()
  where id = v_run.id;
  perform private.wake_training();
  return true;
end
$$;

comment on function private.continue_training is
  'For a call that has done what fits into it: the rest is for a fresh one, at once. It costs no attempt.';

create function private.adopt_references(p_run private.training_queue, p_model public.models)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if exists (
    select from public.model_training_images as image
    left join private.training_photos as judged
      on judged.run_id = p_run.id and judged.training_image_id = image.id
    where image.model_id = p_model.id and judged.reference_path is null
  ) then
    raise exception using errcode = 'PT409', message = 'training_incomplete';
  end if;
  insert into public.model_references (
    model_id, user_id, reference_set, position, image_url, training_image_id, face, quality
  )
  select
    p_model.id, p_model.user_id, p_model.reference_set + 1,
    -- What differs by less than a hundredth is as good as the other: the user's order counts.
    row_number() over (order by round(judged.quality::numeric, 2) desc, image.image_order),
    judged.reference_path, image.id, judged.face, judged.quality
  from private.training_photos as judged
  join public.model_training_images as image on image.id = judged.training_image_id
  where judged.run_id = p_run.id;
  update public.model_training_images as image
  set
    failure_code = null,
    advice = judged.advice,
    quality = judged.quality,
    trained_at = coalesce(image.trained_at, now())
  from private.training_photos as judged
  where judged.run_id = p_run.id and image.id = judged.training_image_id;
end
$$;

comment on function private.adopt_references is
  'Makes what a run has prepared the next set of references of its model; the caller names it in models.reference_set.';

create function private.complete_training(
  p_model_id uuid, p_lease_token uuid, p_preview_url text
)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_run private.training_queue := private.lock_training(p_model_id, p_lease_token);
  v_model public.models;
  v_waiting private.generation_queue[];
begin
  select * into v_model from public.models where id = p_model_id;
  if v_run.id is null then
    if v_model.preview_image_url is distinct from p_preview_url then
      perform private.queue_removal('model-previews', array[p_preview_url]);
    end if;
    return coalesce(v_model.status = 'ready' and v_model.preview_image_url = p_preview_url, false);
  end if;
  v_waiting := private.lock_waiting_photos(p_model_id);
  perform private.adopt_references(v_run, v_model);
  perform private.lock_user(v_run.user_id);
  delete from private.training_queue where id = v_run.id;
  perform private.post_credits(
    v_run.user_id, -v_run.held, v_run.held, 'training', 'Training of ' || v_model.name,
    v_run.id, p_model_id => p_model_id, p_model_name => v_model.name, p_kind => v_run.held_kind
  );
  update public.models
  set
    status = 'ready',
    is_retraining = false,
    reference_set = v_model.reference_set + 1,
    preview_image_url = p_preview_url,
    training_credits_used = training_credits_used + v_run.held
  where id = p_model_id;
  if v_model.preview_image_url <> p_preview_url then
    perform private.queue_removal('model-previews', array[v_model.preview_image_url]);
  end if;
  perform private.begin_waiting_photos(v_waiting, v_model.reference_set + 1);
  perform private.drop_old_references(p_model_id);
  return true;
end
$$;

comment on function private.complete_training is
  'Repeated with the same preview it answers true again and charges nothing.';

create function private.end_failed_training(
  p_run private.training_queue, p_failure_code public.failure_code
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_waiting private.generation_queue[] := private.lock_waiting_photos(p_run.model_id);
begin
  update public.model_training_images as image
  set failure_code = judged.failure_code
  from private.training_photos as judged
  where judged.run_id = p_run.id and image.id = judged.training_image_id
    and judged.failure_code is not null;
  -- Before the run goes: its notices name the user.
  perform private.lock_user(p_run.user_id);
  delete from private.training_queue where id = p_run.id;
  perform private.release_credits(p_run.user_id, p_run.held, p_run.held_kind);
  if p_run.lease_token is not null then
    perform
      private.queue_attempt_removal(prefix, p_run.user_id, p_run.model_id, p_run.lease_token)
    from unnest(array['preview', 'reference']) as prefix;
  end if;
  update public.models
  set
    status = case status when 'ready' then status else 'failed' end,
    is_retraining = false,
    failure_code = p_failure_code
  where id = p_run.model_id;
  perform private.release_photos(v_waiting, 'cancelled', 'training_failed');
end
$$;

comment on function private.end_failed_training is
  'A ready model stays as it was, with the reason. Portraits that waited for the first training are cancelled. The caller holds the locks of account, model and run.';

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
  v_run := private.lock_training(p_model_id, p_lease_token);
  if v_run.id is null then
    return false;
  end if;
  perform private.end_failed_training(v_run, p_failure_code);
  update public.model_training_images as image
  set
    failure_code = coalesce(failure.failure_code, image.failure_code),
    advice = coalesce(failure.advice, image.advice)
  from jsonb_to_recordset(p_image_failures) as failure (
    id uuid, failure_code public.failure_code, advice public.failure_code[]
  )
  where image.id = failure.id and image.model_id = p_model_id;
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
  v_run private.training_queue := private.lock_training(p_model_id, p_lease_token);
  v_not_before timestamptz := private.next_try(v_run.attempt, v_run.deadline_at);
begin
  if v_run.id is null then
    return 'stale';
  end if;
  if v_not_before is null then
    perform private.end_failed_training(v_run, p_failure_code);
    return 'failed';
  end if;
  perform private.queue_attempt_removal(prefix, v_run.user_id, p_model_id, p_lease_token)
  from unnest(array['preview', 'reference']) as prefix;
  update private.training_queue
  set lease_token = null, lease_expires_at = null, not_before = v_not_before
  where id = v_run.id;
  return 'rescheduled';
end
$$;

comment on function private.reschedule_training is
  'What has been found of the photos stays for the next try.';

-- Wrappers --------------------------------------------------------------------------------------

create function public.claim_training("limit" integer)
returns table (
  model_id uuid, lease_token uuid, attempt integer, user_id uuid, preview_path text,
  reference_path text, images jsonb
)
language sql
set search_path = ''
as $$
  select * from private.claim_training($1)
$$;

create function public.judge_training_image(
  model_id uuid, lease_token uuid, image_id uuid, judgement jsonb
)
returns boolean
language sql
set search_path = ''
as $$
  select private.judge_training_image($1, $2, $3, $4)
$$;

create function public.continue_training(model_id uuid, lease_token uuid)
returns boolean
language sql
set search_path = ''
as $$
  select private.continue_training($1, $2)
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
  private.judge_training_image, public.judge_training_image,
  private.continue_training, public.continue_training,
  private.complete_training, public.complete_training,
  private.fail_training, public.fail_training,
  private.reschedule_training, public.reschedule_training
to service_role;
