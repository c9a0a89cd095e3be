-- Nudges to the Edge Functions. A nudge may be lost, late or repeated: the queues are the truth, so
-- it carries nothing that matters.

create function private.vault_secret(p_name text)
returns text
language plpgsql
stable
set search_path = ''
as $$
begin
  return (select nullif(decrypted_secret, '') from vault.decrypted_secrets where name = p_name);
end
$$;

create function private.call_function(p_function text, p_calls integer default 1)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_url text := private.vault_secret('functions_url');
  v_token text := private.vault_secret('webhook_token');
  v_headers jsonb;
begin
  if v_url is null or v_token is null then
    raise warning 'functions_url and webhook_token are not in Vault: % is not called', p_function;
    return;
  end if;
  v_headers := jsonb_strip_nulls(jsonb_build_object(
    'Content-Type', 'application/json',
    'x-webhook-token', v_token,
    -- Else the function runs wherever is near, and Gemini refuses requests from some countries.
    'x-region', private.vault_secret('functions_region')
  ));
  perform net.http_post(
    url := v_url || '/' || p_function, headers := v_headers, timeout_milliseconds := 5000
  )
  from generate_series(1, p_calls);
end
$$;

comment on function private.call_function is
  'Calls a function, so often; in the region that Vault names as functions_region, if it does. The token is good for waking a function and nothing else: every database role can read what pg_net has queued.';

create function private.wake_generation()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_settings private.settings;
  v_claimable bigint;
  v_calls integer;
begin
  select * into v_settings from private.settings;
  select coalesce(sum(least(due.photos, width.photos - busy.photos)), 0) into v_claimable
  from private.provider_pace as pace
  cross join lateral (select private.width_of(pace) as photos) as width
  cross join lateral (
    select count(*) as photos from (
      select from private.generation_queue as queue
      where queue.generation_model_id = pace.generation_model_id
        and queue.position >= pace.first_position
        and queue.lease_token is null
        and queue.not_before <= now()
      order by queue.position
      limit width.photos
    ) as sample
  ) as due
  cross join lateral (
    select count(*) as photos from private.generation_queue as queue
    where queue.generation_model_id = pace.generation_model_id
      and queue.lease_token is not null
      and queue.lease_expires_at > now()
  ) as busy
  where (pace.paused_until is null or pace.paused_until <= now())
    and (pace.stopped_until is null or pace.stopped_until <= now())
    and due.photos > 0
    and busy.photos < width.photos;
  v_calls := least(
    ceil(v_claimable / v_settings.photos_per_invocation::numeric),
    v_settings.max_invocations_per_wake
  );
  if v_calls > 0 then
    perform private.call_function('generate-photos', v_calls);
  end if;
  return v_calls;
end
$$;

comment on function private.wake_generation() is
  'Calls generate-photos as often as it takes to have everything due in work. Returns the number of calls.';

create function private.wake_for(p_queue text, p_function text, p_per_call integer)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_due integer;
  v_calls integer;
begin
  execute format(
    'select count(*) from (
      select from private.%I where lease_token is null and not_before <= now() limit $1
    ) as due',
    p_queue
  )
  into v_due
  using p_per_call * (select max_invocations_per_wake from private.settings);
  v_calls := ceil(v_due / p_per_call::numeric);
  if v_calls > 0 then
    perform private.call_function(p_function, v_calls);
  end if;
  return v_calls;
end
$$;

comment on function private.wake_for is
  'Calls a function as often as it takes to have everything in work that is due in its queue, up to what one nudge may. Returns the number of calls.';

create function private.wake_training()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
begin
  return private.wake_for('training_queue', 'train-model', 1);
end
$$;

comment on function private.wake_training() is
  'Calls train-model once for each run that is due: a call trains one model.';

create function private.wake_likeness(p_most integer default null)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_settings private.settings;
  v_calls integer;
