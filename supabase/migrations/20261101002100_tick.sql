-- The heartbeat: what webhooks and workers lost is found again here, every ten seconds.

create function private.settle_each(p_settle text, p_jobs private.generation_queue[])
returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_job private.generation_queue;
  v_settled integer := 0;
begin
  if p_jobs is null then
    return 0;
  end if;
  begin
    execute format('select private.%I($1)', p_settle) using p_jobs;
    return cardinality(p_jobs);
  exception when others then
    foreach v_job in array p_jobs loop
      begin
        execute format('select private.%I($1)', p_settle) using array[v_job];
        v_settled := v_settled + 1;
      exception when others then
        perform private.note_broken('photo', v_job.photo_id::text, sqlerrm);
      end;
    end loop;
  end;
  return v_settled;
end
$$;

comment on function private.settle_each is
  'Calls a function for all jobs together, with one event for each user and batch; if that fails, for one after the other, and passes over those that fail.';

create function private.requeue_photos(p_jobs private.generation_queue[])
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_settings private.settings;
  v_job private.generation_queue;
begin
  select * into v_settings from private.settings;
  perform private.queue_late_removal('generated', user_id, photo_id, lease_token)
  from unnest(p_jobs);
  perform private.lock_users(p_jobs);
  perform private.release_photos(
    array(
      select job from unnest(p_jobs) as job
      where job.lost + 1 >= v_settings.max_lost_workers and job.attempt <> v_settings.max_attempts
    ),
    'failed', 'too_demanding'
  );
  perform private.release_photos(
    array(select job from unnest(p_jobs) as job where job.attempt = v_settings.max_attempts),
    'failed', 'worker_lost'
  );
  for v_job in
    select * from unnest(p_jobs)
    where attempt <> v_settings.max_attempts and lost + 1 < v_settings.max_lost_workers
  loop
    v_job.lost := v_job.lost + 1;
    perform private.put_back(v_job, now());
    update public.photos set status = 'queued'
    where id = v_job.photo_id and status <> 'completed';
  end loop;
end
$$;

comment on function private.requeue_photos is
  'A photo that has more attempts behind it than private.settings.max_attempts waits for a busy provider: one lost worker does not end it either.';

create function private.requeue_lapsed_photos()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_jobs private.generation_queue[];
begin
  select array_agg(job) into v_jobs
  from (
    select queue.* from private.generation_queue as queue
    join public.photos as photo on photo.id = queue.photo_id
    join public.models as model on model.id = photo.model_id
    join auth.users as account on account.id = queue.user_id
    where queue.lease_token is not null and queue.lease_expires_at < now()
    order by queue.user_id, queue.position
    for key share of account, model skip locked
    for update of queue skip locked
  ) as job;
  return private.settle_each('requeue_photos', v_jobs);
end
$$;

