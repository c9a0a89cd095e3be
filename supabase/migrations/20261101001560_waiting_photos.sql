-- Portraits may be ordered while the first training of their model is under way: their batch has no
-- reference_set, and its photos are not due, until the training ends. They begin or end with it.

create function private.lock_waiting_photos(p_model_id uuid)
returns private.generation_queue[]
language plpgsql
set search_path = ''
as $$
declare
  v_jobs private.generation_queue[];
begin
  select array_agg(job) into v_jobs
  from (
    select queue.* from private.generation_queue as queue
    join public.photo_generation_batches as batch on batch.id = queue.batch_id
    where batch.model_id = p_model_id and batch.reference_set is null
    order by queue.position
    for update of queue
  ) as job;
  return v_jobs;
end
$$;

comment on function private.lock_waiting_photos is
  'The caller holds the model''s lock, so that no batch begins to wait meanwhile.';

create function private.begin_waiting_photos(
  p_jobs private.generation_queue[], p_reference_set integer
)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if p_jobs is null then
    return;
  end if;
  update public.photo_generation_batches as batch
  set
    reference_set = p_reference_set,
    deadline_at = greatest(batch.deadline_at, now() + settings.batch_deadline)
  from private.settings as settings
  where batch.id in (select batch_id from unnest(p_jobs));
  -- Numbered as if they had just been asked for: by their place of then they would all go before
  -- what others have asked for since.
  with other as (
    select
      pace.generation_model_id,
      greatest(pace.served_position, (
        select max(queue.position) from private.generation_queue as queue
        where queue.user_id = (p_jobs[1]).user_id
          and queue.photo_id not in (select photo_id from unnest(p_jobs))
      )) as last_position
    from private.provider_pace as pace
  )
  update private.generation_queue as queue
  set not_before = now(), position = other.last_position + waiting.number
  from (
    select
      photo_id, generation_model_id,
      row_number() over (partition by generation_model_id order by position, photo_id) as number
    from unnest(p_jobs)
  ) as waiting
  join other using (generation_model_id)
  where queue.photo_id = waiting.photo_id;
  perform private.wake_generation();
end
$$;

comment on function private.begin_waiting_photos is
  'The caller holds the user''s lock: see private.last_position.';
