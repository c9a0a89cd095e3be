-- How long a person's portraits and photos are kept, as the person says: what is over goes by the tick,
-- some at a time, in the way and in the order of locks in which its owner deletes it. Nothing goes that
-- was not told before, and nothing that is under way.

create function private.period_of(p_period public.retention_period)
returns interval
language sql
immutable
set search_path = ''
as $$
  select case p_period
    when 'seven_days' then interval '7 days'
    when 'thirty_days' then interval '30 days'
    when 'one_year' then interval '1 year'
  end
$$;

comment on function private.period_of is 'Null: for ever.';

create function private.told_before(p_period public.retention_period)
returns interval
language sql
stable
set search_path = ''
as $$
  select case
    when p_period = 'one_year' then greatest(retention_warning, interval '30 days')
    else retention_warning
  end
  from private.settings
$$;

comment on function private.told_before is 'How long ahead people are told what leaves.';

-- What leaves, and when ---------------------------------------------------------------------------

create function private.portraits_by(
  p_user_id uuid, p_period public.retention_period, p_from timestamptz
)
returns table (root_id uuid, photo_id uuid, leaves_at timestamptz)
language sql
stable
set search_path = ''
as $$
  select
    coalesce(photo.root_photo_id, photo.id),
    (array_agg(photo.id) filter (where photo.status = 'completed' and photo.is_newest))[1],
    greatest(
      max(greatest(photo.completed_at, photo.kept_at)) + private.period_of(p_period), p_from
    )
  from public.photos as photo
  -- Asked for one after the other: what others share is not read.
  left join lateral (
    select true as it_is from private.share_photos where photo_id = photo.id limit 1
  ) as shared on true
  where photo.user_id = p_user_id
    and photo.status in ('queued', 'generating', 'completed')
    and p_period <> 'until_deleted'
  group by 1
  having bool_and(photo.status = 'completed')
    and not bool_or(
      photo.is_favorite
      or photo.free_retry is not distinct from 'waiting'
      or shared.it_is is true
    )
$$;

comment on function private.portraits_by is
  'When each portrait leaves, all its versions together, by the newest of them. Without those of which a version is a favourite, is shown by a link, or is being made.';

create function private.people_by(
  p_user_id uuid, p_period public.retention_period, p_from timestamptz
)
returns table (model_id uuid, leaves_at timestamptz)
language sql
stable
set search_path = ''
as $$
  select
    model.id,
    greatest(
      greatest(
        model.created_at, model.training_started_at, model.kept_at,
        (select max(created_at) from public.model_training_images where model_id = model.id),
        (select max(created_at) from public.photo_generation_batches where model_id = model.id)
      ) + private.period_of(p_period),
      p_from
    )
  from public.models as model
  where model.user_id = p_user_id
    and p_period <> 'until_deleted'
    and model.status <> 'training'
    and not model.is_retraining
    and not exists (
      select from private.generation_queue as queue
      join public.photos as photo on photo.id = queue.photo_id
      where queue.user_id = p_user_id and photo.model_id = model.id
    )
$$;

comment on function private.people_by is
  'When the photos of each person leave: counted from the last time that photos were added or portraits ordered. Without those of whom something is being made.';

create function private.portrait_clock(p_user_id uuid)
returns table (root_id uuid, photo_id uuid, leaves_at timestamptz)
language sql
stable
set search_path = ''
as $$
  select leaving.*
  from public.retention_clocks as clock
  cross join lateral private.portraits_by(clock.user_id, clock.portraits, clock.portraits_from)
    as leaving
  where clock.user_id = p_user_id
$$;

create function private.person_clock(p_user_id uuid)
returns table (model_id uuid, leaves_at timestamptz)
language sql
stable
set search_path = ''
as $$
  select leaving.*
  from public.retention_clocks as clock
  cross join lateral private.people_by(clock.user_id, clock.photos, clock.photos_from) as leaving
  where clock.user_id = p_user_id
$$;

create function private.leaving_portraits()
returns table (photo_id uuid, leaves_at timestamptz, total bigint)
language sql
stable
security definer
set search_path = ''
as $$
  select leaving.photo_id, leaving.leaves_at, count(*) over ()
  from public.retention_clocks as clock
  cross join lateral private.portrait_clock(clock.user_id) as leaving
  where clock.user_id = private.current_user_id()
    and leaving.leaves_at <= now() + private.told_before(clock.portraits)
  order by leaving.leaves_at, leaving.photo_id
  limit 1000
$$;

create function private.leaving_photos()
returns setof public.photos
language sql
stable
security definer
set search_path = ''
as $$
  select photo.*
  from public.retention_clocks as clock
  cross join lateral private.portrait_clock(clock.user_id) as leaving
  join public.photos as photo on photo.id = leaving.photo_id
  where clock.user_id = private.current_user_id()
    and leaving.leaves_at <= now() + private.told_before(clock.portraits)
