-- The copies that a share shows: made by make-shares from a queue of their own, under names that
-- tell nothing of portrait and person.

create function private.copy_path(p_share_photo_id uuid, p_lease_token uuid)
returns text
language sql
immutable
set search_path = ''
as $$
  select format('%s-%s.webp', p_share_photo_id, left(md5(p_lease_token::text), 12))
$$;

comment on function private.copy_path is
  'Where one claim stores its copy, in the bucket shared-photos; as private.attempt_path, but without the person.';

create function public.claim_share_copies("limit" integer)
returns table (
  share_photo_id uuid, lease_token uuid, attempt integer, image_path text, copy_path text
)
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.check_limit("limit");
  return query
  -- More than are claimed, so that those of a link, which are due at one time, are seen together and
  -- others may claim besides; not all, for however many wait.
  with oldest as materialized (
    select queue.share_photo_id
    from private.share_queue as queue
    where queue.lease_token is null and queue.not_before <= now()
    order by queue.not_before
    limit 100 + "limit"
  ),
  due as (
    select queue.share_photo_id
    from private.share_queue as queue
    join private.share_photos as shared on shared.id = queue.share_photo_id
    where queue.share_photo_id = any (array(select oldest.share_photo_id from oldest))
      and queue.lease_token is null and queue.not_before <= now()
    order by queue.not_before, shared.position
    limit "limit"
    for update of queue skip locked
  ),
  leased as (
    update private.share_queue as queue
    set
      lease_token = gen_random_uuid(),
      lease_expires_at = now() + settings.lease_duration,
      attempt = queue.attempt + 1
    from due, private.settings as settings
    where queue.share_photo_id = due.share_photo_id
    returning queue.share_photo_id, queue.lease_token, queue.attempt
  )
  select
    leased.share_photo_id, leased.lease_token, leased.attempt, photo.url,
    private.copy_path(leased.share_photo_id, leased.lease_token)
  from leased
  join private.share_photos as shared on shared.id = leased.share_photo_id
  join public.photos as photo on photo.id = shared.photo_id;
end
$$;

comment on function public.claim_share_copies is
  'image_path is in the bucket generated-photos, copy_path in shared-photos.';

create function private.complete_share_copy(
  p_share_photo_id uuid, p_lease_token uuid, p_width integer, p_height integer
)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_path text := private.copy_path(p_share_photo_id, p_lease_token);
  v_former_path text;
begin
  select copy_path into v_former_path from private.share_photos
  where id = p_share_photo_id for no key update;
  if v_former_path = v_path then
    return true;
  end if;
  perform from private.share_queue
  where share_photo_id = p_share_photo_id and lease_token = p_lease_token
  for update;
  if not found then
    perform private.queue_removal('shared-photos', array[v_path]);
    return false;
  end if;
  perform private.queue_removal('shared-photos', array[v_former_path]);
  update private.share_photos set copy_path = v_path, width = p_width, height = p_height
  where id = p_share_photo_id;
  delete from private.share_queue where share_photo_id = p_share_photo_id;
  return true;
end
$$;

comment on function private.complete_share_copy is
  'False when the lease is no longer current: what was stored is removed.';

create function private.reschedule_share_copy(p_share_photo_id uuid, p_lease_token uuid)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_job private.share_queue;
  v_not_before timestamptz;
begin
  select * into v_job from private.share_queue
  where share_photo_id = p_share_photo_id and lease_token = p_lease_token
  for update;
  if not found then
    return 'stale';
  end if;
  v_not_before := private.next_try(v_job.attempt, v_job.deadline_at);
  if v_not_before is null then
    delete from private.share_queue where share_photo_id = p_share_photo_id;
    return 'failed';
  end if;
  perform private.queue_late_copy_removal(v_job);
  update private.share_queue
  set lease_token = null, lease_expires_at = null, not_before = v_not_before
  where share_photo_id = p_share_photo_id;
  return 'rescheduled';
end
$$;

create function private.queue_late_copy_removal(p_job private.share_queue)
returns void
language sql
set search_path = ''
as $$
  select private.queue_removal(
    'shared-photos',
    array[private.copy_path(p_job.share_photo_id, p_job.lease_token)],
    now() + 3 * lease_duration
  )
  from private.settings
  where p_job.lease_token is not null
$$;

comment on function private.queue_late_copy_removal is
  'For a copy taken from a worker that may still be storing it: removed once it must have stopped.';

create function private.end_copying()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if not private.is_in_use(
    'shared-photos', private.copy_path(old.share_photo_id, old.lease_token)
  ) then
    perform private.queue_late_copy_removal(old);
  end if;
  return null;
end
$$;

create trigger end_copying
after delete on private.share_queue
for each row when (old.lease_token is not null)
execute function private.end_copying();

create function private.requeue_lapsed_copies()
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_job private.share_queue;
begin
  delete from private.share_queue where share_photo_id in (
    select queue.share_photo_id
    from private.share_queue as queue
    cross join private.settings as settings
    where queue.deadline_at < now()
      or (
        queue.lease_token is not null and queue.lease_expires_at < now()
        and queue.attempt >= settings.max_lost_workers
      )
    for update of queue skip locked
  );
  for v_job in
    select * from private.share_queue
    where lease_token is not null and lease_expires_at < now()
    for update skip locked
  loop
    perform private.queue_late_copy_removal(v_job);
    update private.share_queue
    set lease_token = null, lease_expires_at = null, not_before = now()
    where share_photo_id = v_job.share_photo_id;
  end loop;
end
$$;

comment on function private.requeue_lapsed_copies() is
  'What has cost two workers is not tried again: its share goes on without it.';

create function private.copy_anew()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into private.share_queue (share_photo_id, deadline_at)
  select shared.id, now() + settings.batch_deadline
  from private.share_photos as shared
  cross join private.settings as settings
  where shared.photo_id = new.id
  order by shared.id
  on conflict (share_photo_id) do update
  set
    attempt = 0, not_before = now(), deadline_at = excluded.deadline_at,
    lease_token = null, lease_expires_at = null;
  return null;
end
$$;

comment on function private.copy_anew() is
  'A portrait that was made anew is shown as it is now.';

create trigger copy_anew
after update of url on public.photos
for each row when (old.url is not null and new.url is distinct from old.url)
execute function private.copy_anew();

create function private.end_shares()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_id uuid;
  v_user_id uuid;
  v_ended integer := 0;
begin
  for v_id, v_user_id in
    select id, user_id from private.shares where expires_at <= now()
    order by expires_at
    limit 100
  loop
    perform from public.users where id = v_user_id for update skip locked;
    continue when not found;
    delete from private.shares where id = v_id;
    v_ended := v_ended + 1;
  end loop;
  delete from private.share_visits where started_at < now() - interval '1 minute';
  return v_ended;
end
$$;

comment on function private.end_shares() is
  'Deletes what is over, with its copies, some at a time. Nobody is shown it meanwhile.';

create function public.complete_share_copy(
  share_photo_id uuid, lease_token uuid, width integer, height integer
)
returns boolean
language sql
set search_path = ''
as $$
  select private.complete_share_copy($1, $2, $3, $4)
$$;

create function public.reschedule_share_copy(share_photo_id uuid, lease_token uuid)
returns text
language sql
set search_path = ''
as $$
  select private.reschedule_share_copy($1, $2)
$$;

grant execute on function
  public.claim_share_copies,
  private.complete_share_copy, public.complete_share_copy,
  private.reschedule_share_copy, public.reschedule_share_copy
to service_role;
