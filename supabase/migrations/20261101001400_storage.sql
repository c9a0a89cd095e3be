-- Buckets, who may touch what in them, and the queue through which objects are removed.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values
  ('model-training-images', 'model-training-images', false, 3145728,
    array['image/jpeg', 'image/png', 'image/webp']),
  ('generated-photos', 'generated-photos', true, 13107200,
    array['image/jpeg', 'image/png', 'image/webp']),
  ('model-previews', 'model-previews', true, 1048576, array['image/webp']),
  ('shared-photos', 'shared-photos', false, 2097152, array['image/webp']),
  ('style-images', 'style-images', true, 1048576, array['image/jpeg', 'image/webp']),
  ('own-style-images', 'own-style-images', false, 3145728,
    array['image/jpeg', 'image/png', 'image/webp'])
on conflict (id) do update
set
  public = excluded.public,
  file_size_limit = excluded.file_size_limit,
  allowed_mime_types = excluded.allowed_mime_types;

create function private.owns_path(p_folder text, p_name text)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (
    select from public.users
    where id = auth.uid()
      and p_name ~ ('^' || p_folder || '/' || id || '/[A-Za-z0-9][A-Za-z0-9._-]{0,199}$')
  )
$$;

comment on function private.owns_path is
  'Whether it is a file of the caller in a folder of model-training-images or own-style-images, such as training. Also false for an account that was deleted while its session token still lives.';

create function private.path_id(p_path text)
returns uuid
language sql
immutable
set search_path = ''
as $$
  select substring(p_path from '/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-[0-9a-f]{12}')::uuid
$$;

comment on function private.path_id is 'The photo or model that a path of attempt_path belongs to.';

create function private.is_in_use(p_bucket_id text, p_name text)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  case p_bucket_id
    when 'model-training-images' then
      return exists (select from public.model_training_images where image_url = p_name)
        or exists (select from public.model_references where image_url = p_name)
        or exists (select from private.training_photos where reference_path = p_name);
    when 'own-style-images' then
      return exists (select from private.style_queue where upload_path = p_name)
        or exists (
          select from public.styles where owner_id is not null and image_url = p_name
        )
        or exists (select from public.styles where owner_id is not null and card_url = p_name);
    when 'avatars' then
      return exists (select from public.users where avatar_path = p_name);
    when 'generated-photos' then
      return exists (
        select from public.photos
        where id = private.path_id(p_name) and p_name in (url, thumbnail_url)
      );
    when 'model-previews' then
      return exists (
        select from public.models
        where id = private.path_id(p_name) and preview_image_url = p_name
      );
    when 'shared-photos' then
      return exists (select from private.share_photos where copy_path = p_name);
    else
      return false;
  end case;
end
$$;

comment on function private.is_in_use is 'Whether a row names that object of a person.';

create function private.files_in(p_bucket_id text, p_folder text)
returns setof text
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return query
  select object.name from storage.objects as object
  where object.bucket_id = p_bucket_id
    and object.name collate "C" >= p_folder || '/'
    and object.name collate "C" < p_folder || '0';
end
$$;

comment on function private.files_in is
  'Names of the objects in a folder. By a range of names ("0" comes after "/"), which the index of Storage finds for a folder that is given; a pattern, or a join with many folders, would read its whole table.';

create function private.files_of(p_user_id uuid)
returns table (bucket_id text, name text)
language sql
stable
security definer
set search_path = ''
as $$
  select folder.bucket_id, file
  from (
    values
      ('model-training-images', 'training/' || p_user_id),
      ('model-training-images', 'reference/' || p_user_id),
      ('generated-photos', 'generated/' || p_user_id),
      ('model-previews', 'preview/' || p_user_id),
      ('own-style-images', 'upload/' || p_user_id),
      ('own-style-images', 'style/' || p_user_id),
      ('avatars', p_user_id::text)
  ) as folder (bucket_id, path)
  cross join lateral private.files_in(folder.bucket_id, folder.path) as file
$$;

comment on function private.files_of is 'Every object of a user.';

create function private.upload_folder(p_bucket_id text, p_user_id uuid)
returns text
language sql
immutable
set search_path = ''
as $$
  select case p_bucket_id
    when 'model-training-images' then 'training/' || p_user_id
    when 'own-style-images' then 'upload/' || p_user_id
    when 'avatars' then p_user_id::text
  end
$$;

comment on function private.upload_folder is 'Where in a bucket a user''s own uploads lie.';

create function private.spare_files(p_bucket_id text, p_user_id uuid)
returns bigint
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return (
    select count(*)
    from private.files_in(p_bucket_id, private.upload_folder(p_bucket_id, p_user_id)) as file
    where not private.is_in_use(p_bucket_id, file)
  );
end
$$;

