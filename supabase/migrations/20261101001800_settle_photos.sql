-- How a photo ends without a picture: failed or cancelled (released), or put back to wait for another
-- try. Each needs the lease that is current.

create function private.settle_batch(
  p_batch_id uuid, p_generated integer, p_failed integer, p_credits integer
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_open boolean := exists (
    select from private.generation_queue where batch_id = p_batch_id and held > 0
  );
begin
  update public.photo_generation_batches as batch
  set
    total_images_generated = batch.total_images_generated + p_generated,
    failed_count = batch.failed_count + p_failed,
    credits_used = batch.credits_used + p_credits,
    completed_at = case when not v_open then now() end,
    status = case
      when v_open then 'processing'
      when batch.total_images_generated + p_generated = batch.total_images_requested
        then 'completed'
      when batch.total_images_generated + p_generated > 0 then 'partial'
      when batch.failed_count + p_failed > 0 then 'failed'
      else 'cancelled'
    end::public.batch_status
  where batch.id = p_batch_id;
end
$$;

comment on function private.settle_batch is
  'Adds what has just ended to a batch''s counters and ends the batch with its last photo. The caller holds the user''s lock.';

create function private.lock_users(p_jobs private.generation_queue[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  perform from public.users
  where id in (select user_id from unnest(p_jobs))
  order by id
  for update;
end
$$;

comment on function private.lock_users is
  'Those of several jobs, in one order, so that no two transactions wait for each other.';

create function private.release_photos(
  p_jobs private.generation_queue[], p_status public.photo_status,
  p_failure_code public.failure_code default null, p_detail text default null
)
returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.lock_users(p_jobs);
  delete from private.generation_queue
  where photo_id in (select photo_id from unnest(p_jobs));
  update public.users
  set
    credits_held = credits_held - released.held,
    credits_owed = private.owed_after(credits_owed, credits, credits_held - released.held)
  from (
    select user_id, sum(held)::integer as held from unnest(p_jobs) group by user_id
  ) as released
  where users.id = released.user_id;
  perform private.settle_batch(
    ended.batch_id, 0, case p_status when 'failed' then ended.photos else 0 end, 0
  )
  from (
    select batch_id, count(*)::integer as photos from unnest(p_jobs)
    where held > 0
    group by batch_id
    order by batch_id
  ) as ended;
  update public.photos
  set
    status = p_status, failure_code = p_failure_code, retry_at = null
  where id in (select photo_id from unnest(p_jobs) where held > 0);
  update public.photos
  set free_retry = null, free_retry_at = null
  where id in (select photo_id from unnest(p_jobs) where held = 0);
  insert into private.failure_details (photo_id, detail)
  select photo_id, left(p_detail, 300) from unnest(p_jobs)
  where p_detail is not null
  on conflict (photo_id) do update set detail = excluded.detail, told_at = excluded.told_at;
end
$$;

comment on function private.release_photos is
  'Ends photos without a result and gives their credits back, with one change, and so one event, for each user and batch. A free new try is given back, and its portrait stays. The caller holds the locks of the queue rows.';

create function private.put_back(p_job private.generation_queue, p_not_before timestamptz)
returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.lock_user(p_job.user_id);
  update private.generation_queue
  set
    lease_token = null,
    lease_expires_at = null,
    attempt = p_job.attempt,
    generation_model_id = p_job.generation_model_id,
    refusals = p_job.refusals,
    omitted = p_job.omitted,
    lost = p_job.lost,
    not_before = p_not_before,
    position = private.last_position(p_job.user_id, p_job.generation_model_id) + 1
  where photo_id = p_job.photo_id;
end
$$;

comment on function private.put_back is
  'Queues a claimed photo again, behind what its user has waiting: kept in front, the many photos that an outage sends back would all be served before another user''s first. The caller holds the queue row''s lock.';

create function private.put_back_untried(
  p_job private.generation_queue, p_not_before timestamptz,
  p_failure_code public.failure_code, p_retry_at timestamptz
)
returns void
language plpgsql
set search_path = ''
as $$
begin
  p_job.attempt := p_job.attempt - 1;
  perform private.put_back(p_job, p_not_before);
  update public.photos
  set
    status = 'queued', attempts = attempts - 1,
    failure_code = coalesce(p_failure_code, failure_code),
    retry_at = case when p_failure_code is null then retry_at else p_retry_at end
  where id = p_job.photo_id and status <> 'completed';
end
$$;

comment on function private.put_back_untried is
  'As put_back, for what costs no attempt. With a reason its owner is told that, and p_retry_at.';

create function private.take_job(p_photo_id uuid, p_lease_token uuid)
returns private.generation_queue
language plpgsql
set search_path = ''
as $$
declare
  v_job private.generation_queue;
begin
  select * into v_job from private.generation_queue
  where photo_id = p_photo_id and lease_token = p_lease_token
  for update;
  return v_job;
end
$$;

create function private.fail_photo(
  p_photo_id uuid, p_lease_token uuid, p_failure_code public.failure_code, p_detail text
)
returns boolean
language plpgsql
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  v_job private.generation_queue := private.take_job(p_photo_id, p_lease_token);
begin
  if v_job.photo_id is null then
    return false;
  end if;
  perform private.queue_attempt_removal('generated', v_job.user_id, p_photo_id, p_lease_token);
  perform private.release_photos(array[v_job], 'failed', p_failure_code, p_detail);
  return true;
end
$$;

create function private.deadline_of(p_job private.generation_queue)
returns timestamptz
language sql
stable
set search_path = ''
as $$
  select case
    when p_job.held = 0 then photo.free_retry_at + settings.batch_deadline
    else batch.deadline_at
  end
  from public.photos as photo
  join public.photo_generation_batches as batch on batch.id = photo.generation_batch_id
  cross join private.settings as settings
  where photo.id = p_job.photo_id
$$;

comment on function private.deadline_of is
  'A photo ends with its batch; a free new try, of a batch that may be long over, an hour after it was asked for.';

create function private.bounded_delay(p_delay_ms integer)
returns interval
language sql
stable
set search_path = ''
as $$
  select least(greatest(p_delay_ms, 0) * interval '1 millisecond', max_pause)
  from private.settings
$$;

comment on function private.bounded_delay is
  'No photo waits longer for its next try, whatever it was told: one has to be there to ask.';

create function private.other_generation_model(p_job private.generation_queue)
returns text
language sql
stable
set search_path = ''
as $$
  select model.id
  from public.generation_models as model
  join private.provider_pace as pace on pace.generation_model_id = model.id
  join public.photos as photo on photo.id = p_job.photo_id
  join public.generation_model_sizes as size
    on size.generation_model_id = model.id and size.image_size = photo.image_size
  where model.id <> p_job.generation_model_id
    and model.enabled
    and photo.aspect_ratio = any (model.aspect_ratios)
    and pace.probe_pause is null
    and pace.suspended_for is null
    and (pace.paused_until is null or pace.paused_until <= now())
    and (pace.stopped_until is null or pace.stopped_until <= now())
  order by size.price_usd, model.id
  limit 1
$$;

comment on function private.other_generation_model is
  'The cheapest Gemini model that draws what a photo asks for and is asked freely; null for none.';

create function private.reschedule_photo(
  p_photo_id uuid, p_lease_token uuid, p_failure_code public.failure_code, p_detail text,
  p_delay_ms integer
)
returns text
language plpgsql
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  v_job private.generation_queue := private.take_job(p_photo_id, p_lease_token);
  v_settings private.settings;
  v_deadline timestamptz;
  v_retry_at timestamptz;
  v_other_model_id text;
begin
  if v_job.photo_id is null then
    return 'stale';
  end if;
  select * into v_settings from private.settings;
  v_retry_at := now() + case
    when p_delay_ms is null then private.retry_delay(v_job.attempt)
    else private.bounded_delay(p_delay_ms)
  end;
  v_deadline := private.deadline_of(v_job);
  perform private.queue_attempt_removal('generated', v_job.user_id, p_photo_id, p_lease_token);
  if p_failure_code = 'quota_exhausted' then
    return private.wait_until_open(v_job, p_detail);
  end if;
  if p_failure_code = 'provider_unavailable' then
    perform private.narrow_provider(v_job.generation_model_id);
  end if;
  if v_job.attempt >= v_settings.max_attempts then
    if p_failure_code not in ('rate_limited', 'provider_unavailable') then
      perform private.release_photos(array[v_job], 'failed', p_failure_code, p_detail);
      return 'failed';
    end if;
    v_retry_at := greatest(v_retry_at, private.probe_provider(v_job.generation_model_id));
    if v_settings.switch_when_busy then
      v_other_model_id := private.other_generation_model(v_job);
    end if;
    if v_other_model_id is not null then
      v_job.generation_model_id := v_other_model_id;
      v_job.attempt := 0;
      v_retry_at := now();
    end if;
  end if;
  if v_retry_at > v_deadline then
    perform private.release_photos(array[v_job], 'failed', p_failure_code, p_detail);
    return 'failed';
  end if;
  perform private.put_back(v_job, v_retry_at);
  update public.photos
  set status = 'queued', failure_code = p_failure_code, retry_at = v_retry_at
  where id = p_photo_id and status <> 'completed';
  return 'rescheduled';
end
$$;

comment on function private.reschedule_photo is
  'Without p_delay_ms the wait comes from the backoff table. The last attempt, or one that would start after the deadline, ends as failed; but that the provider is busy does not fail a photo: it goes to another Gemini model (private.settings.switch_when_busy), or waits until a request finds its own free again. For a quota of the day it waits if there is time, and uses up no attempt.';

create function private.return_photo(
  p_photo_id uuid, p_lease_token uuid, p_delay_ms integer, p_failure_code public.failure_code
)
returns boolean
language plpgsql
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  v_job private.generation_queue := private.take_job(p_photo_id, p_lease_token);
  v_retry_at timestamptz := now() + private.bounded_delay(p_delay_ms);
begin
  if v_job.photo_id is null then
    return false;
  end if;
  perform private.put_back_untried(v_job, v_retry_at, p_failure_code, v_retry_at);
  return true;
end
$$;

comment on function private.return_photo is
  'Gives back a photo that its worker did not try, or not to any purpose: it costs no attempt.';

-- Wrappers ----------------------------------------------------------------------------------------

create function public.fail_photo(
  photo_id uuid, lease_token uuid, failure_code public.failure_code, detail text default null
)
returns boolean
language sql
set search_path = ''
as $$
  select private.fail_photo($1, $2, $3, $4)
$$;

create function public.reschedule_photo(
  photo_id uuid, lease_token uuid, failure_code public.failure_code,
  detail text default null, delay_ms integer default null
)
returns text
language sql
set search_path = ''
as $$
  select private.reschedule_photo($1, $2, $3, $4, $5)
$$;

create function public.return_photo(
  photo_id uuid, lease_token uuid, delay_ms integer,
  failure_code public.failure_code default null, detail text default null
)
returns boolean
language sql
set search_path = ''
as $$
  select private.return_photo($1, $2, $3, $4)
$$;

grant execute on function
  private.fail_photo, public.fail_photo,
  private.reschedule_photo, public.reschedule_photo,
  private.return_photo, public.return_photo
to service_role;