begin
  select * into v_settings from private.settings;
  select
    least(
      ceil(due.photos / v_settings.photos_per_invocation::numeric) - busy.photos,
      v_settings.max_invocations_per_wake,
      p_most
    )
  into v_calls
  from (
    select count(*) as photos from (
      select from private.likeness_queue
      where lease_token is null and not_before <= now()
      limit v_settings.photos_per_invocation * 2 * v_settings.max_invocations_per_wake
    ) as sample
  ) as due
  cross join (
    select count(*) as photos from private.likeness_queue
    where lease_token is not null and lease_expires_at > now()
  ) as busy;
  if v_calls > 0 then
    perform private.call_function('judge-photos', v_calls);
  end if;
  return greatest(v_calls, 0);
end
$$;

comment on function private.wake_likeness is
  'Calls judge-photos for what is due. A call takes one portrait after the other, so one that is at work needs no company for a few more: portraits that arrive together do not each load the networks. What is new calls one at most (p_most): the calls for what was there before it are on their way.';

create function private.wake_styles()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
begin
  return private.wake_for('style_queue', 'prepare-styles', 1);
end
$$;

comment on function private.wake_styles() is
  'Calls prepare-styles once for each own style that is due: a call prepares one picture.';

create function private.wake_shares()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
begin
  return private.wake_for(
    'share_queue', 'make-shares', (select photos_per_invocation from private.settings)
  );
end
$$;

comment on function private.wake_shares() is
  'Calls make-shares for the copies that are due.';

create function private.wake_notices()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
begin
  return private.wake_for('notice_queue', 'send-notices', 10);
end
$$;

comment on function private.wake_notices() is
  'Calls send-notices for what is due: a call sends some. Nobody is nudged when a notice is queued, for none is due before private.settings.notice_delay.';

create function private.wake_removals()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
begin
  if not exists (select from private.storage_removals where not_before <= now()) then
    return 0;
  end if;
  perform private.call_function('remove-objects');
  return 1;
end
$$;

create function private.wake_workers()
returns void
language sql
set search_path = ''
as $$
  select
    private.wake_generation(), private.wake_training(), private.wake_likeness(),
    private.wake_styles(), private.wake_shares(), private.wake_notices(), private.wake_removals()
$$;

create function private.on_queue_insert()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  begin
    case tg_table_name
      when 'generation_queue' then perform private.wake_generation();
      when 'training_queue' then perform private.wake_training();
      when 'likeness_queue' then perform private.wake_likeness(1);
      when 'style_queue' then perform private.wake_styles();
      when 'share_queue' then perform private.wake_shares();
      when 'storage_removals' then perform private.wake_removals();
    end case;
  exception when others then
    raise warning 'nobody is woken for what is new in %: %', tg_table_name, sqlerrm;
  end;
  return null;
end
$$;

comment on function private.on_queue_insert() is
  'A nudge that fails, such as when pg_net or Vault do, keeps nobody from queuing work: the next tick nudges again, and notes when it cannot.';

create trigger wake_generation after insert on private.generation_queue
for each statement execute function private.on_queue_insert();

create trigger wake_training after insert on private.training_queue
for each statement execute function private.on_queue_insert();

create trigger wake_likeness after insert on private.likeness_queue
for each statement execute function private.on_queue_insert();

create trigger wake_styles after insert on private.style_queue
for each statement execute function private.on_queue_insert();

create trigger wake_shares after insert on private.share_queue
for each statement execute function private.on_queue_insert();

create trigger wake_removals after insert on private.storage_removals
for each statement execute function private.on_queue_insert();

create function public.wake_workers()
returns void
language sql
set search_path = ''
as $$
  select private.wake_workers()
$$;

comment on function public.wake_workers() is
  'For a worker that has used up its budget: hands the rest of the queue to fresh calls.';

grant execute on function private.wake_generation(), private.wake_training(),
  private.wake_likeness(integer), private.wake_styles(), private.wake_shares(),
  private.wake_notices(), private.wake_removals(),
  private.wake_workers(), public.wake_workers()
to service_role;
