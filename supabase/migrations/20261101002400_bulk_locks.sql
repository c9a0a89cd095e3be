-- One statement of a client may touch many rows, in whatever order the planner picks. Such a
-- statement first takes the lock that stands before those rows in the order of locks (see the
-- credits migration), so that two of them run one after the other.

create function private.lock_caller()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform from public.users where id = auth.uid() for update;
  return null;
end
$$;

create trigger lock_caller
before update of is_favorite or delete on public.photos
for each statement execute function private.lock_caller();

create function private.lock_callers_account()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform from auth.users where id = auth.uid() for key share;
  return null;
end
$$;

comment on function private.lock_callers_account() is
  'Deleting several models changes the user''s credits several times.';

create trigger lock_callers_account
before delete on public.models
for each statement execute function private.lock_callers_account();
