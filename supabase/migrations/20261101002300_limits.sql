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
