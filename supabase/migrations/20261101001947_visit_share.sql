-- What strangers may do with a link, by way of the function visit-share. They have no role in the
-- database and learn of a share what its page shows.

create function private.count_visit(p_subject text, p_limit integer)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_requests integer;
begin
  insert into private.share_visits as known (subject, started_at, requests)
  values (p_subject, now(), 1)
  on conflict (subject) do update
  set (started_at, requests) = (
    select
      case when over then now() else known.started_at end,
      case when over then 1 else known.requests + 1 end
    from (select known.started_at <= now() - interval '1 minute' as over) as minute
  )
  returning requests into v_requests;
  if v_requests > p_limit then
    raise exception using errcode = 'PT429', message = 'too_many_requests',
      hint = 'Wait a minute, then try again.';
  end if;
end
$$;

create function private.visited_share(p_token text, p_address text)
returns uuid
language plpgsql
set search_path = ''
as $$
declare
  v_settings private.settings;
  v_id uuid;
begin
  select * into v_settings from private.settings;
  if p_address is not null then
    perform private.count_visit(
      'address/' || encode(
        extensions.hmac(p_address, private.vault_secret('share_key'), 'sha256'), 'hex'
      ),
      v_settings.max_visits_per_address
    );
  end if;
  select id into v_id from private.shares
  where token_digest = private.token_digest(p_token) and expires_at > now();
  if found then
    perform private.count_visit('share/' || v_id, v_settings.max_visits_per_share);
  end if;
  return v_id;
end
$$;

comment on function private.visited_share is
  'The share behind a token, null if there is none. Counted by where the visitor comes from, as far as that is known, and by share; both in a minute.';

create function private.open_share(p_token text, p_visitor uuid, p_address text)
returns table (
  expires_at timestamptz, id uuid, copy_path text, width integer, height integer, hearted boolean
)
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_share_id uuid := private.visited_share(p_token, p_address);
begin
  return query
  select
    share.expires_at, shared.id, shared.copy_path, shared.width, shared.height,
    exists (
      select from private.share_hearts as heart
      where heart.share_photo_id = shared.id and heart.visitor = p_visitor
    )
  from private.shares as share
  join private.share_photos as shared on shared.share_id = share.id
  where share.id = v_share_id
    and (
      shared.copy_path is not null
      or exists (select from private.share_queue as queue where queue.share_photo_id = shared.id)
    )
  order by shared.position;
end
$$;

create function private.heart_share_photo(
  p_token text, p_photo_id uuid, p_visitor uuid, p_hearted boolean, p_address text
)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_share_id uuid := private.visited_share(p_token, p_address);
  v_hearts integer;
  v_changed integer;
begin
  select hearts into v_hearts from private.share_photos
  where id = p_photo_id and share_id = v_share_id
  for no key update;
  if not found then
    return false;
  end if;
  if p_hearted then
    if v_hearts >= (select max_hearts from private.settings) then
      raise exception using errcode = 'PT429', message = 'too_many_hearts';
    end if;
    insert into private.share_hearts (share_photo_id, visitor) values (p_photo_id, p_visitor)
    on conflict do nothing;
  else
    delete from private.share_hearts where share_photo_id = p_photo_id and visitor = p_visitor;
  end if;
  get diagnostics v_changed = row_count;
  update private.share_photos
  set hearts = hearts + case when p_hearted then 1 else -1 end
  where id = p_photo_id and v_changed = 1;
  return true;
end
$$;

comment on function private.heart_share_photo is
  'Sets or takes back the one heart of a visitor; false when the link does not show that portrait.';

create function public.open_share(token text, visitor uuid default null, address text default null)
returns table (
  expires_at timestamptz, id uuid, copy_path text, width integer, height integer, hearted boolean
)
language sql
set search_path = ''
as $$
  select * from private.open_share($1, $2, $3)
$$;

comment on function public.open_share is
  'What the page of a link shows; no row for one that is unknown, over or revoked. copy_path is null while the copy is being made.';

create function public.heart_share_photo(
  token text, photo_id uuid, visitor uuid, hearted boolean, address text default null
)
returns boolean
language sql
set search_path = ''
as $$
  select private.heart_share_photo($1, $2, $3, $4, $5)
$$;

grant execute on function
  private.open_share, public.open_share, private.heart_share_photo, public.heart_share_photo
to service_role;
