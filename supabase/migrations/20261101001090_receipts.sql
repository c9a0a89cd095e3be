-- What somebody who has deleted an account or a person can hold against us: which files there were, and
-- when each was confirmed gone. It outlives the account, knows nobody, and shows nothing.

create table private.receipts (
  id uuid primary key,
  token_digest bytea not null unique check (octet_length(token_digest) = 32),
  owner_digest bytea not null check (octet_length(owner_digest) = 32),
  kind text not null check (kind in ('account', 'model')),
  created_at timestamptz not null default now()
);

comment on table private.receipts is
  'Without a foreign key: the account is gone. Whoever has the token sees it, for 90 days.';
comment on column private.receipts.id is 'Made by the client: asking twice makes one.';
comment on column private.receipts.owner_digest is
  'By which an account that still is finds its receipts; a keyed digest of its id, which is nowhere once it is gone.';

create index receipts_owner_idx on private.receipts (owner_digest, created_at desc);
create index receipts_created_idx on private.receipts (created_at);

create table private.receipt_files (
  receipt_id uuid not null references private.receipts (id) on delete cascade,
  file_digest bytea not null check (octet_length(file_digest) = 32),
  kind text not null,
  was_there boolean not null,
  removed_at timestamptz,
  primary key (receipt_id, file_digest)
);

comment on column private.receipt_files.file_digest is
  'SHA-256 of bucket/name: whoever knows the name of a file finds it, and nobody reads it here.';
comment on column private.receipt_files.was_there is
  'False for where a worker may still have been storing something: emptied as well, and not counted.';

create index receipt_files_digest_idx on private.receipt_files (file_digest)
where removed_at is null;

create function private.file_digest(p_bucket_id text, p_name text)
returns bytea
language sql
immutable
set search_path = ''
as $$
  select sha256(convert_to(p_bucket_id || '/' || p_name, 'UTF8'))
$$;

create function private.file_kind(p_bucket_id text, p_name text)
returns text
language sql
immutable
set search_path = ''
as $$
  select case
    when p_bucket_id = 'model-training-images' and p_name like 'reference/%' then 'cut_out'
    when p_bucket_id = 'model-training-images' then 'photo'
    when p_bucket_id = 'generated-photos' and p_name like '%-thumb.webp' then 'thumbnail'
    when p_bucket_id = 'generated-photos' then 'portrait'
    when p_bucket_id = 'model-previews' then 'preview'
    when p_bucket_id = 'own-style-images' then 'own_style'
    when p_bucket_id = 'shared-photos' then 'share_copy'
    when p_bucket_id = 'avatars' then 'avatar'
    else 'other'
  end
$$;

create function private.enter_on_receipt(p_bucket_id text, p_names text[])
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_receipt_id uuid := nullif(current_setting('retrato.receipt', true), '')::uuid;
begin
  if v_receipt_id is null then
    return;
  end if;
  insert into private.receipt_files (receipt_id, file_digest, kind, was_there)
  select
    v_receipt_id, private.file_digest(p_bucket_id, file), private.file_kind(p_bucket_id, file),
    exists (
      select from storage.objects where bucket_id = p_bucket_id and name = file
    )
  from unnest(p_names) as file
  where file is not null
  on conflict do nothing;
end
$$;

comment on function private.enter_on_receipt is
  'Notes what is queued for removal on the receipt of the deletion that this transaction is, if it is one.';

create function private.strike_from_receipts(p_bucket_id text, p_names text[])
returns void
language sql
set search_path = ''
as $$
  delete from private.receipt_files
  where removed_at is null and file_digest in (
    select private.file_digest(p_bucket_id, file) from unnest(p_names) as file
  )
$$;

comment on function private.strike_from_receipts is
  'Files that stay after all, because a row names them again.';
