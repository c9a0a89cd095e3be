-- Which set of references is used, in what order, and when an old one goes.

create function private.drop_old_references(p_model_id uuid)
returns void
language sql
set search_path = ''
as $$
  delete from public.model_references
  where (model_id, reference_set, position) in (
    select reference.model_id, reference.reference_set, reference.position
    from public.model_references as reference
    join public.models as model on model.id = reference.model_id
    where model.id = p_model_id
      and reference.reference_set < model.reference_set
      and not exists (
        select from public.photo_generation_batches as batch
        where batch.model_id = reference.model_id
          and batch.reference_set = reference.reference_set
          and exists (select from private.generation_queue where batch_id = batch.id)
      )
    for update of reference skip locked
  )
$$;

comment on function private.drop_old_references is
  'Sets that no open batch, and no free new try of one that is done, is made from. It waits for nobody: what another transaction holds is left to the next call.';

create function private.sweep_references()
returns void
language sql
security definer
set search_path = ''
as $$
  select private.drop_old_references(old.model_id)
  from (
    select distinct reference.model_id
    from public.model_references as reference
    join public.models as model on model.id = reference.model_id
    where reference.reference_set < model.reference_set
  ) as old
$$;

create function private.drop_references_of_batch()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.drop_old_references(new.model_id);
  return null;
end
$$;

create trigger drop_references_of_batch
after update of status on public.photo_generation_batches
for each row
when (
  new.status not in ('queued', 'processing') and old.status in ('queued', 'processing')
  and new.model_id is not null
)
execute function private.drop_references_of_batch();

create function private.remove_reference_objects()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  case tg_table_name
    when 'model_references' then
      perform private.queue_removal('model-training-images', array_agg(image_url))
      from deleted
      having count(*) > 0;
    when 'training_photos' then
      perform private.queue_removal('model-training-images', array_agg(reference_path))
      from deleted
      where not exists (
        select from public.model_references where image_url = deleted.reference_path
      )
      having count(reference_path) > 0;
  end case;
  return null;
end
$$;

comment on function private.remove_reference_objects() is
  'One that another set names stays: see private.claim_storage_removals.';

create trigger remove_reference_objects
after delete on public.model_references
referencing old table as deleted
for each statement execute function private.remove_reference_objects();

create trigger remove_reference_objects
after delete on private.training_photos
referencing old table as deleted
for each statement execute function private.remove_reference_objects();

create function private.order_references(p_model_id uuid, p_image_ids uuid[])
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_model public.models;
begin
  perform private.check_list('image_ids', p_image_ids, 100);
  v_model := private.lock_own_model(p_model_id);
  insert into public.model_references
  select
    model_id, user_id, reference_set + 1,
    row_number() over (
      order by array_position(p_image_ids, training_image_id) nulls last, position
    ),
    image_url, training_image_id, face, quality
  from public.model_references
  where model_id = p_model_id and reference_set = v_model.reference_set;
  if found then
    update public.models set reference_set = reference_set + 1 where id = p_model_id;
    perform private.drop_old_references(p_model_id);
  end if;
end
$$;

comment on function private.order_references is
  'The first four are used. Images that are not named follow those that are.';

create function public.order_references(model_id uuid, image_ids uuid[])
returns void
language sql
set search_path = ''
as $$
  select private.order_references($1, $2)
$$;

grant execute on function private.order_references, public.order_references to authenticated;
