-- The queue of send-notices. A notice is told once: what a lost worker had may have arrived, so an
-- e-mail is sent again only under the key of the first try, and a push message not at all.

do $$
begin
  perform vault.create_secret(
    encode(extensions.gen_random_bytes(32), 'base64'), 'notice_key',
    'The links in e-mails that turn them off are made from it. With another one the old links do nothing.'
  );
end
$$;

create function private.stop_token(p_user_id uuid)
returns text
language sql
stable
set search_path = ''
as $$
  select translate(
    encode(
      uuid_send(p_user_id) || substring(
        extensions.hmac(
          'mail/' || p_user_id, private.vault_secret('notice_key'), 'sha256'
        )
        for 20
      ),
      'base64'
    ),
    '+/', '-_'
  )
$$;

comment on function private.stop_token is
  'Good for turning off the e-mails of one user and for nothing else, for ever: whom, and the proof that we wrote it.';

create function private.stop_mail(p_token text)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid;
begin
  if (p_token collate "C" ~ '^[A-Za-z0-9_-]{48}$') is not true then
    return false;
  end if;
  v_user_id := encode(
    substring(decode(translate(p_token, '-_', '+/'), 'base64') for 16), 'hex'
  )::uuid;
  -- Digests are compared, so that the time it takes tells nothing of the proof.
  if private.token_digest(p_token)
    is distinct from private.token_digest(private.stop_token(v_user_id))
  then
    return false;
  end if;
  insert into public.notice_choices (user_id, mail)
  select id, false from public.users where id = v_user_id
  on conflict (user_id) do update set mail = false;
  return true;
end
$$;

comment on function private.stop_mail is
  'Turns off the e-mails of whom a link is for. False for a token that is none.';

create function private.notice_content(p_job private.notice_queue, p_locale text)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  v_batch public.photo_generation_batches;
  v_model public.models;
begin
  if p_job.kind = 'opening' then
    return '{}';
  end if;
  if p_job.kind = 'training' then
    select * into v_model from public.models where id = p_job.model_id;
    if exists (select from private.training_queue where model_id = p_job.model_id) then
      return null;
    end if;
    return jsonb_build_object(
      'model_id', v_model.id,
      'name', v_model.name,
      'succeeded', v_model.status = 'ready' and v_model.failure_code is null
    );
  end if;
  select * into v_batch from public.photo_generation_batches where id = p_job.subject::uuid;
  if not found or v_batch.status in ('queued', 'processing', 'cancelled') or exists (
    select from public.photos where generation_batch_id = v_batch.id and status = 'cancelled'
  ) then
    return null;
  end if;
  select * into v_model from public.models where id = v_batch.model_id;
  return (
    select jsonb_build_object(
      'batch_id', v_batch.id,
      'name', v_model.name,
      'wanted', v_batch.total_images_requested,
      'made', v_batch.total_images_generated,
      'styles', coalesce(jsonb_agg(
        jsonb_build_object('name', style.name, 'count', style.photos)
        order by style.photos desc, style.name
      ) filter (where style.place <= 3), '[]'),
      'more_styles', count(*) filter (where style.place > 3)
    )
    from (
      select
        coalesce(text.name, style.name) as name, made.photos,
        row_number() over (order by made.photos desc, coalesce(text.name, style.name)) as place
      from (
        select style_id, count(*) as photos from public.photos
        where generation_batch_id = v_batch.id and status = 'completed'
        group by style_id
      ) as made
      join public.styles as style on style.id = made.style_id
      left join public.style_texts as text
        on text.style_id = style.id and text.locale = p_locale
    ) as style
  );
end
$$;

comment on function private.notice_content is
  'What a notice says, in names and numbers. Null when it is not wanted any more: whoever cancelled, deleted or asked again was there.';

create function private.is_wanted(p_job private.notice_queue)
returns boolean
language sql
stable
set search_path = ''
as $$
  select not exists (
    select from private.presence
    where user_id = p_job.user_id and seen_at >= p_job.happened_at
  )
  and not exists (
    select from private.told_notices as told
    where told.kind = p_job.kind and told.subject = p_job.subject
      and told.user_id = p_job.user_id
      and told.subscription_id is not distinct from p_job.subscription_id
  )
  and (
    p_job.subscription_id is not null
    or private.wants_mail(p_job.user_id) and (
      select count(*) from private.told_notices as told
      where told.user_id = p_job.user_id and told.subscription_id is null
        and told.told_at > now() - interval '1 day'
    ) < (select max_mails_per_day from private.settings)
  )
$$;

comment on function private.is_wanted is
  'Not by who has been there since, was told already, wants no e-mails (any more), or got enough of them today.';

