-- The gallery shows one version of a portrait, the newest that there is, and how many there are.
-- Whatever ends or takes away a version holds its owner's lock (see bulk_locks), so that two of one
-- portrait come one after the other.

create function private.show_newest_versions(p_roots uuid[])
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_ids uuid[] := array(
    select id from public.photos
    where (id = any (p_roots) or root_photo_id = any (p_roots)) and status = 'completed'
    order by id
    for update
  );
begin
  update public.photos as photo
  set is_newest = photo.id = family.newest, versions = family.versions
  from (
    select
      coalesce(root_photo_id, id) as root, count(*)::integer as versions,
      (array_agg(id order by completed_at desc, id desc))[1] as newest
    from public.photos
    where id = any (v_ids)
    group by root
  ) as family
  where photo.id = any (v_ids)
    and coalesce(photo.root_photo_id, photo.id) = family.root
    and (photo.is_newest, photo.versions)
      is distinct from (photo.id = family.newest, family.versions);
end
$$;

create function private.show_new_version()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.show_newest_versions(array[new.root_photo_id]);
  return null;
end
$$;

create trigger show_new_version
after update of status on public.photos
for each row
when (
  new.status = 'completed' and old.status <> 'completed' and new.root_photo_id is not null
)
execute function private.show_new_version();

create function private.show_version_left()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.show_newest_versions(array_agg(distinct coalesce(root_photo_id, id)))
  from deleted
  where versions > 1
  having count(*) > 0;
  return null;
end
$$;

create trigger show_version_left
after delete on public.photos
referencing old table as deleted
for each statement execute function private.show_version_left();

create function private.delete_portraits(p_photo_ids uuid[])
returns setof uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
begin
  perform private.check_list('photo_ids', p_photo_ids, 100);
  perform private.lock_portraits(v_user_id);
  -- A statement of its own: a version that was being stored meanwhile goes with the others.
  return query
  delete from public.photos
  where user_id = v_user_id and status = 'completed' and coalesce(root_photo_id, id) in (
    select coalesce(asked.root_photo_id, asked.id) from public.photos as asked
    where asked.id = any (p_photo_ids)
  )
  returning id;
end
$$;

comment on function private.delete_portraits is
  'Deletes photos with every finished version of their portraits, and tells which those were.';

create function public.delete_portraits(photo_ids uuid[])
returns setof uuid
language sql
set search_path = ''
as $$
  select private.delete_portraits($1)
$$;

grant execute on function private.delete_portraits, public.delete_portraits to authenticated;
