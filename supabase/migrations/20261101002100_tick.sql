-- The heartbeat: what webhooks and workers lost is found again here, every ten seconds.

create function private.requeue_lapsed_photos()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_settings private.settings;
  v_jobs private.generation_queue[];
  v_job private.generation_queue;
begin
  select * into v_settings from private.settings;
  select array_agg(job) into v_jobs
  from (
    select queue.* from private.generation_queue as queue
    join public.photos as photo on photo.id = queue.photo_id
    join public.models as model on model.id = photo.model_id
    join auth.users as account on account.id = queue.user_id
    where queue.lease_expires_at < now()
    order by queue.user_id, queue.position
    for key share of account, model skip locked
    for update of queue skip locked
  ) as job;
  if v_jobs is null then
    return 0;
  end if;
  perform private.queue_late_removal('generated', user_id, photo_id, lease_token)
  from unnest(v_jobs);
  perform from public.users
  where id in (select user_id from unnest(v_jobs))
  order by id
  for update;
  perform private.release_photos(
    array(
      select job from unnest(v_jobs) as job
      where job.lost + 1 >= v_settings.max_lost_workers and job.attempt <> v_settings.max_attempts
    ),
    'failed', 'too_demanding'
  );
  perform private.release_photos(
    array(select job from unnest(v_jobs) as job where job.attempt = v_settings.max_attempts),
    'failed', 'worker_lost'
  );
  for v_job in
    select * from unnest(v_jobs)
    where attempt <> v_settings.max_attempts and lost + 1 < v_settings.max_lost_workers
  loop
    v_job.lost := v_job.lost + 1;
    perform private.put_back(v_job, now());
    update public.photos set status = 'queued' where id = v_job.photo_id;
  end loop;
  return cardinality(v_jobs);
end
$$;

comment on function private.requeue_lapsed_photos is
  'A photo that has more attempts behind it than private.settings.max_attempts waits for a busy provider: one lost worker does not end it either.';

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
    order by queue.user_id, queue.position
    for key share of account, model skip locked
    for update of queue skip locked
  ) as job;
  if v_jobs is null then
    return 0;
  end if;
  perform private.queue_late_removal('generated', user_id, photo_id, lease_token)
  from unnest(v_jobs);
  perform from public.users
  where id in (select user_id from unnest(v_jobs))
  order by id
  for update;
  perform private.release_photos(
    array(
      select job from unnest(v_jobs) as job
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
  return cardinality(v_jobs);
end
$$;

comment on function private.expire_batches is
  'What waited for the operator when its time was over fails for that reason, not for having taken long.';

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
    where queue.lease_expires_at < now() or queue.deadline_at < now()
    order by queue.user_id, queue.id
  loop
    perform from auth.users where id = v_run.user_id for key share skip locked;
    continue when not found;
    perform from public.models where id = v_run.model_id for update skip locked;
    continue when not found;
    select * into v_run from private.training_queue
    where id = v_run.id and (lease_expires_at < now() or deadline_at < now())
    for update skip locked;
    continue when not found;
    v_count := v_count + 1;
    perform private.queue_late_removal(
      'preview', v_run.user_id, v_run.model_id, v_run.lease_token
    );
    if v_run.deadline_at < now()
      or v_run.attempt >= (select max_attempts from private.settings)
    then
      delete from private.training_queue where id = v_run.id;
      perform private.end_failed_training(
        v_run,
        case when v_run.deadline_at < now() then 'deadline_exceeded' else 'worker_lost' end
          ::public.failure_code
      );
    else
      update private.training_queue
      set lease_token = null, lease_expires_at = null, not_before = now()
      where id = v_run.id;
    end if;
  end loop;
  return v_count;
end
$$;

create function private.tick()
returns void
language plpgsql
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  perform private.requeue_lapsed_photos();
  perform private.expire_batches();
  perform private.requeue_lapsed_trainings();
  perform private.wake_workers();
end
$$;

comment on function private.tick() is 'Idle, it costs an index probe per queue.';

select cron.schedule('retrato-tick', '10 seconds', 'select private.tick()');
select cron.schedule('retrato-sweep', '17 * * * *', 'select private.sweep_orphan_objects()');
select cron.schedule(
  'retrato-cron-history', '23 4 * * *',
  $$delete from cron.job_run_details where end_time < now() - interval '2 days'$$
);