create function private.picture_for_mail(p_job private.notice_queue)
returns text
language plpgsql
stable
set search_path = ''
as $$
begin
  if p_job.kind <> 'portraits' or p_job.subscription_id is not null then
    return null;
  end if;
  return (
    select photo.thumbnail_url from public.photos as photo
    join public.notice_choices as choice on choice.user_id = photo.user_id
    where choice.picture
      and photo.generation_batch_id = p_job.subject::uuid
      and photo.user_id = p_job.user_id
      and photo.status = 'completed'
    order by photo.likeness desc nulls last, photo.completed_at, photo.id
    limit 1
  );
end
$$;

comment on function private.picture_for_mail is
  'Of who asked for it, the portrait that is most like its person; an object in generated-photos.';

create function private.lease_notice(p_job private.notice_queue)
returns table (
  id uuid, lease_token uuid, attempt integer, kind public.notice_kind, locale text,
  content jsonb, mail jsonb, push jsonb
)
language plpgsql
set search_path = ''
as $$
declare
  v_locale text := (select users.locale from public.users where users.id = p_job.user_id);
  v_opens_at timestamptz;
  v_content jsonb;
begin
  if p_job.kind = 'opening' then
    v_opens_at := private.closed_until(split_part(p_job.subject, ' ', 1));
    if v_opens_at is not null then
      update private.notice_queue as queue
      set
        happened_at = v_opens_at, not_before = v_opens_at + settings.notice_delay,
        deadline_at = v_opens_at + interval '6 hours'
      from private.settings as settings
      where queue.id = p_job.id;
      return;
    end if;
  end if;
  if private.is_wanted(p_job) then
    v_content := private.notice_content(p_job, v_locale);
  end if;
  if v_content is null then
    delete from private.notice_queue as queue where queue.id = p_job.id;
    return;
  end if;
  return query
  with leased as (
    update private.notice_queue as queue
    set
      lease_token = gen_random_uuid(),
      lease_expires_at = now() + settings.lease_duration,
      attempt = queue.attempt + 1
    from private.settings as settings
    where queue.id = p_job.id
    returning queue.*
  )
  select
    leased.id, leased.lease_token, leased.attempt, leased.kind, v_locale, v_content,
    case when leased.subscription_id is null then jsonb_build_object(
      'from', settings.mail_from,
      'to', account.email,
      'stop_token', private.stop_token(leased.user_id),
      'picture_path', private.picture_for_mail(p_job)
    ) end,
    case when leased.subscription_id is not null then jsonb_build_object(
      'endpoint', subscription.endpoint,
      'p256dh', subscription.p256dh,
      'auth', subscription.auth,
      'keys', private.vapid_keys(),
      'contact', settings.operator_contact
    ) end
  from leased
  cross join private.settings as settings
  join auth.users as account on account.id = leased.user_id
  left join public.push_subscriptions as subscription on subscription.id = leased.subscription_id;
end
$$;

comment on function private.lease_notice is
  'No row for what is wanted no more, which goes, or not yet: Gemini may be closed again.';

create function private.claim_notices(p_limit integer)
returns table (
  id uuid, lease_token uuid, attempt integer, kind public.notice_kind, locale text,
  content jsonb, mail jsonb, push jsonb
)
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_job private.notice_queue;
  v_claimed integer := 0;
begin
  perform private.check_limit(p_limit);
  while v_claimed < p_limit loop
    select queue.* into v_job from private.notice_queue as queue
    where queue.lease_token is null and queue.not_before <= now()
    order by queue.not_before
    limit 1
    for update skip locked;
    exit when not found;
    begin
      return query select * from private.lease_notice(v_job);
      if found then
        v_claimed := v_claimed + 1;
      end if;
    exception when others then
      update private.notice_queue as queue set not_before = 'infinity' where queue.id = v_job.id;
      perform private.note_broken('notice', v_job.id::text, sqlerrm);
    end;
  end loop;
end
$$;

comment on function private.claim_notices is
  'Each goes one way: `mail` {from, to, stop_token, picture_path} or `push` {endpoint, p256dh, auth, keys, contact}. `content` is {batch_id, name, wanted, made, styles: [{name, count}], more_styles}, {model_id, name, succeeded} or {}, by `kind`.';

create function private.take_notice(p_id uuid, p_lease_token uuid)
returns private.notice_queue
language plpgsql
set search_path = ''
as $$
declare
  v_job private.notice_queue;
begin
  -- First in the order of locks: what is told names its user.
  perform from public.users
  where id = (select user_id from private.notice_queue where id = p_id)
  for key share;
  select * into v_job from private.notice_queue
  where id = p_id and lease_token = p_lease_token
  for update;
  return v_job;
end
$$;

create function private.end_notice(p_job private.notice_queue, p_failure text)
returns void
language sql
set search_path = ''
as $$
  insert into private.told_notices (kind, subject, user_id, subscription_id, failure)
  values (
    p_job.kind, p_job.subject, p_job.user_id, p_job.subscription_id, left(p_failure, 300)
  )
  on conflict on constraint told_notices_once do nothing;
  delete from private.notice_queue where id = p_job.id
$$;

