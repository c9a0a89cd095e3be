-- Profile pictures: a private bucket, who may touch what in it, and what happens to a picture that
-- is replaced. The column that names the picture is public.users.avatar_path.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('avatars', 'avatars', false, 524288, array['image/jpeg'])
on conflict (id) do update
set
  public = excluded.public,
  file_size_limit = excluded.file_size_limit,
  allowed_mime_types = excluded.allowed_mime_types;

create function private.owns_avatar_path(p_name text)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (
    select from public.users
    where id = auth.uid()
      and p_name ~ ('^' || id || '/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.jpg$')
  )
$$;

comment on function private.owns_avatar_path is
  'Also false for an account that was deleted while its session token still lives.';

grant execute on function private.owns_avatar_path(text) to authenticated;

create policy "users read their own avatars" on storage.objects
for select to authenticated
using (bucket_id = 'avatars' and private.owns_avatar_path(name));

create policy "users upload to their own avatar folder" on storage.objects
for insert to authenticated
with check (
  bucket_id = 'avatars' and private.owns_avatar_path(name) and private.may_store_file(bucket_id)
);

create policy "users delete avatars that their profile does not show" on storage.objects
for delete to authenticated
using (
  bucket_id = 'avatars'
  and private.owns_avatar_path(name)
  and not private.is_in_use(bucket_id, name)
);

create function private.remove_avatar_object()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.queue_removal('avatars', array[old.avatar_path]);
  return null;
end
$$;

create trigger remove_replaced_avatar
after update of avatar_path on public.users
for each row when (old.avatar_path is distinct from new.avatar_path)
execute function private.remove_avatar_object();
