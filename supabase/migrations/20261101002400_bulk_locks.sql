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
before update of is_favorite on public.photos
for each statement execute function private.lock_caller();

create function private.lock_portraits(p_user_id uuid)
returns void
language plpgsql
set search_path = ''
as $$
begin
  perform from private.generation_queue
  where user_id = p_user_id and held = 0
  order by position
  for update;
  perform from public.users where id = p_user_id for update;
end
$$;

create function private.lock_callers_portraits()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.lock_portraits(auth.uid());
  return null;
end
$$;

comment on function private.lock_portraits is
  'With a portrait goes the free new try that it may be waiting for.';

create trigger lock_callers_portraits
before delete on public.photos
for each statement execute function private.lock_callers_portraits();

create function private.lock_callers_work()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform from auth.users where id = auth.uid() for key share;
  perform private.lock_work(auth.uid());
  return null;
end
$$;

comment on function private.lock_callers_work() is
  'Deleting several models ends work, credits and photos of one after those of the other.';

create trigger lock_callers_work
before delete on public.models
for each statement execute function private.lock_callers_work();

create trigger lock_callers_work
before delete or update of face_box on public.model_training_images
for each statement execute function private.lock_callers_work();