comment on function private.end_notice is
  'Sent, or given up for a reason. The caller holds the locks of user and row.';

create function private.complete_notice(p_id uuid, p_lease_token uuid)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_job private.notice_queue := private.take_notice(p_id, p_lease_token);
begin
  if v_job.id is null then
    return false;
  end if;
  perform private.end_notice(v_job, null);
  return true;
end
$$;

create function private.fail_notice(p_id uuid, p_lease_token uuid, p_detail text, p_gone boolean)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_job private.notice_queue := private.take_notice(p_id, p_lease_token);
begin
  if v_job.id is null then
    return false;
  end if;
  if p_gone is true and v_job.subscription_id is not null then
    delete from private.notice_queue where id = p_id;
    delete from public.push_subscriptions where id = v_job.subscription_id;
  else
    perform private.end_notice(v_job, coalesce(nullif(p_detail, ''), 'not said'));
  end if;
  return true;
end
$$;

comment on function private.fail_notice is
  'Given up. A device that is gone is forgotten, with all that waits for it; that is no failure.';

create function private.reschedule_notice(
  p_id uuid, p_lease_token uuid, p_detail text, p_delay_ms integer
)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_job private.notice_queue := private.take_notice(p_id, p_lease_token);
  v_not_before timestamptz;
begin
  if v_job.id is null then
    return 'stale';
  end if;
  v_not_before := now() + greatest(
    least(interval '30 seconds' * 2 ^ least(v_job.attempt - 1, 6), interval '30 minutes'),
    least(greatest(p_delay_ms, 0) * interval '1 millisecond', interval '30 minutes')
  );
  if v_not_before > v_job.deadline_at then
    perform private.end_notice(v_job, coalesce(nullif(p_detail, ''), 'not said'));
    return 'failed';
  end if;
  update private.notice_queue
  set
    lease_token = null, lease_expires_at = null, not_before = v_not_before,
    detail = left(p_detail, 300)
  where id = v_job.id;
  return 'rescheduled';
end
$$;

comment on function private.reschedule_notice is
  'After half a minute, then twice as long each time up to half an hour, and not before p_delay_ms: a mail service that is down for an hour costs nobody a notice.';

create function private.requeue_lapsed_notices()
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_settings private.settings;
  v_job private.notice_queue;
begin
  select * into v_settings from private.settings;
  for v_job in
    select * from private.notice_queue
    -- With the token, so that the index of leased ones serves it.
    where lease_token is not null and lease_expires_at < now() or deadline_at < now()
  loop
    begin
      perform from public.users where id = v_job.user_id for key share skip locked;
      continue when not found;
      select * into v_job from private.notice_queue
      where id = v_job.id and (lease_expires_at < now() or deadline_at < now())
      for update skip locked;
      continue when not found;
      if v_job.deadline_at < now() then
        perform private.end_notice(v_job, coalesce(v_job.detail, 'too late'));
      elsif v_job.subscription_id is not null or v_job.lost + 1 >= v_settings.max_lost_workers then
        perform private.end_notice(v_job, 'worker_lost');
      else
        update private.notice_queue
        set lease_token = null, lease_expires_at = null, lost = lost + 1, not_before = now()
        where id = v_job.id;
      end if;
    exception when others then
      perform private.note_broken('notice', v_job.id::text, sqlerrm);
    end;
  end loop;
  delete from private.told_notices where told_at < now() - interval '30 days';
end
$$;

comment on function private.requeue_lapsed_notices() is
  'A push message whose worker was lost may have arrived and is not sent again; an e-mail is, under the key by which the mail service knows the first.';

-- Wrappers --------------------------------------------------------------------------------------

create function public.claim_notices("limit" integer)
returns table (
  id uuid, lease_token uuid, attempt integer, kind public.notice_kind, locale text,
  content jsonb, mail jsonb, push jsonb
)
language sql
set search_path = ''
as $$
  select * from private.claim_notices($1)
$$;

create function public.complete_notice(id uuid, lease_token uuid)
returns boolean
language sql
set search_path = ''
as $$
  select private.complete_notice($1, $2)
$$;

create function public.fail_notice(
  id uuid, lease_token uuid, detail text, gone boolean default false
)
returns boolean
language sql
set search_path = ''
as $$
  select private.fail_notice($1, $2, $3, $4)
$$;

create function public.reschedule_notice(
  id uuid, lease_token uuid, detail text, delay_ms integer default null
)
returns text
language sql
set search_path = ''
as $$
  select private.reschedule_notice($1, $2, $3, $4)
$$;

create function public.stop_mail(token text)
returns boolean
language sql
set search_path = ''
as $$
  select private.stop_mail($1)
$$;

grant execute on function
  private.claim_notices, public.claim_notices,
  private.complete_notice, public.complete_notice,
  private.fail_notice, public.fail_notice,
  private.reschedule_notice, public.reschedule_notice,
  private.stop_mail, public.stop_mail
to service_role;
