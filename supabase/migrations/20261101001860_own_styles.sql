-- Styles that people make of a picture of their own: add_own_style queues it, prepare-styles makes a
-- small copy in which nobody can be recognised, or refuses it, and what was uploaded goes.

create function private.style_name(p_name text)
returns text
language plpgsql
immutable
set search_path = ''
as $$
declare
  v_name text;
begin
  -- Nobody need read much more than can be kept.
  if char_length(p_name) <= 2000 then
    v_name := private.one_line(p_name);
  end if;
  if (char_length(v_name) between 1 and 60) is not true then
    raise exception using errcode = 'PT422', message = 'invalid_style_name',
      detail = 'Between 1 and 60 characters that can be seen.';
  end if;
  return v_name;
end
$$;

comment on function private.style_name is 'The name of an own style as it is kept.';

create function private.add_own_style(p_id uuid, p_name text, p_upload_path text)
returns public.styles
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
  v_name text := private.style_name(p_name);
  v_settings private.settings;
  v_style public.styles;
begin
  if p_id is null then
    raise exception using errcode = 'PT422', message = 'style_id_required';
  end if;
  select * into v_settings from private.settings;
  perform private.lock_user(v_user_id);
  select * into v_style from public.styles where id = p_id::text;
  if found then
    if v_style.owner_id is distinct from v_user_id then
      raise exception using errcode = 'PT409', message = 'style_id_taken';
    end if;
    return v_style;
  end if;
  if (
    -- A refused one has no picture: another may come in its place, but not for ever.
    select count(*) filter (where status <> 'refused') >= v_settings.max_own_styles
      or count(*) >= 2 * v_settings.max_own_styles
    from public.styles where owner_id = v_user_id and status <> 'deleted'
  ) then
    raise exception using errcode = 'PT429', message = 'too_many_own_styles',
      detail = format('At most %s styles of your own.', v_settings.max_own_styles),
      hint = 'Delete one that is no longer needed.';
  end if;
  if private.owns_path('upload', p_upload_path) is not true or not exists (
    select from storage.objects where bucket_id = 'own-style-images' and name = p_upload_path
  ) then
    raise exception using errcode = 'PT422', message = 'style_image_not_uploaded';
  end if;
  if private.is_in_use('own-style-images', p_upload_path) then
    raise exception using errcode = 'PT409', message = 'style_image_in_use';
  end if;
  perform private.count_request(v_user_id);
  perform private.keep_file('own-style-images', p_upload_path);
  insert into public.styles (id, owner_id, name, category, active, status)
  values (p_id, v_user_id, v_name, 'own', false, 'preparing')
  returning * into v_style;
  insert into private.style_queue (style_id, user_id, upload_path, deadline_at)
  values (p_id, v_user_id, p_upload_path, now() + v_settings.training_deadline);
  return v_style;
end
$$;

comment on function private.add_own_style is
  'Called twice with the same id by the same user it returns the first style.';

create function private.own_style(p_style_id text)
returns public.styles
language plpgsql
set search_path = ''
as $$
declare
  v_style public.styles;
begin
  select * into v_style from public.styles
  where id = p_style_id and owner_id = private.current_user_id() and status <> 'deleted';
  if not found then
    raise exception using errcode = 'PT404', message = 'style_not_found';
  end if;
  return v_style;
end
$$;

create function private.rename_own_style(p_style_id text, p_name text)
returns public.styles
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_name text := private.style_name(p_name);
  v_style public.styles;
begin
  perform private.lock_user(private.current_user_id());
  perform private.own_style(p_style_id);
  update public.styles set name = v_name where id = p_style_id returning * into v_style;
  return v_style;
end
$$;

