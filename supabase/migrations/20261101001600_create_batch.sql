-- Asking for portraits: everything is checked, the credits are held, and one photo and one queue row
-- per wanted image come into being, in one transaction.

create function private.check_options(p_options public.portrait_options)
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  perform private.check_list('backgrounds', p_options.backgrounds, 4);
  perform private.check_list('styles', p_options.styles, 4);
  if (p_options is not null) is not true then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'Every option has a value.';
  end if;
end
$$;

comment on function private.check_options is
  'Whether these are options at all: asked when they come, and again before a worker is told them.';

create function private.check_batch_options(
  p_style_ids text[], p_options public.portrait_options, p_variations integer
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_settings private.settings;
begin
  select * into v_settings from private.settings;
  if coalesce(cardinality(p_style_ids), 0) = 0 then
    raise exception using errcode = 'PT422', message = 'styles_required';
  end if;
  if cardinality(p_style_ids) > v_settings.max_styles_per_batch then
    raise exception using errcode = 'PT422', message = 'too_many_styles',
      detail = format('At most %s styles at a time.', v_settings.max_styles_per_batch);
  end if;
  perform private.check_list('style_ids', p_style_ids, v_settings.max_styles_per_batch);
  if cardinality(p_style_ids) <> (select count(distinct id) from unnest(p_style_ids) as id) then
    raise exception using errcode = 'PT422', message = 'duplicate_styles';
  end if;
  if p_variations is null or p_variations not between 1 and v_settings.variations_per_style then
    raise exception using errcode = 'PT422', message = 'invalid_variations',
      detail = format('Between 1 and %s per style.', v_settings.variations_per_style);
  end if;
  if cardinality(p_options.backgrounds) > v_settings.variations_per_style
    or cardinality(p_options.styles) > v_settings.variations_per_style
  then
    raise exception using errcode = 'PT422', message = 'too_many_options',
      detail = format(
        'At most %s backgrounds and %s looks: each variation shows one.',
        v_settings.variations_per_style, v_settings.variations_per_style
      );
  end if;
  perform private.check_options(p_options);
end
$$;

create function private.check_styles(p_user_id uuid, p_style_ids text[])
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_unknown text;
begin
  select string_agg(wanted.id, ', ') into v_unknown
  from unnest(p_style_ids) as wanted (id)
  where not exists (
    select from public.styles
    where styles.id = wanted.id and styles.active
      and (styles.owner_id is null or styles.owner_id = p_user_id)
  );
  if v_unknown is not null then
    raise exception using errcode = 'PT422', message = 'unknown_style',
      detail = left(v_unknown, 200);
  end if;
end
$$;

comment on function private.check_styles is
  'Whether all are on offer to a user, whose lock keeps those of their own from being deleted meanwhile. One of somebody else is as unknown as one that never was.';

create function private.wish_of(p_wish text)
returns text
language plpgsql
immutable
set search_path = ''
as $$
declare
  v_wish text;
begin
  -- Nobody need read much more than can be said.
  if char_length(p_wish) <= 2000 then
    v_wish := private.one_line(p_wish);
  end if;
  if char_length(coalesce(v_wish, p_wish)) > 200 then
    raise exception using errcode = 'PT422', message = 'wish_too_long',
      detail = 'At most 200 characters.';
  end if;
  return nullif(v_wish, '');
end
$$;

comment on function private.wish_of is
  'A wish as it is kept, null for none. People and programs may write it over several lines.';

create function private.default_generation_model(
  p_aspect_ratio public.aspect_ratio, p_image_size public.image_size
)
returns text
language plpgsql
set search_path = ''
as $$
declare
  v_model public.generation_models;
begin
  select * into v_model from public.generation_models where is_default;
  if not found then
    raise exception using errcode = 'PT503', message = 'service_unavailable',
      detail = 'No generation model is the default.';
  end if;
  if not p_aspect_ratio = any (v_model.aspect_ratios) then
    raise exception using errcode = 'PT422', message = 'unsupported_aspect_ratio';
  end if;
  if not exists (
    select from public.generation_model_sizes
    where generation_model_id = v_model.id and image_size = p_image_size and active
  ) then
    raise exception using errcode = 'PT422', message = 'unsupported_image_size';
  end if;
  return v_model.id;
end
$$;

comment on function private.default_generation_model is
  'The Gemini model for new work; refuses an aspect ratio or a size that it does not draw.';

create function private.portrait_price(
  p_generation_model_id text, p_image_size public.image_size
)
returns integer
language sql
stable
set search_path = ''
as $$
  select settings.generation_cost * size.cost_factor
  from public.generation_model_sizes as size
  cross join private.settings as settings
  where size.generation_model_id = p_generation_model_id and size.image_size = p_image_size
$$;

comment on function private.portrait_price is 'In credits, today.';

create function private.generation_model_again(p_batch public.photo_generation_batches)
returns text
language plpgsql
set search_path = ''
as $$
begin
  if exists (
    select from public.generation_models where id = p_batch.generation_model_id and enabled
  ) then
    return p_batch.generation_model_id;
  end if;
  return private.default_generation_model(p_batch.aspect_ratio, p_batch.image_size);
end
$$;

comment on function private.generation_model_again is
  'The Gemini model for another try: that of the batch, or today''s default when it has been switched off.';

create function private.batch_asked_before(p_id uuid, p_user_id uuid)
returns public.photo_generation_batches
language plpgsql
stable
set search_path = ''
as $$
declare
  v_batch public.photo_generation_batches;
begin
  select * into v_batch from public.photo_generation_batches where id = p_id;
  if v_batch.user_id <> p_user_id then
    raise exception using errcode = 'PT409', message = 'batch_id_taken';
  end if;
  return v_batch;
end
$$;

comment on function private.batch_asked_before is
  'What a user has made with this id, null for nothing yet. The caller holds the user''s lock.';

create function private.order_portraits(
  p_batch public.photo_generation_batches,
  p_options public.portrait_options,
  p_style_ids text[],
  p_variations integer,
  p_version_of public.photos default null,
  p_edits jsonb default '[]'
)
returns public.photo_generation_batches
language plpgsql
set search_path = ''
as $$
declare
  v_batch public.photo_generation_batches;
  v_images integer := cardinality(p_style_ids) * p_variations;
  v_price integer;
begin
  perform private.count_request(p_batch.user_id);
  perform private.check_open_images(p_batch.user_id, v_images);
  v_price := private.portrait_price(p_batch.generation_model_id, p_options.image_size);
  perform private.hold_credits(p_batch.user_id, v_images * v_price);
  insert into public.photo_generation_batches (
    id, user_id, model_id, generation_model_id, total_images_requested,
    aspect_ratio, glasses, hair_color, hair_style, outfit, image_size, backgrounds, styles,
    wish, edits, source_photo_id, reference_set, deadline_at
  )
  values (
    p_batch.id, p_batch.user_id, p_batch.model_id, p_batch.generation_model_id, v_images,
    p_options.aspect_ratio, p_options.glasses, p_options.hair_color, p_options.hair_style,
    p_options.outfit, p_options.image_size, to_jsonb(p_options.backgrounds),
    to_jsonb(p_options.styles),
    p_batch.wish, coalesce(p_batch.edits, '[]'), p_batch.source_photo_id, p_batch.reference_set,
    p_batch.deadline_at
  )
  returning * into v_batch;
  insert into public.photos (
    user_id, generation_batch_id, model_id, style_id, variation, variations, price,
    aspect_ratio, glasses, hair_color, hair_style, outfit, image_size, backgrounds, styles,
    parent_photo_id, root_photo_id, edits
  )
  select
    v_batch.user_id, v_batch.id, v_batch.model_id, style.id, variation, p_variations, v_price,
    v_batch.aspect_ratio, v_batch.glasses, v_batch.hair_color, v_batch.hair_style,
    v_batch.outfit, v_batch.image_size, v_batch.backgrounds, v_batch.styles,
    p_version_of.id, coalesce(p_version_of.root_photo_id, p_version_of.id), p_edits
  from unnest(p_style_ids) with ordinality as style (id, position)
  cross join generate_series(1, p_variations) as variation
  order by style.position, variation;
  perform private.queue_photos(v_batch, array(
    select photo.id from public.photos as photo
    where photo.generation_batch_id = v_batch.id
    order by array_position(p_style_ids, photo.style_id), photo.variation
  ));
  return v_batch;
end
$$;

comment on function private.order_portraits is
  'Holds the credits of a new batch and queues its portraits, or versions of one with the edits that lead to them. The caller holds the user''s lock and has checked everything else.';

create function private.create_generation_batch(
  p_id uuid,
  p_model_id uuid,
  p_style_ids text[],
  p_options public.portrait_options,
  p_variations integer,
  p_wish text,
  p_wait_until_open boolean
)
returns public.photo_generation_batches
language plpgsql
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  v_user_id uuid := private.current_user_id();
  v_model public.models;
  v_generation_model_id text;
  v_batch public.photo_generation_batches;
  v_wish text := private.wish_of(p_wish);
begin
  if p_id is null then
    raise exception using errcode = 'PT422', message = 'batch_id_required';
  end if;
  perform private.check_batch_options(p_style_ids, p_options, p_variations);
  v_generation_model_id :=
    private.default_generation_model(p_options.aspect_ratio, p_options.image_size);

  select * into v_model from public.models
  where id = p_model_id and user_id = v_user_id
  for key share;
  if not found then
    raise exception using errcode = 'PT404', message = 'model_not_found';
  end if;
  perform private.lock_user(v_user_id);
  v_batch := private.batch_asked_before(p_id, v_user_id);
  if v_batch.id is not null then
    return v_batch;
  end if;
  if v_model.status not in ('training', 'ready') then
    raise exception using errcode = 'PT409', message = 'model_not_ready';
  end if;
  perform private.check_styles(v_user_id, p_style_ids);

  v_batch.id := p_id;
  v_batch.user_id := v_user_id;
  v_batch.model_id := p_model_id;
  v_batch.generation_model_id := v_generation_model_id;
  v_batch.wish := v_wish;
  v_batch.reference_set := nullif(v_model.reference_set, 0);
  v_batch.deadline_at := private.new_deadline(v_generation_model_id, p_wait_until_open);
  return private.order_portraits(v_batch, p_options, p_style_ids, p_variations);
end
$$;

comment on function private.create_generation_batch is
  'While the first training of the model is under way the batch waits for it. Called twice with the same id by the same user it returns the first batch and charges nothing more.';

create function private.last_position(p_user_id uuid, p_generation_model_id text)
returns bigint
language plpgsql
stable
set search_path = ''
as $$
begin
  return greatest(
    (
      select served_position from private.provider_pace
      where generation_model_id = p_generation_model_id
    ),
    (select max(position) from private.generation_queue where user_id = p_user_id)
  );
end
$$;

comment on function private.last_position is
  'What a user''s next photo is numbered after: what they have waiting, or where the queue is served. The caller holds the user''s lock.';

create function private.queue_photos(
  p_batch public.photo_generation_batches, p_photo_ids uuid[]
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_last_position bigint := private.last_position(p_batch.user_id, p_batch.generation_model_id);
begin
  insert into private.generation_queue
    (photo_id, user_id, batch_id, generation_model_id, position, held, not_before)
  select
    photo.id, p_batch.user_id, p_batch.id, p_batch.generation_model_id,
    v_last_position + queued.number,
    photo.price,
    -- After the tick has ended the batch, which a training begins or ends long before.
    case when p_batch.reference_set is null
      then p_batch.deadline_at + interval '1 hour'
      else now()
    end
  from unnest(p_photo_ids) with ordinality as queued (id, number)
  join public.photos as photo on photo.id = queued.id;
end
$$;

comment on function private.queue_photos is
  'Queues photos whose credits are held, numbered after what this user already has waiting.';

create function public.create_generation_batch(
  id uuid,
  model_id uuid,
  style_ids text[],
  aspect_ratio public.aspect_ratio default '3:4',
  glasses public.glasses default 'keep',
  hair_color public.hair_color default 'keep',
  hair_style public.hair_style default 'keep',
  outfit public.outfit default 'keep',
  image_size public.image_size default '1K',
  backgrounds public.background[] default '{}',
  styles public.look[] default '{}',
  variations integer default 4,
  wish text default null,
  wait_until_open boolean default false
)
returns public.photo_generation_batches
language sql
set search_path = ''
as $$
  select * from private.create_generation_batch(
    id, model_id, style_ids,
    row(aspect_ratio, glasses, hair_color, hair_style, outfit, image_size, backgrounds, styles),
    variations, wish, wait_until_open
  )
$$;

grant execute on function private.create_generation_batch, public.create_generation_batch
to authenticated;
