-- Deleting with a receipt, and who reads it.

create function private.receipt_token(p_id uuid)
returns text
language sql
stable
set search_path = ''
as $$
  select translate(
    encode(
      substring(
        extensions.hmac('receipt/' || p_id, private.vault_secret('share_key'), 'sha256') for 24
      ),
      'base64'
    ),
    '+/', '-_'
  )
$$;

comment on function private.receipt_token is
  'The secret part of its address, as private.share_token.';

create function private.owner_digest(p_user_id uuid)
returns bytea
language sql
stable
set search_path = ''
as $$
  select extensions.hmac('owner/' || p_user_id, private.vault_secret('share_key'), 'sha256')
$$;

create function private.receipt_life()
returns interval
language sql
immutable
set search_path = ''
as $$
  select interval '90 days'
$$;

create function private.cache_life()
returns interval
language sql
immutable
set search_path = ''
as $$
  select interval '2 hours'
$$;

comment on function private.cache_life() is
  'For how long a cache may still answer with a file that is gone: as long as the last address that was signed for it is good, and a cache keeps what it has got by it (functions/_shared/lasting.ts).';

create function private.open_receipt(p_id uuid, p_user_id uuid, p_kind text)
returns boolean
language plpgsql
set search_path = ''
as $$
begin
  if p_id is null then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'receipt_id is needed.';
  end if;
  insert into private.receipts (id, token_digest, owner_digest, kind)
  values (
    p_id, private.token_digest(private.receipt_token(p_id)), private.owner_digest(p_user_id),
    p_kind
  )
  on conflict (id) do nothing;
  if found then
    perform set_config('retrato.receipt', p_id::text, true);
    return true;
  end if;
  if not exists (
    select from private.receipts
    where id = p_id and kind = p_kind and owner_digest = private.owner_digest(p_user_id)
  ) then
    raise exception using errcode = 'PT409', message = 'receipt_exists';
  end if;
  return false;
end
$$;

comment on function private.open_receipt is
  'Whether it is new: what the transaction queues for removal is then entered on it. False when the same was asked before.';

create function private.delete_account(p_receipt_id uuid)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
begin
  if not private.open_receipt(p_receipt_id, v_user_id, 'account') then
    return private.receipt_token(p_receipt_id);
  end if;
  delete from auth.users where id = v_user_id;
  if not found then
    delete from private.receipts where id = p_receipt_id;
    return null;
  end if;
  perform set_config('retrato.receipt', '', true);
  return private.receipt_token(p_receipt_id);
end
$$;

comment on function private.delete_account is
  'Deletes the caller. Gives the token of the receipt; null when there was nobody to delete.';

create function private.delete_model(p_model_id uuid, p_receipt_id uuid)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
begin
  if not private.open_receipt(p_receipt_id, v_user_id, 'model') then
    return private.receipt_token(p_receipt_id);
  end if;
  delete from public.models where id = p_model_id and user_id = v_user_id;
  if not found then
    raise exception using errcode = 'PT404', message = 'model_not_found';
  end if;
  perform set_config('retrato.receipt', '', true);
  return private.receipt_token(p_receipt_id);
end
$$;

comment on function private.delete_model is
  'As deleting the row, with a receipt, of which it gives the token.';

create function admin.delete_account(p_user text)
returns text
language plpgsql
set search_path = ''
as $$
declare
  v_receipt_id uuid := gen_random_uuid();
  v_user_id uuid;
begin
  select id into v_user_id from public.users
  where email = lower(btrim(p_user)) or id::text = lower(btrim(p_user));
  if not found then
    raise exception 'There is no user "%".', p_user;
  end if;
  perform private.open_receipt(v_receipt_id, v_user_id, 'account');
  delete from auth.users where id = v_user_id;
  perform set_config('retrato.receipt', '', true);
  return private.receipt_token(v_receipt_id);
end
$$;

comment on function admin.delete_account is
  'Deletes a user named by e-mail or id, as they would themselves, and returns the token of the receipt.';

create function private.receipt_state(p_receipt_id uuid)
returns table (files bigint, removed bigint, finished_at timestamptz)
language sql
stable
set search_path = ''
as $$
  select
    count(*) filter (where file.was_there),
    count(file.removed_at) filter (where file.was_there),
    case
      when count(file.receipt_id) = count(file.removed_at)
        then coalesce(max(file.removed_at), receipt.created_at)
    end
  from private.receipts as receipt
  left join private.receipt_files as file on file.receipt_id = receipt.id
  where receipt.id = p_receipt_id
  group by receipt.id
$$;

comment on function private.receipt_state is
  'finished_at is null until every file is confirmed gone, also what a worker may have stored late.';

