-- When a notice is wanted, and by whom: what has ended is queued here, a minute before anybody is
-- told. Whether they were there meanwhile is asked when it is claimed.

create function private.wants_mail(p_user_id uuid)
returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from private.settings as settings
    join auth.users as account on account.id = p_user_id
    left join public.notice_choices as choice on choice.user_id = account.id
    where settings.mail_from <> ''
      and account.email <> ''
      and account.email_confirmed_at is not null
      and coalesce(choice.mail, true)
  )
$$;

comment on function private.wants_mail is
  'Whether notices may go to a user by e-mail. Never to an address that nobody has confirmed: it may be a stranger''s.';

create function private.queue_notices(
  p_kind public.notice_kind, p_subject text, p_user_id uuid, p_model_id uuid,
  p_happened_at timestamptz
)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_count integer;
begin
  insert into private.notice_queue (
    kind, subject, user_id, model_id, subscription_id, happened_at, not_before, deadline_at
  )
  select
    p_kind, p_subject, p_user_id, p_model_id, way.subscription_id, p_happened_at,
    p_happened_at + settings.notice_delay, p_happened_at + interval '6 hours'
  from (
    select null::uuid as subscription_id where private.wants_mail(p_user_id)
    union all
    select id from public.push_subscriptions where user_id = p_user_id
  ) as way
  cross join private.settings as settings
  order by way.subscription_id
  on conflict on constraint notice_queue_one_each do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function private.queue_notices is
  'One row a way, and none twice. Six hours later it is no news any more. Returns how many are new.';

create function private.queue_ending()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := case tg_op when 'DELETE' then old.user_id else new.user_id end;
begin
  -- What people end themselves, they know.
  if auth.uid() is not distinct from v_user_id then
    return null;
  end if;
  begin
    if tg_op = 'DELETE' then
      perform private.queue_notices('training', old.id::text, v_user_id, old.model_id, now());
    else
      perform private.queue_notices('portraits', new.id::text, v_user_id, null, now());
    end if;
  exception when others then
    raise warning 'no notice of what ended in %: %', tg_table_name, sqlerrm;
  end;
  return null;
end
$$;

comment on function private.queue_ending() is
  'A notice that cannot be queued keeps nothing from ending.';

create trigger queue_notices
after update of status on public.photo_generation_batches
for each row when (
  old.status in ('queued', 'processing')
  and new.status in ('completed', 'partial', 'failed')
)
execute function private.queue_ending();

create trigger queue_notices
after delete on private.training_queue
for each row execute function private.queue_ending();

create function private.tell_when_open(p_generation_model_id text)
returns timestamptz
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
  v_generation_model_id text;
  v_closed_until timestamptz;
  v_subject text;
begin
  perform private.lock_user(v_user_id);
  perform private.count_request(v_user_id);
  v_generation_model_id := coalesce(
    p_generation_model_id, (select id from public.generation_models where is_default)
  );
  v_closed_until := private.closed_until(v_generation_model_id);
  if v_closed_until is null then
    return null;
  end if;
  v_subject :=
    format('%s %s', v_generation_model_id, (v_closed_until at time zone 'utc')::date);
  perform private.queue_notices('opening', v_subject, v_user_id, null, v_closed_until);
  if not exists (
    select from private.notice_queue
    where kind = 'opening' and subject = v_subject and user_id = v_user_id
  ) then
    raise exception using errcode = 'PT409', message = 'no_way_to_tell',
      detail = 'Neither e-mail nor a device is turned on for notices.';
  end if;
  return v_closed_until;
end
$$;

comment on function private.tell_when_open is
  'Tells the caller when a Gemini model, or without one the default, opens again. Returns when that is expected; null when it is open.';

create function private.note_presence()
returns void
language sql
security definer
set search_path = ''
as $$
  insert into private.presence (user_id, seen_at)
  select id, now() from public.users where id = auth.uid()
  on conflict (user_id) do update set seen_at = excluded.seen_at
