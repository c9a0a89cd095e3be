-- What policies cannot keep. Storage asks a policy in a transaction that it rolls back, and writes
-- the row later, by itself; whoever holds a signed upload address is not asked again at all. A
-- trigger sees each row when it is written: here the caps hold, the owner has to exist still, and
-- what is trained stays what it is. Storage tells 42501 as "403 Unauthorized".

create function private.file_owner(p_bucket_id text, p_name text)
returns uuid
language sql
immutable
set search_path = ''
as $$
  select case p_bucket_id
    when 'model-training-images'
      then substring(p_name from '^training/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/')
    when 'own-style-images'
      then substring(p_name from '^upload/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/')
    when 'avatars'
      then substring(p_name from '^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/')
  end::uuid
$$;

comment on function private.file_owner is
  'Whose folder a file lies in; null for buckets that only the service writes.';

create function private.guard_file()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.file_owner(new.bucket_id, new.name);
  v_is_new boolean := tg_op = 'INSERT' and not exists (
    select from storage.objects where bucket_id = new.bucket_id and name = new.name
  );
begin
  if tg_op = 'UPDATE' and private.is_in_use(old.bucket_id, old.name) then
    raise exception using errcode = '42501', message = 'file_in_use';
  end if;
  if v_user_id is null then
    return new;
  end if;
  perform from public.users where id = v_user_id for update;
  if not found then
    raise exception using errcode = '42501', message = 'user_not_found';
  end if;
  if v_is_new and private.spare_files(new.bucket_id, v_user_id)
    >= (select max_spare_files from private.settings)
  then
    raise exception using errcode = '42501', message = 'too_many_files';
  end if;
  return new;
end
$$;

comment on function private.guard_file() is
  'The user''s lock makes uploads that arrive at once count each other.';

create trigger guard_new_file
before insert on storage.objects
for each row execute function private.guard_file();

create trigger guard_changed_file
before update on storage.objects
for each row when (
  (old.bucket_id, old.name, old.version) is distinct from (new.bucket_id, new.name, new.version)
)
execute function private.guard_file();
