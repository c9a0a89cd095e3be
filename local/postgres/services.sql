-- What the Auth and Storage services own, as on hosted Supabase. Runs as supabase_admin after
-- @supabase/lite has made its tables, at every start: each statement may be repeated.

-- Auth ----------------------------------------------------------------------------------------

alter schema auth owner to supabase_auth_admin;
grant usage on schema auth to anon, authenticated, service_role, postgres;
grant all on schema auth to supabase_auth_admin;

create or replace function auth.uid() returns uuid language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.sub', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
  )::uuid
$$;

create or replace function auth.role() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.role', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role'
  )
$$;

create or replace function auth.email() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.email', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email'
  )
$$;

create or replace function auth.jwt() returns jsonb language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')
  )::jsonb
$$;

-- Storage -------------------------------------------------------------------------------------

alter schema storage owner to supabase_storage_admin;
grant usage on schema storage to anon, authenticated, service_role, postgres;
grant all on schema storage to supabase_storage_admin;

create or replace function storage.protect_delete() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('storage.allow_delete_query', true), 'false') <> 'true' then
    raise exception 'Direct deletion from storage tables is not allowed. Use the Storage API instead.'
      using errcode = '42501';
  end if;
  return null;
end
$$;

create or replace trigger protect_objects_delete
before delete on storage.objects for each statement execute function storage.protect_delete();

create or replace trigger protect_buckets_delete
before delete on storage.buckets for each statement execute function storage.protect_delete();

-- Owners and grants -----------------------------------------------------------------------------

do $$
declare
  object record;
begin
  for object in
    select n.nspname as schema, c.relname as name, c.relkind as kind
    from pg_class as c
    join pg_namespace as n on n.oid = c.relnamespace
    where n.nspname in ('auth', 'storage') and c.relkind in ('r', 'v', 'S')
  loop
    execute format(
      'alter %s %I.%I owner to %I',
      case object.kind when 'r' then 'table' when 'v' then 'view' else 'sequence' end,
      object.schema, object.name, 'supabase_' || object.schema || '_admin'
    );
  end loop;
end
$$;

-- As hosted Storage has it: what reads a folder finds it by a range of names.
create index if not exists idx_objects_bucket_id_name
on storage.objects (bucket_id, name collate "C");

grant all on all tables in schema auth to postgres, supabase_auth_admin;
grant all on all sequences in schema auth to postgres, supabase_auth_admin;
revoke all on all tables in schema auth from anon, authenticated, service_role;

grant all on all tables in schema storage
to postgres, anon, authenticated, service_role, supabase_storage_admin;

-- Lets migrations create policies on storage.objects. It is a little wider than hosted, where
-- postgres holds that right alone: no migration may alter the storage tables.
grant supabase_storage_admin to postgres with inherit true, set false;