comment on function private.spare_files is 'How many files that a user has uploaded no row names.';

create function private.may_store_file(p_bucket_id text)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select private.spare_files(p_bucket_id, auth.uid()) < max_spare_files from private.settings
$$;

comment on function private.may_store_file is
  'Whether there is room before the bytes are sent; what counts is private.guard_file.';

grant execute on function private.owns_path(text, text),
  private.is_in_use(text, text), private.may_store_file(text)
to authenticated;

create policy "users read their own training files" on storage.objects
for select to authenticated
using (bucket_id = 'model-training-images' and private.owns_path('training', name));

create policy "users read their own references" on storage.objects
for select to authenticated
using (bucket_id = 'model-training-images' and private.owns_path('reference', name));

create policy "users upload to their own training folder" on storage.objects
for insert to authenticated
with check (
  bucket_id = 'model-training-images'
  and private.owns_path('training', name)
  and private.may_store_file(bucket_id)
);

create policy "users delete training files that no model uses" on storage.objects
for delete to authenticated
using (
  bucket_id = 'model-training-images'
  and private.owns_path('training', name)
  and not private.is_in_use(bucket_id, name)
);

create policy "users read the pictures of their own styles" on storage.objects
for select to authenticated
using (bucket_id = 'own-style-images' and private.owns_path('style', name));

create policy "users read what they upload for a style" on storage.objects
for select to authenticated
using (bucket_id = 'own-style-images' and private.owns_path('upload', name));

create policy "users upload to their own folder of styles" on storage.objects
for insert to authenticated
with check (
  bucket_id = 'own-style-images'
  and private.owns_path('upload', name)
  and private.may_store_file(bucket_id)
);

create policy "users delete style files that are not being prepared" on storage.objects
for delete to authenticated
using (
  bucket_id = 'own-style-images'
  and private.owns_path('upload', name)
  and not private.is_in_use(bucket_id, name)
);

create function private.queue_removal(p_bucket text, p_names text[], p_not_before timestamptz default now())
returns void
language plpgsql
set search_path = ''
as $$
begin
  insert into private.storage_removals (bucket_id, name, not_before)
  select distinct p_bucket, name, p_not_before from unnest(p_names) as name where name is not null
  on conflict (bucket_id, name) do update
  set not_before = least(excluded.not_before, storage_removals.not_before), lease_token = null;
  perform private.enter_on_receipt(p_bucket, p_names);
end
$$;

create function private.attempt_path(p_prefix text, p_user_id uuid, p_id uuid, p_lease_token uuid)
returns text
language plpgsql
immutable
set search_path = ''
as $$
begin
  return format('%s/%s/%s-%s', p_prefix, p_user_id, p_id, left(md5(p_lease_token::text), 12));
end
$$;

comment on function private.attempt_path is
  'Where one claim stores its result, without extension. Two claims of the same work never share a path, so what a lapsed one left behind can be removed without touching the other''s.';

create function private.queue_attempt_removal(
  p_prefix text, p_user_id uuid, p_id uuid, p_lease_token uuid, p_not_before timestamptz default now()
)
returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.queue_removal(
    case p_prefix
      when 'generated' then 'generated-photos'
      when 'reference' then 'model-training-images'
      when 'style' then 'own-style-images'
      else 'model-previews'
    end,
    array(
      select private.attempt_path(p_prefix, p_user_id, p_id, p_lease_token) || suffix
      from unnest(
        case p_prefix
          when 'generated' then array['.png', '.jpg', '.webp', '-thumb.webp']
          when 'reference'
            then array(
              select format('-%s.jpg', number)
              from private.settings
              cross join generate_series(1, settings.max_training_photos) as number
            )
          when 'style' then array['.jpg', '-card.webp']
          else array['.webp']
        end
      ) as suffix
    ),
    p_not_before
  );
end
$$;

create function private.may_be_removed(p_bucket_id text, p_name text)
returns boolean
language plpgsql
set search_path = ''
as $$
begin
  return not private.is_in_use(p_bucket_id, p_name);
exception when others then
  perform private.note_broken('removal', p_bucket_id || '/' || p_name, sqlerrm);
  return null;
end
$$;

comment on function private.may_be_removed is
  'Null when it cannot be told: such an object stays, and the others go.';