create function private.receipts()
returns table (
  id uuid, token text, kind text, created_at timestamptz, expires_at timestamptz,
  files bigint, removed bigint, finished_at timestamptz
)
language sql
stable
security definer
set search_path = ''
as $$
  select
    receipt.id,
    case when private.token_digest(known.token) = receipt.token_digest then known.token end,
    receipt.kind, receipt.created_at, receipt.created_at + private.receipt_life(),
    state.files, state.removed, state.finished_at
  from private.receipts as receipt
  cross join lateral (select private.receipt_token(receipt.id) as token) as known
  cross join lateral private.receipt_state(receipt.id) as state
  where receipt.owner_digest = private.owner_digest(private.current_user_id())
    and receipt.created_at > now() - private.receipt_life()
  order by receipt.created_at desc, receipt.id
  limit 100
$$;

create function private.receipt_of(p_token text)
returns private.receipts
language sql
stable
set search_path = ''
as $$
  select * from private.receipts
  where token_digest = private.token_digest(p_token)
    and created_at > now() - private.receipt_life()
$$;

create function private.receipt(p_token text)
returns table (
  kind text, created_at timestamptz, expires_at timestamptz,
  finished_at timestamptz, cached_until timestamptz, kinds jsonb
)
language sql
stable
security definer
set search_path = ''
as $$
  select
    receipt.kind, receipt.created_at, receipt.created_at + private.receipt_life(),
    state.finished_at, state.finished_at + private.cache_life(),
    coalesce(
      (
        select jsonb_agg(
          jsonb_build_object('kind', of_kind.kind, 'files', files, 'removed', removed)
          order by of_kind.kind
        )
        from (
          select file.kind, count(*) as files, count(file.removed_at) as removed
          from private.receipt_files as file
          where file.receipt_id = receipt.id and file.was_there
          group by file.kind
        ) as of_kind
      ),
      '[]'
    )
  from private.receipt_of(p_token) as receipt
  cross join lateral private.receipt_state(receipt.id) as state
  where receipt.id is not null
$$;

create function private.receipt_lines(p_token text, p_after text)
returns table (file text, kind text, removed_at timestamptz)
language sql
stable
security definer
set search_path = ''
as $$
  select encode(line.file_digest, 'hex'), line.kind, line.removed_at
  from private.receipt_of(p_token) as receipt
  join private.receipt_files as line on line.receipt_id = receipt.id
  where line.was_there and encode(line.file_digest, 'hex') > coalesce(p_after, '')
  order by 1
  limit 1000
$$;

create function private.end_receipts()
returns void
language sql
security definer
set search_path = ''
as $$
  delete from private.receipts where id in (
    select id from private.receipts
    where created_at <= now() - private.receipt_life()
    order by created_at
    limit 10
    for update skip locked
  )
$$;

-- For users and for who has a link ----------------------------------------------------------------

create function public.delete_account(receipt_id uuid default gen_random_uuid())
returns text
language sql
set search_path = ''
as $$
  select private.delete_account($1)
$$;

create function public.delete_model(model_id uuid, receipt_id uuid default gen_random_uuid())
returns text
language sql
set search_path = ''
as $$
  select private.delete_model($1, $2)
$$;

create function public.receipts()
returns table (
  id uuid, token text, kind text, created_at timestamptz, expires_at timestamptz,
  files bigint, removed bigint, finished_at timestamptz
)
language sql
stable
set search_path = ''
as $$
  select * from private.receipts()
$$;

comment on function public.receipts() is
  'Receipts of the caller''s deletions, the newest first. token is null when it cannot be shown again.';

create function public.receipt(token text)
returns table (
  kind text, created_at timestamptz, expires_at timestamptz,
  finished_at timestamptz, cached_until timestamptz, kinds jsonb
)
language sql
stable
set search_path = ''
as $$
  select * from private.receipt($1)
$$;

comment on function public.receipt is
  'For whoever has the token; no row for one that is unknown or over. kinds is [{kind, files, removed}]; until cached_until a cache may still answer with a file that is gone.';

create function public.receipt_lines(token text, after text default null)
returns table (file text, kind text, removed_at timestamptz)
language sql
stable
set search_path = ''
as $$
  select * from private.receipt_lines($1, $2)
$$;

comment on function public.receipt_lines is
  'The files on a receipt, a thousand at a time, by the SHA-256 of bucket/name; the next begin `after` the last.';

grant execute on function
  private.delete_account, public.delete_account,
  private.delete_model, public.delete_model,
  private.receipts, public.receipts
to authenticated;

grant execute on function
  private.receipt, public.receipt, private.receipt_lines, public.receipt_lines
to anon, authenticated;
