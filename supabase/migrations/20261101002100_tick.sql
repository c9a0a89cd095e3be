-- The heartbeat: what webhooks and workers lost is found again here, every ten seconds.

create function private.requeue_lapsed_photos()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_job private.generation_queue;
  v_count integer := 0;
begin
  for v_job in
    select queue.* from private.generation_queue as queue
    join public.photos as photo on photo.id = queue.photo_id
    join public.models as model on model.id = photo.model_id
    where queue.lease_expires_at < now()
    order by queue.user_id, queue.photo_id
    for key share of model skip locked
    for update of queue skip locked
  loop
    v_count := v_count + 1;
    perform private.queue_late_removal(
      'generated', v_job.user_id, v_job.photo_id, v_job.lease_token
    );
    if v_job.attempt >= (select max_attempts from private.settings) then
      perform private.release_photo(v_job, 'failed', 'worker_lost');
    else
      update private.generation_queue
      set lease_token = null, lease_expires_at = null, not_before = now()
      where photo_id = v_job.photo_id;
      update public.photos set status = 'queued' where id = v_job.photo_id;
    end if;
  end loop;
  return v_count;
end
$$;

create function private.expire_batches()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_job private.generation_queue;
  v_count integer := 0;
begin
  for v_job in
    select queue.* from public.photo_generation_batches as batch
    join public.models as model on model.id = batch.model_id
    join private.generation_queue as queue on queue.batch_id = batch.id
    where batch.status in ('queued', 'processing') and batch.deadline_at < now()
    order by queue.user_id, queue.photo_id
    for key share of model skip locked
    for update of queue skip locked
  loop
    v_count := v_count + 1;
    perform private.queue_late_removal(
      'generated', v_job.user_id, v_job.photo_id, v_job.lease_token
    );
    perform private.release_photo(v_job, 'failed', 'deadline_exceeded');
  end loop;
  return v_count;
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
    where queue.lease_expires_at < now() or queue.deadline_at < now()
    order by queue.user_id, queue.id
  loop
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
