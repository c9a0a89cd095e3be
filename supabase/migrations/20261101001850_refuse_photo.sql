-- An answer without a picture: tried again, and then without one of the person's photos after the
-- other, of which one may be the cause.

create function private.next_omitted(p_job private.generation_queue)
returns smallint
language plpgsql
stable
set search_path = ''
as $$
declare
  v_photo public.photos;
  v_usable smallint[];
begin
  select * into v_photo from public.photos where id = p_job.photo_id;
  if exists (
    select from private.omitted_photos
    where batch_id = p_job.batch_id and found_at > p_job.claimed_at
  ) then
    return 0;
  end if;
  v_usable := array(
    select usable.position
    from public.generation_models as generation_model
    cross join lateral private.usable_references(
      p_job.batch_id, 0::smallint, generation_model.max_reference_images - 1
    ) as usable
    where generation_model.id = p_job.generation_model_id
  );
  return (
    select min(position) from unnest(v_usable) as position
    where position > p_job.omitted and cardinality(v_usable) > 1
  );
end
$$;

comment on function private.next_omitted is
  'Which photo of the person to leave out after a request was blocked; null when each has been. 0 when, while the request was under way, a photo was found for which the batch is blocked: without that one it begins anew.';

create function private.refuse_photo(
  p_photo_id uuid, p_lease_token uuid, p_failure_code public.failure_code, p_detail text,
  p_tries integer, p_omit boolean
)
returns text
language plpgsql
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  v_job private.generation_queue := private.take_job(p_photo_id, p_lease_token);
begin
  if v_job.photo_id is null then
    return 'stale';
  end if;
  perform private.lock_user(v_job.user_id);
  perform private.queue_attempt_removal('generated', v_job.user_id, p_photo_id, p_lease_token);
  perform private.resume_provider(v_job.generation_model_id);
  v_job.refusals := v_job.refusals + 1;
  if v_job.refusals > p_tries then
    v_job.omitted := case when p_omit then private.next_omitted(v_job) end;
    if v_job.omitted is null then
      perform private.release_photos(array[v_job], 'failed', p_failure_code, p_detail);
      return 'failed';
    end if;
    v_job.refusals := 0;
  end if;
  perform private.put_back(v_job, now());
  update public.photos
  set status = 'queued', failure_code = p_failure_code, retry_at = now()
  where id = p_photo_id and status <> 'completed';
  return 'rescheduled';
end
$$;

comment on function private.refuse_photo is
  'There was an answer, but no picture worth a credit. The photo is tried again at once, p_tries times for that reason; with p_omit then without one of the person''s photos after the other, of which one may be the cause.';

create function private.omit_photo(p_job private.generation_queue)
returns void
language plpgsql
set search_path = ''
as $$
begin
  with refused as (
    update public.model_training_images set failure_code = 'blocked'
    where id in (
      select training_image_id from private.references_of(p_job.batch_id)
      where position = p_job.omitted
    )
    returning id
  )
  insert into private.omitted_photos (batch_id, training_image_id)
  select p_job.batch_id, id from refused
  on conflict do nothing;
  update private.generation_queue set omitted = 0
  where photo_id in (
    select photo_id from private.generation_queue
    where batch_id = p_job.batch_id and lease_token is null and omitted <> 0
    for update skip locked
  );
end
$$;

comment on function private.omit_photo is
  'A portrait came without this photo that was blocked with it: the batch goes on without it, and its owner is told which one it is. What waits to be tried without another begins anew, so that no photo is blamed for this one.';

create function public.refuse_photo(
  photo_id uuid, lease_token uuid, failure_code public.failure_code,
  detail text default null, tries integer default 0, omit boolean default false
)
returns text
language sql
set search_path = ''
as $$
  select private.refuse_photo($1, $2, $3, $4, $5, $6)
$$;

grant execute on function private.refuse_photo, public.refuse_photo to service_role;