create function private.claim_storage_removals(p_limit integer)
returns table (id uuid, lease_token uuid, bucket_id text, name text)
language sql
set search_path = ''
security definer
as $$
  select private.check_limit(p_limit);
  with claim as (
    select gen_random_uuid() as token
  ),
  due as (
    select removal.id, private.may_be_removed(removal.bucket_id, removal.name) as may_be_removed
    from private.storage_removals as removal
    where removal.not_before <= now()
    order by removal.not_before
    limit p_limit
    for update skip locked
  ),
  kept as (
    delete from private.storage_removals as removal
    using due
    where removal.id = due.id and not due.may_be_removed
    returning removal.bucket_id, private.strike_from_receipts(removal.bucket_id, array[removal.name])
  ),
  put_aside as (
    update private.storage_removals as removal
    set not_before = 'infinity'
    from due
    where removal.id = due.id and due.may_be_removed is null
  )
  update private.storage_removals as removal
  set lease_token = claim.token, not_before = now() + settings.lease_duration
  from due, claim, private.settings as settings
  where removal.id = due.id and due.may_be_removed
  returning removal.id, removal.lease_token, removal.bucket_id, removal.name
$$;

comment on function private.claim_storage_removals is
  'What a row names by now is not removed, whatever was decided when its removal was queued.';

create function private.keep_file(p_bucket_id text, p_name text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  delete from private.storage_removals
  where bucket_id collate "C" = p_bucket_id and name collate "C" = p_name
    and lease_token is null;
  if found then
    perform private.strike_from_receipts(p_bucket_id, array[p_name]);
  end if;
  if exists (
    select from private.storage_removals
    where bucket_id collate "C" = p_bucket_id and name collate "C" = p_name
  ) then
    raise exception using errcode = 'PT409', message = 'file_being_removed';
  end if;
end
$$;

comment on function private.keep_file is
  'For a row that is about to name a file whose removal may be queued: takes it off the queue, unless a worker has it already.';

create function private.finish_storage_removals(p_ids uuid[], p_lease_token uuid)
returns integer
language sql
security definer
set search_path = ''
as $$
  with finished as (
    delete from private.storage_removals
    where id = any (p_ids) and lease_token = p_lease_token
    returning private.file_digest(bucket_id, name) as file_digest
  ),
  confirmed as (
    update private.receipt_files as file
    set removed_at = now()
    from finished
    where file.file_digest = finished.file_digest and file.removed_at is null
  )
  select count(*)::integer from finished
$$;

comment on function private.finish_storage_removals is
  'Files that are gone, confirmed by who has removed them; the receipts that name them say so.';

create function private.sweep_orphan_objects()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_bucket_id text;
  v_names text[];
  v_name text;
  v_queued integer := 0;
begin
  for v_bucket_id, v_names in
    select object.bucket_id, array_agg(object.name) as names
    from storage.objects as object
    cross join private.settings as settings
    where object.created_at < now() - settings.orphan_age
      and (
        (
          object.bucket_id = 'model-training-images'
          and not exists (
            select from public.model_training_images where image_url = object.name
          )
          and not exists (select from public.model_references where image_url = object.name)
          and not exists (
            select from private.training_photos where reference_path = object.name
          )
        )
        or (object.bucket_id = 'generated-photos' and not exists (
          select from public.photos
          where id = private.path_id(object.name) and object.name in (url, thumbnail_url)
        ))
        or (object.bucket_id = 'model-previews' and not exists (
          select from public.models
          where id = private.path_id(object.name) and preview_image_url = object.name
        ))
        or (object.bucket_id = 'shared-photos' and not exists (
          select from private.share_photos where copy_path = object.name
        ))
        or (object.bucket_id = 'avatars' and not exists (
          select from public.users where avatar_path = object.name
        ))
        or (
          object.bucket_id = 'own-style-images'
          and not exists (select from private.style_queue where upload_path = object.name)
          and not exists (
            select from public.styles
            where owner_id is not null and object.name in (image_url, card_url)
          )
        )
      )
    group by object.bucket_id
  loop
    begin
      perform private.queue_removal(v_bucket_id, v_names);
      v_queued := v_queued + cardinality(v_names);
    exception when others then
      foreach v_name in array v_names loop
        begin
          perform private.queue_removal(v_bucket_id, array[v_name]);
          v_queued := v_queued + 1;
        exception when others then
          perform private.note_broken('orphan', v_bucket_id || '/' || v_name, sqlerrm);
        end;
      end loop;
    end;
  end loop;
  return v_queued;
end
$$;

comment on function private.sweep_orphan_objects() is
  'Queues objects that no row names: uploads given up half-way, results of workers that died.';

create function public.claim_storage_removals("limit" integer)
returns table (id uuid, lease_token uuid, bucket_id text, name text)
language sql
set search_path = ''
as $$
  select * from private.claim_storage_removals($1)
$$;

create function public.finish_storage_removals(ids uuid[], lease_token uuid)
returns integer
language sql
set search_path = ''
as $$
  select private.finish_storage_removals($1, $2)
$$;

grant execute on function
  private.claim_storage_removals(integer), public.claim_storage_removals(integer),
  private.finish_storage_removals(uuid[], uuid), public.finish_storage_removals(uuid[], uuid)
to service_role;
