-- Where things live: `public` is what clients may reach, `private` holds the rules and the queues
-- (not exposed by the Data API), `admin` is for people at a SQL console.

create schema private;
create schema admin;

comment on schema private is 'Rules and queues. Reached only through the wrappers in public.';
comment on schema admin is 'For the SQL console. No role of the Data API may use it.';

revoke all on schema private, admin from public;
grant usage on schema private to authenticated, service_role;

-- Nothing is granted by default: each object's grants stand beside it. Only the global form of the
-- function revoke works: a per-schema one cannot take away what PUBLIC has built in.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from anon, authenticated, service_role;

create extension if not exists pg_net with schema extensions;
create extension if not exists pg_cron with schema pg_catalog;
create extension if not exists supabase_vault with schema vault;
