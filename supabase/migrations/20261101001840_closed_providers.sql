-- When the quota of the day is used up, no request is answered before the provider's midnight. An order
-- is taken only from who agrees to wait, and then has time until after it; what has not, ends at once.

create function private.closed_until(p_generation_model_id text)
returns timestamptz
language sql
stable
set search_path = ''
as $$
  select closed_until from private.provider_pace
  where generation_model_id = p_generation_model_id and closed_until > now()
$$;

comment on function private.closed_until is 'When a Gemini model opens again; null when it is open.';

create function private.check_open(p_generation_model_id text)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  v_closed_until timestamptz := private.closed_until(p_generation_model_id);
begin
  if v_closed_until is not null then
    raise exception using errcode = 'PT409', message = 'provider_closed',
      detail = to_char(v_closed_until at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
  end if;
end
$$;

comment on function private.check_open is 'The detail of its refusal is when it opens, ISO 8601.';

create function private.new_deadline(p_generation_model_id text, p_wait_until_open boolean)
returns timestamptz
language plpgsql
stable
set search_path = ''
as $$
begin
  if p_wait_until_open is not true then
    perform private.check_open(p_generation_model_id);
  end if;
  return coalesce(private.closed_until(p_generation_model_id), now())
    + (select batch_deadline from private.settings);
end
$$;

comment on function private.new_deadline is
  'Until when what is asked for now has time; refuses while its Gemini model is closed, unless whoever asks waits.';

create function private.wait_until_open(p_job private.generation_queue, p_detail text)
returns text
language plpgsql
set search_path = ''
as $$
declare
  v_closed_until timestamptz := private.closed_until(p_job.generation_model_id);
begin
  if (v_closed_until < private.deadline_of(p_job)) is not true then
    perform private.release_photos(array[p_job], 'failed', 'quota_exhausted', p_detail);
    return 'failed';
  end if;
  perform private.put_back_untried(p_job, now(), 'quota_exhausted', v_closed_until);
  return 'rescheduled';
end
$$;

comment on function private.wait_until_open is
  'Of a photo that heard that the quota of the day is used up. It stays due: while the pause lasts nobody asks, and after each one photo finds out whether there is more quota.';

create function private.end_for_quota(p_jobs private.generation_queue[])
returns void
language sql
set search_path = ''
as $$
  select private.release_photos(p_jobs, 'failed', 'quota_exhausted')
$$;

create function private.give_back_closed()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_jobs private.generation_queue[];
begin
  select array_agg(job) into v_jobs
  from (
    select queue.* from private.provider_pace as pace
    join private.generation_queue as queue
      on queue.generation_model_id = pace.generation_model_id
    join public.photos as photo on photo.id = queue.photo_id
    join public.models as model on model.id = photo.model_id
    join auth.users as account on account.id = queue.user_id
    where pace.closed_until > now()
      and queue.lease_token is null
      and private.deadline_of(queue) <= pace.closed_until
    order by queue.user_id, queue.position
    for key share of account, model skip locked
    for update of queue skip locked
  ) as job;
  return private.settle_each('end_for_quota', v_jobs);
end
$$;

comment on function private.give_back_closed() is
  'What cannot be made before its deadline is not kept waiting for it: its owner hears so now, and may ask again and wait.';
