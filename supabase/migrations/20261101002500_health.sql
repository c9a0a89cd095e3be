-- admin.health for the Edge Function of that name, which asks in the service role.

create function private.health()
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select to_jsonb(health) from admin.health
$$;

create function public.health()
returns jsonb
language sql
stable
set search_path = ''
as $$
  select private.health()
$$;

comment on function public.health() is 'The row of admin.health.';

grant execute on function private.health(), public.health() to service_role;