$$;

create function private.leaving_people()
returns table (model_id uuid, leaves_at timestamptz)
language sql
stable
security definer
set search_path = ''
as $$
  select leaving.model_id, leaving.leaves_at
  from public.retention_clocks as clock
  cross join lateral private.person_clock(clock.user_id) as leaving
  where clock.user_id = private.current_user_id()
    and leaving.leaves_at <= now() + private.told_before(clock.photos)
  order by leaving.leaves_at, leaving.model_id
$$;

-- What its owner says -----------------------------------------------------------------------------

create function private.first_day(
  p_old public.retention_period, p_new public.retention_period, p_from timestamptz
)
returns timestamptz
language sql
stable
set search_path = ''
as $$
  select case
    when private.period_of(p_new) < coalesce(private.period_of(p_old), 'infinity')
      then now() + retention_warning
    else p_from
  end
  from private.settings
$$;

comment on function private.first_day is
  'Before which nothing goes by a clock that is changed: only a shorter one could strike at once.';

create function private.set_retention(
  p_portraits public.retention_period, p_photos public.retention_period
)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
begin
  if p_portraits is null or p_photos is null then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'portraits and photos are needed.';
  end if;
  perform private.lock_user(v_user_id);
  insert into public.retention_clocks (user_id) values (v_user_id) on conflict do nothing;
  update public.retention_clocks
  set
    portraits = p_portraits,
    photos = p_photos,
    portraits_from = private.first_day(portraits, p_portraits, portraits_from),
    photos_from = private.first_day(photos, p_photos, photos_from),
    look_at = now()
  where user_id = v_user_id;
end
$$;

create function private.retention_preview(
  p_portraits public.retention_period, p_photos public.retention_period
)
returns table (
  portraits bigint, portraits_at timestamptz, people bigint, people_at timestamptz
)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
  v_clock public.retention_clocks;
  v_soon timestamptz := now() + (select retention_warning from private.settings);
begin
  select * into v_clock from public.retention_clocks where user_id = v_user_id;
  return query
  select leaving.portraits, leaving.portraits_at, going.people, going.people_at
  from (
    select count(*) as portraits, min(leaves_at) as portraits_at
    from private.portraits_by(
      v_user_id, p_portraits,
      private.first_day(v_clock.portraits, p_portraits, v_clock.portraits_from)
    )
    where leaves_at <= v_soon
  ) as leaving
  cross join (
    select count(*) as people, min(leaves_at) as people_at
    from private.people_by(
      v_user_id, p_photos, private.first_day(v_clock.photos, p_photos, v_clock.photos_from)
    )
    where leaves_at <= v_soon
  ) as going;
end
$$;

comment on function private.retention_preview is
  'What would leave as soon as it may, and when, if the caller chose so.';

create function private.keep_portraits(p_photo_ids uuid[])
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
  v_count integer;
begin
  perform private.check_list('photo_ids', p_photo_ids, 1000);
  perform private.lock_user(v_user_id);
  update public.photos set kept_at = now()
  where id = any (p_photo_ids) and user_id = v_user_id and status = 'completed';
  get diagnostics v_count = row_count;
  return v_count;
end
$$;

