-- What a user may do with what they asked for.

create function private.has_scene(p_photo public.photos)
returns boolean
language sql
stable
set search_path = ''
as $$
  select p_photo.edits <> '[]' or exists (
    select from public.styles where id = p_photo.style_id and status <> 'deleted'
  )
$$;

comment on function private.has_scene is
  'Whether a portrait can be made again: not when it was to be in an own style that has been deleted. A version is made of another portrait.';

create function private.retry_failed_photos(p_batch_id uuid, p_wait_until_open boolean)
returns public.photo_generation_batches
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
  v_batch public.photo_generation_batches;
  v_model public.models;
  v_generation_model_id text;
  v_deadline_at timestamptz;
  v_photos uuid[];
begin
  select * into v_batch from public.photo_generation_batches
  where id = p_batch_id and user_id = v_user_id;
  if not found then
    raise exception using errcode = 'PT404', message = 'batch_not_found';
  end if;
  select * into v_model from public.models where id = v_batch.model_id for key share;
  if v_model.status is distinct from 'ready' then
    -- Both may have gone while this waited.
    perform from public.photo_generation_batches where id = p_batch_id;
    if not found then
      raise exception using errcode = 'PT404', message = 'batch_not_found';
    end if;
    raise exception using errcode = 'PT409', message = 'model_not_ready';
  end if;
  v_generation_model_id := private.generation_model_again(v_batch);
  perform private.lock_user(v_user_id);
  v_photos := array(
    select id from public.photos
    where generation_batch_id = p_batch_id and status = 'failed'
      and private.has_scene(photos)
    order by style_id, variation
    for update
  );
  if cardinality(v_photos) = 0 then
    if exists (
      select from public.photos where generation_batch_id = p_batch_id and status = 'failed'
    ) then
      raise exception using errcode = 'PT409', message = 'style_deleted';
    end if;
    raise exception using errcode = 'PT409', message = 'nothing_to_retry';
  end if;
  v_deadline_at := private.new_deadline(v_generation_model_id, p_wait_until_open);
  perform private.count_request(v_user_id);
  perform private.check_open_images(v_user_id, cardinality(v_photos));
  perform private.hold_credits(v_user_id, (
    select sum(price)::integer from public.photos where id = any (v_photos)
  ));
  update public.photo_generation_batches
  set
    generation_model_id = v_generation_model_id,
    reference_set = v_model.reference_set,
    failed_count = failed_count - cardinality(v_photos),
    status = 'processing',
    completed_at = null,
    deadline_at = v_deadline_at
  where id = p_batch_id
  returning * into v_batch;
  update public.photos
  set status = 'queued', failure_code = null
  where id = any (v_photos);
  perform private.queue_photos(v_batch, v_photos);
  return v_batch;
end
$$;

comment on function private.retry_failed_photos is 'With the references that the model has today. What was to be in an own style that has been deleted stays failed.';

create function private.cancel_generation_batch(p_batch_id uuid)
returns public.photo_generation_batches
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
  v_batch public.photo_generation_batches;
  v_open private.generation_queue[];
  v_ended private.generation_queue[];
begin
  select * into v_batch from public.photo_generation_batches
  where id = p_batch_id and user_id = v_user_id;
  if not found then
    raise exception using errcode = 'PT404', message = 'batch_not_found';
  end if;
  perform from public.models where id = v_batch.model_id for key share;
  select array_agg(job) into v_open
  from (
    select * from private.generation_queue
    where batch_id = p_batch_id and (lease_token is null or held > 0)
    order by position
    for update
  ) as job;
  perform private.lock_user(v_user_id);
  v_ended := private.without_undiscardable(v_user_id, v_open);
  if cardinality(v_ended) = 0 and v_open is not null then
    raise exception using errcode = 'PT429', message = 'too_many_discards',
      detail = 'What is being made is finished, and kept.';
  end if;
  perform private.queue_late_removal('generated', user_id, photo_id, lease_token)
  from unnest(v_ended);
  perform private.release_photos(v_ended, 'cancelled');
  select * into v_batch from public.photo_generation_batches where id = p_batch_id;
  return v_batch;
end
$$;

comment on function private.cancel_generation_batch is
  'Also what is being made: its worker comes too late, and what it stores is removed. Gemini was asked for that, so there are only so many a day (private.settings.max_discards_per_day), and what goes beyond is finished. A free new try that is being made goes on.';

create function private.increment_download(p_photo_id uuid)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_count integer;
begin
  update public.photos
  set download_count = download_count + 1
  where id = p_photo_id and user_id = private.current_user_id() and status = 'completed'
  returning download_count into v_count;
  if not found then
    raise exception using errcode = 'PT404', message = 'photo_not_found';
  end if;
  return v_count;
end
$$;

create function public.retry_failed_photos(batch_id uuid, wait_until_open boolean default false)
returns public.photo_generation_batches
language sql
set search_path = ''
as $$
  select * from private.retry_failed_photos($1, $2)
$$;

create function public.cancel_generation_batch(batch_id uuid)
returns public.photo_generation_batches
language sql
set search_path = ''
as $$
  select * from private.cancel_generation_batch($1)
$$;

create function public.increment_download(photo_id uuid)
returns integer
language sql
set search_path = ''
as $$
  select private.increment_download($1)
$$;

grant execute on function
  private.retry_failed_photos, public.retry_failed_photos,
  private.cancel_generation_batch, public.cancel_generation_batch,
  private.increment_download, public.increment_download
to authenticated;
