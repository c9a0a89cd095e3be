-- Nothing of a person's face stays behind: every row that goes takes its objects with it.

create function private.remove_photo_objects()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.queue_removal('generated-photos', array_agg(path))
  from deleted cross join lateral unnest(array[url, thumbnail_url]) as path
  having bool_or(path is not null);
  return null;
end
$$;

create trigger remove_photo_objects
after delete on public.photos
referencing old table as deleted
for each statement execute function private.remove_photo_objects();

create function private.remove_training_image_objects()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.queue_removal('model-training-images', array_agg(image_url))
  from deleted
  having count(*) > 0;
  return null;
end
$$;

create trigger remove_training_image_objects
after delete on public.model_training_images
referencing old table as deleted
for each statement execute function private.remove_training_image_objects();

create function private.keep_named_file()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  case tg_table_name
    when 'model_training_images'
      then perform private.keep_file('model-training-images', new.image_url);
    when 'users' then perform private.keep_file('avatars', new.avatar_path);
  end case;
  return new;
end
$$;

create trigger keep_named_file
before insert on public.model_training_images
for each row execute function private.keep_named_file();

create trigger keep_named_file
before update of avatar_path on public.users
for each row when (new.avatar_path is distinct from old.avatar_path)
execute function private.keep_named_file();

create function private.end_model_work()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_run private.training_queue;
  v_jobs private.generation_queue[];
begin
  -- Locked before the first credit moves; see the order of locks in the credits migration.
  select array_agg(job) into v_jobs
  from (
    select queue.* from private.generation_queue as queue
    join public.photo_generation_batches as batch on batch.id = queue.batch_id
    where batch.model_id = old.id
    order by queue.position
    for update of queue
  ) as job;
  -- Also when nothing is open: the portraits lose their model next, in an order of their own.
  perform from public.users where id = old.user_id for update;
  delete from private.training_queue where model_id = old.id returning * into v_run;
  if found then
    perform private.release_credits(v_run.user_id, v_run.held, v_run.held_kind);
    perform private.queue_late_removal(prefix, v_run.user_id, old.id, v_run.lease_token)
    from unnest(array['preview', 'reference']) as prefix;
  end if;
  perform private.queue_late_removal('generated', user_id, photo_id, lease_token)
  from unnest(v_jobs);
  perform private.release_photos(v_jobs, 'cancelled');
  perform private.queue_removal('model-previews', array[old.preview_image_url]);
  return old;
end
$$;

comment on function private.end_model_work() is
  'A deleted model ends its training and cancels its portraits, also those being generated. Finished portraits stay: they belong to the user, not to the model.';

create trigger end_model_work
before delete on public.models
for each row execute function private.end_model_work();

create function private.queue_late_removal(
  p_prefix text, p_user_id uuid, p_id uuid, p_lease_token uuid
)
returns void
language sql
set search_path = ''
as $$
  select private.queue_attempt_removal(
    p_prefix, p_user_id, p_id, p_lease_token, now() + 3 * lease_duration
  )
  from private.settings
  where p_lease_token is not null
$$;

comment on function private.queue_late_removal is
  'For work taken from a worker that may still be storing its result: removed once it must have stopped.';

create function private.end_free_retry()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.queue_late_removal('generated', user_id, photo_id, lease_token)
  from private.generation_queue
  where photo_id = old.id;
  return old;
end
$$;

create trigger end_free_retry
before delete on public.photos
for each row when (old.free_retry = 'waiting')
execute function private.end_free_retry();

create function private.lock_work(p_user_id uuid)
returns void
language sql
set search_path = ''
as $$
  select from public.models where user_id = p_user_id order by id for update;
  select from private.generation_queue where user_id = p_user_id order by position for update
$$;

comment on function private.lock_work is
  'First in the order of locks of the credits migration, so that deleting an account waits for work that is just being settled instead of meeting it half-way.';

create function private.end_account()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.lock_work(old.id);
  delete from public.models where user_id = old.id;
  perform from public.users where id = old.id for update;
  delete from private.style_queue where user_id = old.id;
  delete from public.users where id = old.id;
  delete from public.styles where owner_id = old.id;
  perform private.queue_removal(bucket_id, array_agg(name))
  from private.files_of(old.id)
  group by bucket_id;
  return old;
end
$$;

comment on function private.end_account() is
  'However an account is deleted, every row goes with it, and every object through the removal queue.';

create trigger end_account
before delete on auth.users
for each row execute function private.end_account();
