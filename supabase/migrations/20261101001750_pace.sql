-- The pace of a Gemini model: quicker with each image, half as fast after a 429.

create function private.quicken_provider(p_generation_model_id text)
returns void
language sql
set search_path = ''
as $$
  update private.provider_pace
  set interval_ms = greatest(min_interval_ms, floor(interval_ms * 0.9)::integer)
  where generation_model_id = p_generation_model_id and interval_ms > min_interval_ms
$$;

create function private.pause_provider(p_generation_model_id text, p_until timestamptz)
returns void
language sql
security definer
set search_path = ''
as $$
  update private.provider_pace
  set
    paused_until = greatest(paused_until, p_until),
    interval_ms = case
      when slowed_at > now() - interval '5 seconds' then interval_ms
      else least(max_interval_ms, greatest(interval_ms * 2, 500))
    end,
    slowed_at = case when slowed_at > now() - interval '5 seconds' then slowed_at else now() end
  where generation_model_id = p_generation_model_id
$$;

comment on function private.pause_provider is
  'After a 429: nobody asks before p_until, and requests go half as fast from then on. Requests that were already under way and hear 429 too slow it down only once.';

create function public.pause_provider(generation_model_id text, until timestamptz)
returns void
language sql
set search_path = ''
as $$
  select private.pause_provider($1, $2)
$$;

grant execute on function
  private.pause_provider(text, timestamptz), public.pause_provider(text, timestamptz)
to service_role;
