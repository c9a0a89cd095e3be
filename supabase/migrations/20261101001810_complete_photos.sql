-- Pictures that are stored: captured, entered in the ledger, told to their owners. Those that one
-- worker has at a time are settled by one statement each, with one change of a balance and of a batch
-- however many portraits of theirs have come.

create type private.made_photo as (
  photo_id uuid, lease_token uuid, extension text, width integer, height integer
);

create function private.charge_photos(p_jobs private.generation_queue[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  update public.users
  set credits = credits - charged.held, credits_held = credits_held - charged.held
  from (
    select user_id, sum(held)::integer as held from unnest(p_jobs)
    where held > 0
    group by user_id
  ) as charged
  where users.id = charged.user_id;
  insert into public.credit_history (
    user_id, kind, amount, balance_after, type, description,
    related_transaction_id, related_photo_id, related_model_id, related_style_id
  )
  select
    job.user_id, 'generation', -job.held, account.credits + coalesce(sum(job.held) over later, 0), 'generation',
    'Portrait in ' || style.name, job.batch_id, job.photo_id, photo.model_id, photo.style_id
  from unnest(p_jobs) with ordinality as job
  join public.users as account on account.id = job.user_id
  join public.photos as photo on photo.id = job.photo_id
  join public.styles as style on style.id = photo.style_id
  where job.held > 0
  window later as (
    partition by job.user_id order by job.ordinality
    rows between 1 following and unbounded following
  )
  order by job.ordinality;
  perform private.settle_batch(charged.batch_id, charged.photos, 0, charged.held)
  from (
    select batch_id, count(*)::integer as photos, sum(held)::integer as held
    from unnest(p_jobs)
    where held > 0
    group by batch_id
    order by batch_id
  ) as charged;
end
$$;

comment on function private.charge_photos is
  'Captures what is held for portraits: a line in the ledger each, one change of each balance and batch. The caller holds the lock of each user.';

create function private.is_completed_by(p_made private.made_photo)
returns boolean
language plpgsql
set search_path = ''
as $$
declare
  v_photo public.photos;
begin
  select * into v_photo from public.photos where id = p_made.photo_id;
  if not found then
    return false;
  end if;
  if starts_with(v_photo.url, private.attempt_path(
    'generated', v_photo.user_id, p_made.photo_id, p_made.lease_token
  ) || '.') then
    return true;
  end if;
  perform private.queue_attempt_removal(
    'generated', v_photo.user_id, p_made.photo_id, p_made.lease_token
  );
  return false;
end
$$;

comment on function private.is_completed_by is
  'Of a lease that is no longer current, whether it completed the photo before; if not, what it stored is queued for removal.';

create function private.complete_photos(p_made private.made_photo[])
returns uuid[]
language plpgsql
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  v_jobs private.generation_queue[];
  v_job private.generation_queue;
  v_made private.made_photo;
  v_completed uuid[];
begin
  perform private.check_limit(cardinality(p_made));
  if exists (
    select from unnest(p_made) as made
    where made.extension is null or made.extension not in ('png', 'jpg', 'webp')
  ) then
    raise exception using errcode = 'PT422', message = 'unknown_extension';
  end if;
  -- Two versions of one portrait change each other: a row that changes twice has its foreign keys
  -- checked, which locks its model.
  perform from public.models
  where id in (
    select photo.model_id
    from unnest(p_made) as made
    join public.photos as photo on photo.id = made.photo_id
    where photo.root_photo_id is not null
  )
  order by id
  for key share;
  v_jobs := array(
    select queue
    from (select distinct made.photo_id, made.lease_token from unnest(p_made) as made) as lease
    join private.generation_queue as queue using (photo_id, lease_token)
    order by queue.user_id, queue.position
    for update of queue
  );
  v_completed := array(select job.photo_id from unnest(v_jobs) as job);
  foreach v_made in array p_made loop
    continue when exists (
      select from unnest(v_jobs) as job
      where job.photo_id = v_made.photo_id and job.lease_token = v_made.lease_token
    );
    if private.is_completed_by(v_made) then
      v_completed := v_completed || v_made.photo_id;
    end if;
  end loop;
  if cardinality(v_jobs) = 0 then
    return v_completed;
  end if;

  delete from private.generation_queue
  where photo_id in (select job.photo_id from unnest(v_jobs) as job);
  perform private.lock_users(v_jobs);
  perform private.charge_photos(v_jobs);
  perform private.queue_removal('generated-photos', array(
    select unnest(array[photo.url, photo.thumbnail_url])
    from unnest(v_jobs) as job
    join public.photos as photo on photo.id = job.photo_id
    where job.held = 0
  ));
  update public.photos as photo
  set
    status = 'completed',
    url = made.path || '.' || made.extension,
    thumbnail_url = made.path || '-thumb.webp',
    width = made.width,
    height = made.height,
    credits_used = photo.credits_used + made.held,
    generation_model_id = made.generation_model_id,
    style_version = made.style_version,
    reference_set = made.reference_set,
    likeness = null,
    free_retry = case when made.held = 0 then 'done'::public.free_retry end,
    failure_code = null,
    retry_at = null,
    completed_at = coalesce(photo.completed_at, now())
  from (
    select
      job.*, picture.extension, picture.width, picture.height,
      private.attempt_path('generated', job.user_id, job.photo_id, job.lease_token) as path
    from unnest(v_jobs) as job
    join unnest(p_made) as picture using (photo_id, lease_token)
  ) as made
  where photo.id = made.photo_id;
  perform private.follow_up_photos(v_jobs);
  foreach v_job in array v_jobs loop
    if v_job.omitted > 0 then
      perform private.omit_photo(v_job);
    end if;
  end loop;
  perform
    private.quicken_provider(asked.generation_model_id),
    private.resume_provider(asked.generation_model_id)
  from (
    select distinct job.generation_model_id from unnest(v_jobs) as job order by 1
  ) as asked;
  return v_completed;
end
$$;

comment on function private.complete_photos is
  'Returns the photos that are completed with these leases. Repeated with the same ones it answers the same and charges nothing. What a lease stored that is no longer current is queued for removal. A free new try takes the place of the portrait it was asked for, in the gallery too, and charges nothing.';

create function private.complete_photo(
  p_photo_id uuid, p_lease_token uuid, p_extension text, p_width integer, p_height integer
)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
begin
  return cardinality(private.complete_photos(array[
    row(p_photo_id, p_lease_token, p_extension, p_width, p_height)::private.made_photo
  ])) > 0;
end
$$;

create function public.complete_photo(
  photo_id uuid, lease_token uuid, extension text, width integer, height integer
)
returns boolean
language sql
set search_path = ''
as $$
  select private.complete_photo($1, $2, $3, $4, $5)
$$;

create function public.complete_photos(photos jsonb)
returns uuid[]
language sql
set search_path = ''
as $$
  select private.complete_photos(array(
    select made from jsonb_populate_recordset(null::private.made_photo, photos) as made
  ))
$$;

comment on function public.complete_photos is
  '`photos` is [{photo_id, lease_token, extension, width, height}].';

grant execute on function
  private.complete_photos, public.complete_photos, private.complete_photo, public.complete_photo
to service_role;