$$;

comment on function private.note_presence() is
  'The caller looks at a page that hears live events: of what has ended before now they need no notice.';

create function private.vapid_keys()
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  v_keys jsonb;
begin
  v_keys := private.vault_secret('vapid_keys')::jsonb;
  if v_keys ->> 'publicKey' ~ '^B[A-Za-z0-9_-]{86}$'
    and v_keys ->> 'privateKey' ~ '^[A-Za-z0-9_-]{43}$'
  then
    return v_keys;
  end if;
  return null;
exception when invalid_text_representation then
  return null;
end
$$;

comment on function private.vapid_keys() is
  '{publicKey, privateKey}, with which push services know us (RFC 8292), in base64url. Null: there are none, and push is not offered.';

create function private.notice_offers()
returns table (mail boolean, push_key text)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return query
  select
    settings.mail_from <> '' and exists (
      select from auth.users as account
      where account.id = auth.uid() and account.email_confirmed_at is not null
    ),
    private.vapid_keys() ->> 'publicKey'
  from private.settings as settings;
end
$$;

comment on function private.notice_offers() is
  'Whether e-mails can go to the caller, and the key for push; null where there is none.';

create function private.add_push_subscription(p_endpoint text, p_p256dh text, p_auth text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
  v_known public.push_subscriptions;
  v_id uuid;
begin
  perform private.lock_user(v_user_id);
  perform private.count_request(v_user_id);
  select * into v_known from public.push_subscriptions where endpoint = p_endpoint for update;
  if v_known.user_id = v_user_id
    and (v_known.p256dh, v_known.auth) is not distinct from (p_p256dh, p_auth)
  then
    return v_known.id;
  end if;
  if v_known.id is not null then
    -- Its keys prove that this is the browser: somebody else has signed in on it.
    if (v_known.p256dh, v_known.auth) is distinct from (p_p256dh, p_auth) then
      raise exception using errcode = 'PT409', message = 'push_subscription_taken';
    end if;
    delete from public.push_subscriptions where id = v_known.id;
  end if;
  begin
    insert into public.push_subscriptions (user_id, endpoint, p256dh, auth)
    values (v_user_id, p_endpoint, p_p256dh, p_auth)
    returning id into v_id;
  exception
    when check_violation or not_null_violation then
      raise exception using errcode = 'PT422', message = 'invalid_push_subscription',
        detail = 'The endpoint of a browser''s push service, and the keys of a subscription.';
    when unique_violation then
      raise exception using errcode = 'PT409', message = 'push_subscription_taken';
  end;
  delete from public.push_subscriptions where id in (
    select id from public.push_subscriptions
    where user_id = v_user_id and id <> v_id
    order by created_at desc, id
    offset (select max_push_subscriptions - 1 from private.settings)
  );
  return v_id;
end
$$;

comment on function private.add_push_subscription is
  'Shows notices to the caller on the browser whose subscription it is, and there to nobody else. Repeated it changes nothing.';

-- Wrappers --------------------------------------------------------------------------------------

create function public.tell_when_open(generation_model_id text default null)
returns timestamptz
language sql
set search_path = ''
as $$
  select private.tell_when_open($1)
$$;

create function public.note_presence()
returns void
language sql
set search_path = ''
as $$
  select private.note_presence()
$$;

create function public.notice_offers()
returns table (mail boolean, push_key text)
language sql
stable
set search_path = ''
as $$
  select * from private.notice_offers()
$$;

create function public.add_push_subscription(endpoint text, p256dh text, auth text)
returns uuid
language sql
set search_path = ''
as $$
  select private.add_push_subscription($1, $2, $3)
$$;

grant execute on function
  private.tell_when_open, public.tell_when_open,
  private.note_presence(), public.note_presence(),
  private.notice_offers(), public.notice_offers(),
  private.add_push_subscription, public.add_push_subscription
to authenticated;
