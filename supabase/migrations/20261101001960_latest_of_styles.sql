-- What each style has made of a person: the page for new portraits shows it on the style.

-- The owner, whom the policy asks for, first: the planner would not know that a person's portraits are
-- all theirs, and read every one.
create index photos_latest_of_style_idx
on public.photos (user_id, model_id, style_id, completed_at desc, id desc)
where status = 'completed' and root_photo_id is null and backgrounds = '[]';

create function public.latest_of_styles(model_id uuid)
returns table (style_id text, photo_id uuid, thumbnail_url text)
language sql
stable
set search_path = ''
as $$
  select style.id, latest.id, latest.thumbnail_url
  from public.styles as style
  cross join lateral (
    select photo.id, photo.thumbnail_url
    from public.photos as photo
    where photo.model_id = latest_of_styles.model_id
      and photo.style_id = style.id
      and photo.status = 'completed'
      and photo.root_photo_id is null
      and photo.backgrounds = '[]'
    order by photo.completed_at desc, photo.id desc
    limit 1
  ) as latest
  where style.active
$$;

comment on function public.latest_of_styles is
  'The caller''s latest finished portrait of a person in each style on offer, without edits and those whose background takes the place of the style''s: one look into the index for each style, however many portraits there are.';

grant execute on function public.latest_of_styles to authenticated;