create function private.delete_own_style(p_style_id text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
  v_style public.styles;
  v_lease_token uuid;
  v_upload_path text;
  v_jobs private.generation_queue[];
begin
  perform private.own_style(p_style_id);
  perform from public.models where user_id = v_user_id order by id for key share;
  select array_agg(job) into v_jobs
  from (
    select queue.* from private.generation_queue as queue
    join public.photos as photo on photo.id = queue.photo_id
    where queue.user_id = v_user_id and photo.style_id = p_style_id and photo.edits = '[]'
    order by queue.position
    for update of queue
  ) as job;
  perform private.lock_user(v_user_id);
  perform private.queue_late_removal('generated', user_id, photo_id, lease_token)
  from unnest(v_jobs);
  perform private.release_photos(v_jobs, 'cancelled');
  delete from private.style_queue where style_id = p_style_id
  returning upload_path, lease_token into v_upload_path, v_lease_token;
  perform private.queue_late_removal('style', v_user_id, p_style_id::uuid, v_lease_token);
  -- Read behind the locks: it may just have been prepared.
  v_style := private.own_style(p_style_id);
  perform private.queue_removal(
    'own-style-images', array[v_upload_path, v_style.image_url, v_style.card_url]
  );
  if exists (select from public.photos where user_id = v_user_id and style_id = p_style_id) then
    update public.styles
    set status = 'deleted', active = false, failure_code = null, image_url = null, card_url = null
    where id = p_style_id;
  else
    delete from public.styles where id = p_style_id;
  end if;
end
$$;

comment on function private.delete_own_style is
  'Its picture goes, and so does what is still to be made in it, as with a deleted model; finished portraits keep its name. Versions of these need its picture no more and go on.';

create function private.sweep_own_styles()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_count integer;
begin
  delete from public.styles as style
  where style.status = 'deleted' and not exists (
    select from public.photos as photo
    where photo.style_id = style.id and photo.user_id = style.owner_id
  );
  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function private.sweep_own_styles() is
  'Deleted styles whose last portrait has gone, too.';

-- For prepare-styles ----------------------------------------------------------------------------

create function private.claim_styles(p_limit integer)
returns table (
  style_id text, lease_token uuid, attempt integer, upload_path text, object_path text
)
language sql
security definer
set search_path = ''
as $$
  select private.check_limit(p_limit);
  with due as (
    select queue.style_id from private.style_queue as queue
    where queue.lease_token is null and queue.not_before <= now()
    order by queue.not_before
    limit p_limit
    for update skip locked
  )
  update private.style_queue as queue
  set
    lease_token = gen_random_uuid(),
    lease_expires_at = now() + settings.lease_duration,
    attempt = queue.attempt + 1
  from private.settings as settings
  where queue.style_id = any (array(select due.style_id from due))
  returning
    queue.style_id, queue.lease_token, queue.attempt, queue.upload_path,
    private.attempt_path('style', queue.user_id, queue.style_id::uuid, queue.lease_token)
$$;

comment on function private.claim_styles is
  'Both paths are in the bucket own-style-images; the prepared pictures are `object_path`.jpg and -card.webp.';

create function private.take_style(p_style_id text, p_lease_token uuid)
returns private.style_queue
language plpgsql
set search_path = ''
as $$
declare
  v_job private.style_queue;
begin
  select * into v_job from private.style_queue
  where style_id = p_style_id and lease_token = p_lease_token
  for update;
  return v_job;
end
$$;

create function private.end_style(
  p_job private.style_queue, p_failure_code public.failure_code default null
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_path text :=
    private.attempt_path('style', p_job.user_id, p_job.style_id::uuid, p_job.lease_token);
begin
  delete from private.style_queue where style_id = p_job.style_id;
  update public.styles
  set
    status = case when p_failure_code is null then 'ready' else 'refused' end::public.style_status,
    active = p_failure_code is null,
    failure_code = p_failure_code,
    image_url = case when p_failure_code is null then v_path || '.jpg' end,
    card_url = case when p_failure_code is null then v_path || '-card.webp' end
  where id = p_job.style_id;
  if p_failure_code is not null then
    perform private.queue_late_removal(
      'style', p_job.user_id, p_job.style_id::uuid, p_job.lease_token
    );
  end if;
  perform private.queue_removal('own-style-images', array[p_job.upload_path]);
end
$$;

comment on function private.end_style is
  'Ready, or refused for a reason; either way what was uploaded goes. The caller holds the lock of the queue row.';

create function private.complete_style(p_style_id text, p_lease_token uuid)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_job private.style_queue := private.take_style(p_style_id, p_lease_token);
  v_style public.styles;
  v_path text;
begin
  if v_job.style_id is not null then
    perform private.end_style(v_job);
    return true;
  end if;
  select * into v_style from public.styles where id = p_style_id and owner_id is not null;
  if v_style.id is null then
    return false;
  end if;
  v_path := private.attempt_path('style', v_style.owner_id, v_style.id::uuid, p_lease_token);
  if v_style.image_url = v_path || '.jpg' then
    return true;
  end if;
  perform private.queue_attempt_removal(
    'style', v_style.owner_id, v_style.id::uuid, p_lease_token
  );
  return false;
end
$$;

comment on function private.complete_style is
  'False when the lease is no longer current: what was stored with it goes.';

create function private.refuse_style(
  p_style_id text, p_lease_token uuid, p_failure_code public.failure_code
)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_job private.style_queue := private.take_style(p_style_id, p_lease_token);
begin
  if p_failure_code is null then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'failure_code: why it cannot be used.';
  end if;
  if v_job.style_id is null then
    return false;
  end if;
  perform private.end_style(v_job, p_failure_code);
  return true;
end
$$;

create function private.reschedule_style(
  p_style_id text, p_lease_token uuid, p_failure_code public.failure_code
)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_job private.style_queue := private.take_style(p_style_id, p_lease_token);
  v_not_before timestamptz := private.next_try(v_job.attempt, v_job.deadline_at);
begin
  if v_job.style_id is null then
    return 'stale';
  end if;
  if v_not_before is null then
    perform private.end_style(v_job, p_failure_code);
    return 'failed';
  end if;
  perform private.queue_attempt_removal(
    'style', v_job.user_id, v_job.style_id::uuid, p_lease_token
  );
  update private.style_queue
  set lease_token = null, lease_expires_at = null, not_before = v_not_before
  where style_id = v_job.style_id;
  return 'rescheduled';
end
$$;

create function private.requeue_lapsed_styles()
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_settings private.settings;
  v_job private.style_queue;
  v_failure_code public.failure_code;
begin
  select * into v_settings from private.settings;
  for v_job in
    select * from private.style_queue
    where (lease_token is not null and lease_expires_at < now()) or deadline_at < now()
    for update skip locked
  loop
    begin
      v_failure_code := case
        when v_job.deadline_at < now() then 'deadline_exceeded'
        when v_job.attempt >= v_settings.max_attempts then 'worker_lost'
        when v_job.lost + 1 >= v_settings.max_lost_workers then 'too_demanding'
      end;
      if v_failure_code is not null then
        perform private.end_style(v_job, v_failure_code);
      else
        perform private.queue_late_removal(
          'style', v_job.user_id, v_job.style_id::uuid, v_job.lease_token
        );
        update private.style_queue
        set lease_token = null, lease_expires_at = null, lost = lost + 1, not_before = now()
        where style_id = v_job.style_id;
      end if;
    exception when others then
      perform private.note_broken('style', v_job.style_id, sqlerrm);
    end;
  end loop;
end
$$;

comment on function private.requeue_lapsed_styles() is
  'A picture whose worker was lost is prepared once more, not again and again: it may be what kills workers.';

-- Wrappers --------------------------------------------------------------------------------------

create function public.add_own_style(id uuid, name text, upload_path text)
returns public.styles
language sql
set search_path = ''
as $$
  select * from private.add_own_style($1, $2, $3)
$$;

create function public.rename_own_style(style_id text, name text)
returns public.styles
language sql
set search_path = ''
as $$
  select * from private.rename_own_style($1, $2)
$$;

create function public.delete_own_style(style_id text)
returns void
language sql
set search_path = ''
as $$
  select private.delete_own_style($1)
$$;

create function public.claim_styles("limit" integer)
returns table (
  style_id text, lease_token uuid, attempt integer, upload_path text, object_path text
)
language sql
set search_path = ''
as $$
  select * from private.claim_styles($1)
$$;

create function public.complete_style(style_id text, lease_token uuid)
returns boolean
language sql
set search_path = ''
as $$
  select private.complete_style($1, $2)
$$;

create function public.refuse_style(
  style_id text, lease_token uuid, failure_code public.failure_code
)
returns boolean
language sql
set search_path = ''
as $$
  select private.refuse_style($1, $2, $3)
$$;

create function public.reschedule_style(
  style_id text, lease_token uuid, failure_code public.failure_code
)
returns text
language sql
set search_path = ''
as $$
  select private.reschedule_style($1, $2, $3)
$$;

grant execute on function
  private.add_own_style, public.add_own_style,
  private.rename_own_style, public.rename_own_style,
  private.delete_own_style, public.delete_own_style
to authenticated;

grant execute on function
  private.claim_styles, public.claim_styles,
  private.complete_style, public.complete_style,
  private.refuse_style, public.refuse_style,
  private.reschedule_style, public.reschedule_style
to service_role;
