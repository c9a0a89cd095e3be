-- What one user may ask for, so that nobody can run up the bill: the numbers are in
-- private.settings. Each count is taken under the user's lock, so that what they do in two tabs at
-- once is counted one after the other.

create table private.request_windows (
  user_id uuid primary key references public.users (id) on delete cascade,
  started_at timestamptz not null,
  requests integer not null
);

comment on table private.request_windows is
  'How often a user has asked for work in the minute that began with started_at.';

create function private.count_request(p_user_id uuid)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_limit integer := (select max_requests_per_minute from private.settings);
  v_requests integer;
begin
  insert into private.request_windows as known (user_id, started_at, requests)
  values (p_user_id, now(), 1)
  on conflict (user_id) do update
  set (started_at, requests) = (
    select
      case when over then now() else known.started_at end,
      case when over then 1 else known.requests + 1 end
    from (select known.started_at <= now() - interval '1 minute' as over) as minute
  )
  returning requests into v_requests;
  if v_requests > v_limit then
    raise exception using errcode = 'PT429', message = 'too_many_requests',
      detail = format('At most %s batches, retries and trainings a minute.', v_limit),
      hint = 'Wait a minute, then try again.';
  end if;
end
$$;

create function private.check_open_images(p_user_id uuid, p_more integer)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_limit integer := (select max_open_images from private.settings);
  v_open integer := (select count(*) from private.generation_queue where user_id = p_user_id);
begin
  if v_open + p_more > v_limit then
    raise exception using errcode = 'PT429', message = 'too_many_open_images',
      detail = format('%s of at most %s portraits are waiting or in work.', v_open, v_limit),
      hint = 'Wait until some are done, or ask for fewer.';
  end if;
end
$$;

create table private.discards (
  user_id uuid primary key references public.users (id) on delete cascade,
  started_at timestamptz not null,
  photos integer not null
);

comment on table private.discards is
  'Portraits in work that a user has cancelled in the day that began with started_at.';

create function private.without_undiscardable(
  p_user_id uuid, p_jobs private.generation_queue[]
)
returns private.generation_queue[]
language plpgsql
set search_path = ''
as $$
declare
  v_in_work integer := (select count(*) from unnest(p_jobs) where lease_token is not null);
  v_before integer := coalesce((
    select photos from private.discards
    where user_id = p_user_id and started_at > now() - interval '1 day'
  ), 0);
  v_more integer := least(
    v_in_work, greatest(0, (select max_discards_per_day from private.settings) - v_before)
  );
begin
  if v_more > 0 then
    insert into private.discards as known (user_id, started_at, photos)
    values (p_user_id, now(), v_more)
    on conflict (user_id) do update
    set
      started_at = case when v_before = 0 then now() else known.started_at end,
      photos = v_before + v_more;
  end if;
  return array(
    select job from (
      select
        job, job.lease_token is null as is_waiting,
        row_number() over (
          partition by job.lease_token is null order by job.claimed_at desc, job.position desc
        ) as number
      from unnest(p_jobs) as job
    ) as numbered
    where is_waiting or number <= v_more
  );
end
$$;

comment on function private.without_undiscardable is
  'Of photos that a user gives up what may end now: all that waits, and of what is in work, the latest first, as many as the day has left, which it uses up. The caller holds the user''s lock.';

create function private.limit_models()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_limit integer := (select max_models from private.settings);
begin
  perform private.lock_user(new.user_id);
  if (select count(*) from public.models where user_id = new.user_id) >= v_limit then
    raise exception using errcode = 'PT429', message = 'too_many_models',
      detail = format('At most %s models.', v_limit),
      hint = 'Delete a model that is no longer needed.';
  end if;
  return new;
end
$$;

-- A row for somebody else is left to row-level security, which comes after triggers: the limit
-- would tell about their account.
create trigger limit_models
before insert on public.models
for each row when (new.user_id = auth.uid())
execute function private.limit_models();