create function private.expire_photos(p_jobs private.generation_queue[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.queue_late_removal('generated', user_id, photo_id, lease_token)
  from unnest(p_jobs);
  perform private.lock_users(p_jobs);
  perform private.release_photos(
    array(
      select job from unnest(p_jobs) as job
      join private.provider_pace as pace using (generation_model_id)
      where (pace.suspended_for is not null) = waited.for_operator
    ),
    'failed', waited.failure_code
  )
  from (
    values
      (true, 'service_suspended'::public.failure_code),
      (false, 'deadline_exceeded'::public.failure_code)
  ) as waited (for_operator, failure_code);
end
$$;

comment on function private.expire_photos is
  'What waited for the operator when its time was over fails for that reason, not for having taken long.';

create function private.expire_batches()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_jobs private.generation_queue[];
begin
  select array_agg(job) into v_jobs
  from (
    select queue.* from public.photo_generation_batches as batch
    join public.models as model on model.id = batch.model_id
    join auth.users as account on account.id = batch.user_id
    join private.generation_queue as queue on queue.batch_id = batch.id
    where batch.status in ('queued', 'processing') and batch.deadline_at < now()
      and queue.held > 0
    order by queue.user_id, queue.position
    for key share of account, model skip locked
    for update of queue skip locked
  ) as job;
  return private.settle_each('expire_photos', v_jobs);
end
$$;

create function private.expire_free_retries()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_jobs private.generation_queue[];
begin
  select array_agg(job) into v_jobs
  from (
    select queue.* from private.generation_queue as queue
    join public.photos as photo on photo.id = queue.photo_id
    join public.models as model on model.id = photo.model_id
    join auth.users as account on account.id = queue.user_id
    cross join private.settings as settings
    where queue.held = 0 and photo.free_retry_at + settings.batch_deadline < now()
    order by queue.user_id, queue.position
    for key share of account, model skip locked
    for update of queue skip locked
  ) as job;
  return private.settle_each('expire_photos', v_jobs);
end
$$;

comment on function private.expire_free_retries() is
  'They have a time of their own: the batch of a finished portrait may be long over.';

create function private.fail_broken_photos()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_job private.generation_queue;
  v_model_id uuid;
  v_count integer := 0;
begin
  for v_job in
    select * from private.generation_queue where not_before = 'infinity'
    order by user_id, position
  loop
    begin
      perform from auth.users where id = v_job.user_id for key share skip locked;
      continue when not found;
      select model_id into v_model_id from public.photos where id = v_job.photo_id;
      perform from public.models where id = v_model_id for key share skip locked;
      continue when not found and v_model_id is not null;
      select * into v_job from private.generation_queue
      where photo_id = v_job.photo_id and not_before = 'infinity'
      for update skip locked;
      continue when not found;
      perform private.release_photos(array[v_job], 'failed', 'internal');
      v_count := v_count + 1;
    exception when others then
      perform private.note_broken('photo', v_job.photo_id::text, sqlerrm);
    end;
  end loop;
  return v_count;
end
$$;

comment on function private.fail_broken_photos() is
  'Ends what claims could not read (private.put_photo_aside), also a photo that has lost its model.';

create function private.blame_next_photo(p_run private.training_queue)
returns void
language sql
set search_path = ''
as $$
  update public.model_training_images set failure_code = 'too_demanding'
  where id = (
    select image.id from public.model_training_images as image
    where image.model_id = p_run.model_id and not exists (
      select from private.training_photos as judged
      where judged.run_id = p_run.id and judged.training_image_id = image.id
    )
    order by image.image_order
    limit 1
  )
$$;

comment on function private.blame_next_photo is
  'Photos are looked at one after the other: the one that a worker died of is the first of which nothing is known.';

create function private.end_lapsed_training(p_run private.training_queue)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_settings private.settings;
  v_failure_code public.failure_code;
begin
  select * into v_settings from private.settings;
  perform private.queue_late_removal(prefix, p_run.user_id, p_run.model_id, p_run.lease_token)
  from unnest(array['preview', 'reference']) as prefix;
  v_failure_code := case
    when p_run.not_before = 'infinity' then 'internal'
    when p_run.deadline_at < now() then 'deadline_exceeded'
    when p_run.attempt >= v_settings.max_attempts then 'worker_lost'
    when p_run.lost + 1 >= v_settings.max_lost_workers then 'too_demanding'
  end;
  if v_failure_code is not null then
    if v_failure_code = 'too_demanding' then
      perform private.blame_next_photo(p_run);
    end if;
    perform private.end_failed_training(p_run, v_failure_code);
  else
    update private.training_queue
    set lease_token = null, lease_expires_at = null, lost = lost + 1, not_before = now()
    where id = p_run.id;
  end if;
end
$$;

create function private.requeue_lapsed_trainings()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_run private.training_queue;
  v_count integer := 0;
begin
  for v_run in
    select queue.* from private.training_queue as queue
    where (queue.lease_token is not null and queue.lease_expires_at < now())
      or queue.deadline_at < now()
      or (queue.lease_token is null and queue.not_before = 'infinity')
    order by queue.user_id, queue.id
  loop
    begin
      perform from auth.users where id = v_run.user_id for key share skip locked;
      continue when not found;
      perform from public.models where id = v_run.model_id for update skip locked;
      continue when not found;
      select * into v_run from private.training_queue as queue
      where queue.id = v_run.id and (
        queue.lease_expires_at < now() or queue.deadline_at < now()
        or (queue.lease_token is null and queue.not_before = 'infinity')
      )
      for update skip locked;
      continue when not found;
      perform private.end_lapsed_training(v_run);
      v_count := v_count + 1;
    exception when others then
      perform private.note_broken('training', v_run.model_id::text, sqlerrm);
    end;
  end loop;
  return v_count;
end
$$;

create function private.look_from_the_start()
returns void
language plpgsql
set search_path = ''
as $$
begin
  update private.provider_pace set first_position = 0
  where generation_model_id in (
    select generation_model_id from private.provider_pace
    where first_position > 0
    for update skip locked
  );
end
$$;

comment on function private.look_from_the_start() is
  'So that what was put back by hand, before where claims begin to look, is found within seconds.';

create function private.tick()
returns void
language plpgsql
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  v_step text;
begin
  foreach v_step in array array[
    'requeue_lapsed_photos', 'expire_batches', 'expire_free_retries', 'fail_broken_photos',
    'give_back_closed',
    'requeue_lapsed_trainings', 'requeue_lapsed_likeness', 'requeue_lapsed_styles',
    'requeue_lapsed_copies', 'end_shares', 'requeue_lapsed_notices',
    'let_go', 'end_receipts', 'wake_generation',
    'wake_training', 'wake_likeness', 'wake_styles', 'wake_shares', 'wake_notices',
    'wake_removals', 'settle_payment_events', 'wake_payments', 'look_from_the_start'
  ] loop
    begin
      execute format('select private.%I()', v_step);
    exception when others then
      perform private.note_broken('tick', v_step, sqlerrm);
    end;
  end loop;
end
$$;

comment on function private.tick() is 'Idle, it costs an index probe per queue. A step that fails does not keep the others from being taken.';
