-- The pace of a Gemini model is found, not set. Two things bound it: how many requests a minute, and
-- how many at a time.
--
-- The rate. A 429 either tells the limit or means that the requests of the last minute were as many
-- as are allowed. Either is believed for some minutes; then it is tried whether more is, by steps that
-- double, until the next 429.
--
-- The width. It begins low and, while more wait than may be in flight, grows by one with each request
-- that is handed out: it doubles in the time of an answer. When Gemini has no room it is halved.
--
-- The numbers were chosen with the simulation in bench/capacity and tried in bench/rate-limit.

create function private.width_of(p_pace private.provider_pace)
returns integer
language sql
immutable
set search_path = ''
as $$
  select floor(least(p_pace.in_flight_limit, p_pace.max_in_flight))::integer
$$;

create function private.interval_of(p_pace private.provider_pace)
returns integer
language sql
immutable
set search_path = ''
as $$
  select greatest(p_pace.interval_ms, ceil(3600000.0 / p_pace.max_images_per_hour)::integer)
$$;

comment on function private.interval_of is
  'Milliseconds from one request to the next, by the limit of the provider and the budget of the operator.';

create function private.wider(p_pace private.provider_pace, p_handed_out bigint)
returns real
language sql
stable
set search_path = ''
as $$
  select least(
    p_pace.max_in_flight,
    p_pace.in_flight_limit + p_handed_out * case
      when p_pace.narrowed_at > now() - interval '1 hour' then 0.1
      else 1
    end
  )
$$;

comment on function private.wider is
  'The width after so many requests were handed out and others still wait: a tenth more in the time of an answer for an hour after Gemini had no room.';

create function private.narrow_provider(p_generation_model_id text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  update private.provider_pace as pace
  set
    in_flight_limit = greatest(4, least(pace.in_flight_limit, pace.max_in_flight, busy.photos) / 2),
    narrowed_at = now()
  from (
    select count(*) as photos from private.generation_queue
    where generation_model_id = p_generation_model_id
      and lease_token is not null
      and lease_expires_at > now()
  ) as busy
  where pace.generation_model_id = p_generation_model_id
    and (pace.narrowed_at is null or pace.narrowed_at <= now() - interval '30 seconds');
end
$$;

comment on function private.narrow_provider is
  'After an answer that there is no room, or none in time: half as many at a time as were under way, the photo that heard it included; once for all that hear it in one moment.';

create function private.five_seconds(p_time timestamptz)
returns bigint
language sql
immutable
set search_path = ''
as $$
  select floor(extract(epoch from p_time) / 5)::bigint
$$;

create function private.asked_since(
  p_pace private.provider_pace, p_now timestamptz, p_more bigint default 0
)
returns integer[]
language sql
immutable
set search_path = ''
as $$
  select (counts[1] + p_more::integer) || counts[2:12]
  from (
    select array_fill(0, array[passed]) || p_pace.asked[1:12 - passed] as counts
    from (
      select least(12, greatest(0, private.five_seconds(p_now) - p_pace.asked_in))::integer as passed
    ) as since
  ) as last_minute
$$;

comment on function private.asked_since is
  'provider_pace.asked as of p_now, with so many more just now.';

create function private.quicken_provider(p_generation_model_id text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  update private.provider_pace
  set
    interval_ms = floor(interval_ms / least(2, 1 + 0.03 * 2 ^ quickenings))::integer,
    quickenings = least(quickenings + 1, 10),
    quickened_at = now()
  where generation_model_id = p_generation_model_id
    and interval_ms > 0
    and (quickened_at is null or quickened_at <= now() - interval '1 minute')
    and (limit_known_until is null or limit_known_until <= now());
end
$$;

comment on function private.quicken_provider is
  'After an image, but once in a minute: a limit a minute is felt only a minute later.';

create function private.slower_interval(
  p_pace private.provider_pace, p_is_slowed boolean, p_requests_per_minute integer
)
returns integer
language sql
stable
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
    else greatest(
      ceil(1.01 * 60000 / greatest(
        (select sum(count) from unnest(private.asked_since(p_pace, now())) as count),
        case when p_pace.slowed_at > now() - interval '2 minutes' then 6 else 20 end
      ))::integer,
      ceil(1.02 * p_pace.interval_ms)::integer
    )
  end)
$$;

comment on function private.slower_interval is
  'The interval after a 429. A fiftieth is left free below a limit that was told: requests that come a little sooner or later than planned would else be one too many. If that is still too fast, somebody else uses the limit too, and another fiftieth is left to them. A limit that was not told is what was asked in the last minute; the first time at least twenty, for a 429 may have another reason.';

create function private.pause_provider(
  p_generation_model_id text, p_until timestamptz, p_requests_per_minute integer,
  p_suspended_for text, p_closed boolean
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
      coalesce(pace.slowed_at > now() - interval '30 seconds', false) as is_slowed,
      p_suspended_for is null and (p_until is null or p_until <= now() + settings.max_pause)
        as is_about_pace
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
    closed_until = case when p_closed
      then greatest(pace.closed_until, least(p_until, now() + interval '25 hours'))
      else pace.closed_until
    end,
    interval_ms = case
      when known.is_about_pace
        then private.slower_interval(pace, known.is_slowed, p_requests_per_minute)
      else pace.interval_ms
    end,
    slowed_at = case
      when known.is_slowed or not known.is_about_pace then pace.slowed_at
      else now()
    end,
    limit_known_until = case
      when p_requests_per_minute > 0 then now() + interval '10 minutes'
      when known.is_about_pace and not known.is_slowed then now() + interval '7 minutes'
      else pace.limit_known_until
    end,
    quickenings = case when known.is_about_pace then 0 else pace.quickenings end
  from known
  where pace.generation_model_id = known.generation_model_id
$$;

comment on function private.pause_provider is
  'After a 429: nobody asks before p_until, or private.settings.max_pause at most, after which one request finds out; and requests go slower from then on. Requests that were under way, or had their starting times (private.settings.claim_horizon), and hear 429 too within half a minute slow it down only once. What only the operator can end, and a quota a day, say nothing about the pace. p_closed: the quota of the day is used up until then; no day is longer than 25 hours.';

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
  set probe_pause = null, suspended_for = null, paused_until = null, closed_until = null
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
  suspended_for text default null, closed boolean default false
)
returns void
language sql
set search_path = ''
as $$
  select private.pause_provider($1, $2, $3, $4, $5)
$$;

grant execute on function private.pause_provider, public.pause_provider to service_role;

create function private.provider_pauses()
returns table (
  generation_model_id text, paused_until timestamptz, suspended boolean, closed_until timestamptz
)
language sql
stable
security definer
set search_path = ''
as $$
  select
    generation_model_id, greatest(paused_until, stopped_until), suspended_for is not null,
    case when closed_until > now() then closed_until end
  from private.provider_pace
  where paused_until > now() or stopped_until > now() or closed_until > now()
    or suspended_for is not null
$$;

create function public.provider_pauses()
returns table (
  generation_model_id text, paused_until timestamptz, suspended boolean, closed_until timestamptz
)
language sql
stable
set search_path = ''
as $$
  select * from private.provider_pauses()
$$;

comment on function public.provider_pauses() is
  'The Gemini models that nobody asks for a while, and until when: what a batch waits for although none of its own photos was refused. A suspended one waits for its operator: paused_until, which may be past, is when it is looked at again. One whose quota of the day is used up takes orders again at closed_until, and before that only from who waits so long.';

grant execute on function private.provider_pauses(), public.provider_pauses() to authenticated;
