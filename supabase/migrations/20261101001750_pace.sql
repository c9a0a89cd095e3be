-- The pace of a Gemini model. A 429 that tells the limit sets the interval by it, and it stays for
-- an hour. Otherwise the limit is found by trying: slower after a 429, quicker with the images.
-- The numbers were chosen with the simulation in bench/capacity and tried in bench/rate-limit.

create function private.quicken_provider(p_generation_model_id text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  update private.provider_pace
  set
    interval_ms = greatest(min_interval_ms, floor(interval_ms * 0.97)::integer),
    quickened_at = now()
  where generation_model_id = p_generation_model_id
    and interval_ms > min_interval_ms
    and (quickened_at is null or quickened_at <= now() - interval '5 seconds')
    and (limit_told_at is null or limit_told_at <= now() - interval '1 hour');
end
$$;

comment on function private.quicken_provider is
  'After an image, but not after each of many: a limit a minute is felt only a minute later. A limit that was told is believed for an hour, then tried, for it may have been raised.';

create function private.slower_interval(
  p_pace private.provider_pace, p_is_slowed boolean, p_requests_per_minute integer
)
returns integer
language sql
immutable
set search_path = ''
as $$
  select least(p_pace.max_interval_ms, case
    when p_requests_per_minute > 0 then greatest(
      ceil(1.02 * 60000 / p_requests_per_minute)::integer,
      case when p_is_slowed then p_pace.interval_ms
        else ceil(1.02 * p_pace.interval_ms)::integer
      end
    )
    when p_is_slowed then p_pace.interval_ms
    when p_pace.interval_ms = 0 then 500
    else ceil(1.5 * p_pace.interval_ms)::integer
  end)
$$;

comment on function private.slower_interval is
  'The interval after a 429. A fiftieth is left free below a limit that was told: requests that come a little sooner or later than planned would else be one too many. If that is still too fast, somebody else uses the limit too, and another fiftieth is left to them.';

create function private.pause_provider(
  p_generation_model_id text, p_until timestamptz, p_requests_per_minute integer,
  p_suspended_for text
)
returns void
language sql
security definer
set search_path = ''
as $$
  with known as (
    select
      pace.generation_model_id,
      settings.max_pause,
      case when p_until > now() + settings.max_pause then now() + settings.max_pause else p_until end
        as until,
      coalesce(pace.slowed_at > now() - interval '30 seconds', false) as is_slowed
    from private.provider_pace as pace
    cross join private.settings as settings
    where pace.generation_model_id = p_generation_model_id
    for update of pace
  )
  update private.provider_pace as pace
  set
    paused_until = greatest(pace.paused_until, known.until),
    probe_pause = case
      when p_suspended_for is not null or p_until > known.until then known.max_pause
      else pace.probe_pause
    end,
    suspended_for = coalesce(left(p_suspended_for, 300), pace.suspended_for),
    interval_ms = case
      when p_suspended_for is null
        then private.slower_interval(pace, known.is_slowed, p_requests_per_minute)
      else pace.interval_ms
    end,
    slowed_at = case
      when known.is_slowed or p_suspended_for is not null then pace.slowed_at
      else now()
    end,
    limit_told_at = case when p_requests_per_minute > 0 then now() else pace.limit_told_at end
  from known
  where pace.generation_model_id = known.generation_model_id
$$;

comment on function private.pause_provider is
  'After a 429: nobody asks before p_until, or private.settings.max_pause at most, after which one request finds out; and requests go slower from then on. Requests that were under way, or had their starting times (private.settings.claim_horizon), and hear 429 too within half a minute slow it down only once. What only the operator can end says nothing about the pace.';

create function private.probe_provider(p_generation_model_id text)
returns timestamptz
language sql
set search_path = ''
as $$
  update private.provider_pace as pace
  set
    probe_pause = least(settings.max_pause, coalesce(2 * pace.probe_pause, settings.retry_delays[1])),
    paused_until = greatest(
      pace.paused_until,
      now() + least(settings.max_pause, coalesce(2 * pace.probe_pause, settings.retry_delays[1]))
    )
  from private.settings as settings
  where pace.generation_model_id = p_generation_model_id
  returning pace.paused_until
$$;

comment on function private.probe_provider is
  'For a photo that has used up its tries on answers that mean "busy": from now on one request at a time asks, after pauses that double. Returns when the next one may.';

create function private.resume_provider(p_generation_model_id text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  update private.provider_pace
  set probe_pause = null, suspended_for = null, paused_until = null
  where generation_model_id = p_generation_model_id
    and (probe_pause is not null or suspended_for is not null);
  if found then
    update private.generation_queue set not_before = now()
    where photo_id in (
      select queue.photo_id from private.generation_queue as queue
      join public.photo_generation_batches as batch on batch.id = queue.batch_id
      where queue.generation_model_id = p_generation_model_id
        and queue.lease_token is null
        and queue.not_before > now()
        and queue.not_before <> 'infinity'
        and batch.reference_set is not null
      for update of queue skip locked
    );
  end if;
end
$$;

comment on function private.resume_provider is
  'There was an answer: whatever stood in the way is over, and what waited for that is due; not what waits for its model, or could not be read.';

create function public.pause_provider(
  generation_model_id text, until timestamptz, requests_per_minute integer default null,
  suspended_for text default null
)
returns void
language sql
set search_path = ''
as $$
  select private.pause_provider($1, $2, $3, $4)
$$;

grant execute on function private.pause_provider, public.pause_provider to service_role;

create function private.provider_pauses()
returns table (generation_model_id text, paused_until timestamptz, suspended boolean)
language sql
stable
security definer
set search_path = ''
as $$
  select generation_model_id, paused_until, suspended_for is not null
  from private.provider_pace
  where paused_until > now() or suspended_for is not null
$$;

create function public.provider_pauses()
returns table (generation_model_id text, paused_until timestamptz, suspended boolean)
language sql
stable
set search_path = ''
as $$
  select * from private.provider_pauses()
$$;

comment on function public.provider_pauses() is
  'The Gemini models that nobody asks for a while, and until when: what a batch waits for although none of its own photos was refused. A suspended one waits for its operator: paused_until, which may be past, is when it is looked at again.';

grant execute on function private.provider_pauses(), public.provider_pauses() to authenticated;
