-- Sharing, as its owner sees it: a link, what is behind it, and its end.

do $$
begin
  perform vault.create_secret(
    encode(extensions.gen_random_bytes(32), 'base64'), 'share_key',
    'The links of shares are made from it. With another one old links still open, but cannot be shown again.'
  );
end
$$;

create function private.share_token(p_user_id uuid, p_share_id uuid)
returns text
language sql
stable
set search_path = ''
as $$
  select translate(
    encode(
      substring(
        extensions.hmac(p_user_id || '/' || p_share_id, private.vault_secret('share_key'), 'sha256')
        for 24
      ),
      'base64'
    ),
    '+/', '-_'
  )
$$;

comment on function private.share_token is
  'The secret part of a link: 192 bits that nobody can guess, and that its owner can be shown again although they are kept nowhere.';

create function private.token_digest(p_token text)
returns bytea
language sql
immutable
set search_path = ''
as $$
  select sha256(convert_to(p_token, 'UTF8'))
$$;

create function private.create_share(p_id uuid, p_photo_ids uuid[], p_days integer)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
  v_settings private.settings;
  v_token text := private.share_token(v_user_id, p_id);
  v_owner uuid;
begin
  select * into v_settings from private.settings;
  perform private.check_list('photo_ids', p_photo_ids, v_settings.max_share_photos);
  if cardinality(p_photo_ids) = 0
    or cardinality(p_photo_ids) <> (select count(distinct id) from unnest(p_photo_ids) as id)
  then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'photo_ids: at least one, each once.';
  end if;
  if p_id is null or p_days is null or p_days not between 1 and 90 then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'id, and days between 1 and 90, are needed.';
  end if;
  perform private.lock_user(v_user_id);
  select user_id into v_owner from private.shares where id = p_id;
  if found then
    if v_owner <> v_user_id then
      raise exception using errcode = 'PT409', message = 'share_exists';
    end if;
    return v_token;
  end if;
  perform private.count_request(v_user_id);
  if (select count(*) from private.shares where user_id = v_user_id) >= v_settings.max_shares then
    raise exception using errcode = 'PT429', message = 'too_many_shares',
      detail = format('At most %s shares at a time.', v_settings.max_shares),
      hint = 'Revoke one that is no longer needed.';
  end if;
  if cardinality(p_photo_ids) <> (
    select count(*) from public.photos
    where id = any (p_photo_ids) and user_id = v_user_id and status = 'completed'
  ) then
    raise exception using errcode = 'PT404', message = 'photo_not_found';
  end if;
  insert into private.shares (id, user_id, token_digest, expires_at)
  values (p_id, v_user_id, private.token_digest(v_token), now() + make_interval(days => p_days));
  insert into private.share_photos (share_id, photo_id, position)
  select p_id, photo_id, position
  from unnest(p_photo_ids) with ordinality as asked (photo_id, position);
  insert into private.share_queue (share_photo_id, deadline_at)
  select id, now() + v_settings.batch_deadline from private.share_photos where share_id = p_id;
  return v_token;
end
$$;

create function private.revoke_share(p_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
begin
  perform private.lock_user(v_user_id);
  delete from private.shares where id = p_id and user_id = v_user_id;
end
$$;

create function private.shares()
returns table (
  id uuid, token text, expires_at timestamptz, created_at timestamptz, photos jsonb
)
language sql
stable
security definer
set search_path = ''
as $$
  select
    share.id,
    case when private.token_digest(known.token) = share.token_digest then known.token end,
    share.expires_at, share.created_at,
    jsonb_agg(
      jsonb_build_object(
        'photo_id', photo.id,
        'thumbnail_url', photo.thumbnail_url,
        'hearts', shared.hearts,
        'state', case
          when shared.copy_path is not null then 'ready'
          when exists (
            select from private.share_queue as queue where queue.share_photo_id = shared.id
          ) then 'waiting'
          else 'failed'
        end
      )
      order by shared.position
    )
  from private.shares as share
  cross join lateral (select private.share_token(share.user_id, share.id) as token) as known
  join private.share_photos as shared on shared.share_id = share.id
  join public.photos as photo on photo.id = shared.photo_id
  where share.user_id = private.current_user_id() and share.expires_at > now()
  group by share.id, known.token
  order by share.created_at desc, share.id
$$;

create function private.remove_copies()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.queue_removal('shared-photos', array_agg(copy_path))
  from deleted
  having bool_or(copy_path is not null);
  delete from private.shares as share
  where share.id = any (array(select distinct share_id from deleted))
    and not exists (select from private.share_photos where share_id = share.id);
  return null;
end
$$;

comment on function private.remove_copies() is 'A share without portraits is none.';

create trigger remove_copies
after delete on private.share_photos
referencing old table as deleted
for each statement execute function private.remove_copies();

create function private.send_share_event()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.send_event(share.user_id, 'share', jsonb_build_object(
    'id', share.id,
    'photo_id', new.photo_id,
    'hearts', new.hearts,
    'ready', new.copy_path is not null
  ))
  from private.shares as share
  where share.id = new.share_id;
  return null;
end
$$;

create trigger send_share_event
after update of hearts, copy_path on private.share_photos
for each row when (
  (old.hearts, old.copy_path is null) is distinct from (new.hearts, new.copy_path is null)
)
execute function private.send_share_event();

create function public.create_share(id uuid, photo_ids uuid[], days integer default 30)
returns text
language sql
set search_path = ''
as $$
  select private.create_share($1, $2, $3)
$$;

comment on function public.create_share is
  'The token of a link that shows these finished portraits, in this order, for so many days. The client makes the id.';

create function public.revoke_share(id uuid)
returns void
language sql
set search_path = ''
as $$
  select private.revoke_share($1)
$$;

create function public.shares()
returns table (
  id uuid, token text, expires_at timestamptz, created_at timestamptz, photos jsonb
)
language sql
stable
set search_path = ''
as $$
  select * from private.shares()
$$;

comment on function public.shares() is
  'The caller''s shares, the newest first. token is null when it cannot be shown again; photos is [{photo_id, thumbnail_url, hearts, state}], of which state is waiting, ready or failed.';

grant execute on function
  private.create_share, public.create_share,
  private.revoke_share, public.revoke_share,
  private.shares, public.shares
to authenticated;
