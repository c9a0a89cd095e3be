-- Putting the photos of a model into another order; the first becomes the preview.

create function private.order_training_images(p_model_id uuid, p_image_ids uuid[])
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.check_list('image_ids', p_image_ids, 100);
  perform private.lock_own_model(p_model_id);
  update public.model_training_images as image
  set image_order = place.number
  from (
    select
      id,
      row_number() over (order by array_position(p_image_ids, id) nulls last, image_order) as number
    from public.model_training_images
    where model_id = p_model_id
  ) as place
  where image.id = place.id and image.image_order <> place.number;
end
$$;

comment on function private.order_training_images is
  'Images that are not named follow those that are. One statement, since two images may not have one place; as other changes, refused once the training runs.';

create function public.order_training_images(model_id uuid, image_ids uuid[])
returns void
language sql
set search_path = ''
as $$
  select private.order_training_images($1, $2)
$$;

grant execute on function private.order_training_images, public.order_training_images
to authenticated;
