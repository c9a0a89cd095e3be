-- How much a portrait looks like its person: asked after it was delivered, by a function of its own.
-- Only the score is kept, never what a face was measured to be.

create function private.queue_likeness(p_photo_ids uuid[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  insert into private.likeness_queue (photo_id, deadline_at)
  select photo_id, now() + settings.batch_deadline
  from unnest(p_photo_ids) as photo_id
  cross join private.settings as settings
  where settings.judge_likeness
  order by photo_id
  on conflict (photo_id) do update
  set
    attempt = 0, not_before = now(), deadline_at = excluded.deadline_at,
    lease_token = null, lease_expires_at = null;
end
$$;

comment on function private.queue_likeness is
  'A worker that has the portrait''s former picture loses its lease.';

create function private.follow_up_photos(p_jobs private.generation_queue[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.remember_references(p_jobs);
  perform private.queue_likeness(array(select photo_id from unnest(p_jobs)));
exception when others then
  if cardinality(p_jobs) = 1 then
    perform private.note_broken('likeness', p_jobs[1].photo_id::text, sqlerrm);
  else
    perform private.follow_up_photos(array[job]) from unnest(p_jobs) as job;
  end if;
end
$$;

comment on function private.follow_up_photos is
  'What is nice to know about portraits that were just stored: whatever goes wrong here, they stay delivered, and what goes wrong with one keeps the others from nothing.';

create function public.claim_likeness("limit" integer)
returns table (
  photo_id uuid, lease_token uuid, attempt integer, image_path text, thumbnail_path text,
  refs jsonb
)
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.check_limit("limit");
  return query
  with due as (
    select queue.photo_id from private.likeness_queue as queue
    where queue.lease_token is null and queue.not_before <= now()
    order by queue.not_before
    limit "limit"
    for update skip locked
  ),
  leased as (
    update private.likeness_queue as queue
    set
      lease_token = gen_random_uuid(),
      lease_expires_at = now() + settings.lease_duration,
      attempt = queue.attempt + 1
    from due, private.settings as settings
    where queue.photo_id = due.photo_id
    returning queue.photo_id, queue.lease_token, queue.attempt
  )
  select
    leased.photo_id, leased.lease_token, leased.attempt, photo.url, photo.thumbnail_url,
    coalesce(jsonb_agg(
      jsonb_build_object('path', reference.image_url, 'face', reference.face)
      order by reference.position
    ) filter (where reference.image_url is not null), '[]')
  from leased
  join public.photos as photo on photo.id = leased.photo_id
  left join public.models as model on model.id = photo.model_id
  left join public.model_references as reference
    on reference.model_id = model.id
    and reference.reference_set = model.reference_set
    and reference.position <= 4
  group by leased.photo_id, leased.lease_token, leased.attempt, photo.url, photo.thumbnail_url;
end
$$;

comment on function public.claim_likeness is
  '`refs` is [{path, face}], the references of the person as they are now, in the bucket model-training-images; empty when the model is gone.';

create function private.record_likeness(
  p_photo_id uuid, p_lease_token uuid, p_likeness real
)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
begin
  if p_likeness is not null and p_likeness not between 0 and 1 then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'likeness is between 0 and 1, or null.';
  end if;
  perform from public.photos where id = p_photo_id for update;
  delete from private.likeness_queue
  where photo_id = p_photo_id and lease_token = p_lease_token;
  if not found then
    return false;
  end if;
  update public.photos set likeness = p_likeness
  where id = p_photo_id and p_likeness is not null;
  return true;
end
$$;

comment on function private.record_likeness is
  'Null when it cannot be told: the portrait stays without. False when the lease is no longer current: it was another picture that was judged.';

create function private.reschedule_likeness(p_photo_id uuid, p_lease_token uuid)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_job private.likeness_queue;
  v_not_before timestamptz;
begin
  select * into v_job from private.likeness_queue
  where photo_id = p_photo_id and lease_token = p_lease_token
  for update;
  if not found then
    return 'stale';
  end if;
  v_not_before := private.next_try(v_job.attempt, v_job.deadline_at);
  if v_not_before is null then
    delete from private.likeness_queue where photo_id = p_photo_id;
    return 'failed';
  end if;
  update private.likeness_queue
  set lease_token = null, lease_expires_at = null, not_before = v_not_before
  where photo_id = p_photo_id;
  return 'rescheduled';
end
$$;

comment on function private.reschedule_likeness is
  'After its attempts, or its deadline, the portrait stays unjudged.';

create function private.requeue_lapsed_likeness()
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  with over as (
    select queue.photo_id
    from private.likeness_queue as queue
    cross join private.settings as settings
    where queue.deadline_at < now()
      or (
        queue.lease_token is not null and queue.lease_expires_at < now()
        and queue.attempt >= settings.max_lost_workers
      )
    for update of queue skip locked
  )
  delete from private.likeness_queue where photo_id in (select photo_id from over);
  with lapsed as (
    select photo_id from private.likeness_queue
    where lease_token is not null and lease_expires_at < now()
    for update skip locked
  )
  update private.likeness_queue
  set lease_token = null, lease_expires_at = null, not_before = now()
  where photo_id in (select photo_id from lapsed);
end
$$;

comment on function private.requeue_lapsed_likeness() is
  'A portrait whose worker was lost is judged once more, not again and again: it may be what kills workers.';

create function public.record_likeness(
  photo_id uuid, lease_token uuid, likeness real default null
)
returns boolean
language sql
set search_path = ''
as $$
  select private.record_likeness($1, $2, $3)
$$;

create function public.reschedule_likeness(photo_id uuid, lease_token uuid)
returns text
language sql
set search_path = ''
as $$
  select private.reschedule_likeness($1, $2)
$$;

grant execute on function
  public.claim_likeness,
  private.record_likeness, public.record_likeness,
  private.reschedule_likeness, public.reschedule_likeness
to service_role;