create function private.keep_person(p_model_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.models set kept_at = now()
  where id = p_model_id and user_id = private.current_user_id();
  if not found then
    raise exception using errcode = 'PT404', message = 'model_not_found';
  end if;
end
$$;

create function private.start_clock_anew()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.kept_at := now();
  return new;
end
$$;

create trigger start_clock_anew
before update of is_favorite, url on public.photos
for each row when (
  (old.is_favorite and not new.is_favorite) or (old.url is not null and new.url <> old.url)
)
execute function private.start_clock_anew();

create function private.start_clocks_of_shared()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.photos as photo
  set kept_at = now()
  from deleted
  where photo.id = deleted.photo_id
    -- Of an account that goes nothing has to be kept.
    and exists (select from public.users where id = photo.user_id);
  return null;
end
$$;

create trigger start_clocks_of_shared
after delete on private.share_photos
referencing old table as deleted
for each statement execute function private.start_clocks_of_shared();

-- The tick ----------------------------------------------------------------------------------------

create function private.let_person_go(p_user_id uuid)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_model_id uuid;
begin
  select leaving.model_id into v_model_id
  from private.person_clock(p_user_id) as leaving
  where leaving.leaves_at <= now()
  order by leaving.leaves_at, leaving.model_id
  limit 1;
  perform from public.models where id = v_model_id for update skip locked;
  if not found then
    return 0;
  end if;
  perform from public.users where id = p_user_id for update skip locked;
  if not found then
    return 0;
  end if;
  -- Read behind the locks: it may just have been kept, or begun something.
  delete from public.models
  where id = v_model_id and exists (
    select from private.person_clock(p_user_id) as leaving
    where leaving.model_id = v_model_id and leaving.leaves_at <= now()
  );
  return case when found then 1 else 0 end;
end
$$;

comment on function private.let_person_go is
  'Deletes the photos of one person that are over, with the person, as their owner would. Waits for nobody.';

create function private.let_portraits_go(p_user_id uuid, p_most integer)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  delete from public.photos
  where user_id = p_user_id and status = 'completed' and coalesce(root_photo_id, id) in (
    select leaving.root_id
    from private.portrait_clock(p_user_id) as leaving
    where leaving.leaves_at <= now()
    order by leaving.leaves_at, leaving.root_id
    limit p_most
  );
  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function private.let_portraits_go is
  'Deletes so many portraits that are over, with all their versions. The caller holds the user''s lock.';

create function private.let_go_of(p_user_id uuid)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_people integer;
  v_portraits integer;
begin
  perform from auth.users where id = p_user_id for key share skip locked;
  if not found then
    return;
  end if;
  v_people := private.let_person_go(p_user_id);
  perform from public.users where id = p_user_id for update skip locked;
  if not found then
    return;
  end if;
  v_portraits := private.let_portraits_go(p_user_id, 10);
  update public.retention_clocks
  set look_at = least(
    now() + interval '1 day',
    (select min(leaves_at) from private.portrait_clock(p_user_id)),
    (select min(leaves_at) from private.person_clock(p_user_id))
  )
  where user_id = p_user_id;
  if v_people + v_portraits > 0 then
    perform private.send_event(p_user_id, 'retention', jsonb_build_object(
      'people', v_people, 'portraits', v_portraits
    ));
  end if;
end
$$;

comment on function private.let_go_of is
  'One step for one user, whose locks it does not wait for. What starts a clock later gives it days, so that nothing is due before the next look, but for what ceased to be under way: hence once a day.';

create function private.let_go()
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid;
begin
  for v_user_id in
    select user_id from public.retention_clocks
    where look_at <= now() and (portraits <> 'until_deleted' or photos <> 'until_deleted')
    order by look_at
    limit 20
  loop
    begin
      perform private.let_go_of(v_user_id);
    exception when others then
      perform private.note_broken('retention', v_user_id::text, sqlerrm);
      update public.retention_clocks set look_at = now() + interval '1 hour'
      where user_id = v_user_id;
    end;
  end loop;
end
$$;

comment on function private.let_go() is
  'What is over by the clocks of people: of each one person and ten portraits at a time.';

-- For users ---------------------------------------------------------------------------------------

create function public.set_retention(
  portraits public.retention_period, photos public.retention_period
)
returns void
language sql
set search_path = ''
as $$
  select private.set_retention($1, $2)
$$;

create function public.retention_preview(
  portraits public.retention_period, photos public.retention_period
)
returns table (
  portraits_count bigint, portraits_at timestamptz, people_count bigint, people_at timestamptz
)
language sql
stable
set search_path = ''
as $$
  select * from private.retention_preview($1, $2)
$$;

comment on function public.retention_preview is
  'One row: what would leave first if the caller chose so, how many portraits and people, and when.';

create function public.leaving_portraits()
returns table (photo_id uuid, leaves_at timestamptz, total bigint)
language sql
stable
set search_path = ''
as $$
  select * from private.leaving_portraits()
$$;

comment on function public.leaving_portraits is
  'The caller''s portraits that leave soon, each by its newest version, the first thousand, and how many there are.';

create function public.leaving_photos()
returns setof public.photos
language sql
stable
set search_path = ''
as $$
  select * from private.leaving_photos()
$$;

comment on function public.leaving_photos is 'The same as rows of photos, to be filtered and paged.';

create function public.leaving_people()
returns table (model_id uuid, leaves_at timestamptz)
language sql
stable
set search_path = ''
as $$
  select * from private.leaving_people()
$$;

create function public.keep_portraits(photo_ids uuid[])
returns integer
language sql
set search_path = ''
as $$
  select private.keep_portraits($1)
$$;

comment on function public.keep_portraits is
  'Starts the clocks of the caller''s finished portraits anew; tells of how many.';

create function public.keep_person(model_id uuid)
returns void
language sql
set search_path = ''
as $$
  select private.keep_person($1)
$$;

grant execute on function
  private.set_retention, public.set_retention,
  private.retention_preview, public.retention_preview,
  private.leaving_portraits, public.leaving_portraits,
  private.leaving_photos, public.leaving_photos,
  private.leaving_people, public.leaving_people,
  private.keep_portraits, public.keep_portraits,
  private.keep_person, public.keep_person
to authenticated;
