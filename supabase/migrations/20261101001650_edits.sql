-- A portrait that is nearly right is changed: a batch like any other, whose request shows the picture
-- with the person's references behind it and says what changes.

create function private.edit_value(p_kind public.edit_kind, p_value text)
returns text
language plpgsql
immutable
set search_path = ''
as $$
declare
  v_value text := case when p_kind = 'words' then private.wish_of(p_value) else p_value end;
begin
  if (case p_kind
    when 'background' then v_value = any (enum_range(null::public.background)::text[])
    when 'outfit' then v_value <> 'keep' and v_value = any (enum_range(null::public.outfit)::text[])
    when 'glasses' then v_value <> 'keep' and v_value = any (enum_range(null::public.glasses)::text[])
    when 'expression' then v_value = any (enum_range(null::public.expression)::text[])
    when 'light' then v_value = any (enum_range(null::public.light)::text[])
    when 'words' then v_value is not null
    when 'larger' then v_value is null
  end) is not true then
    raise exception using errcode = 'PT422', message = 'invalid_edit',
      detail = 'A kind of edit with one of its values; own words for words, none for larger.';
  end if;
  return v_value;
end
$$;

comment on function private.edit_value is 'The value of an edit as it is kept; raises for what is none.';

create function private.with_edit(p_edits jsonb, p_edit jsonb)
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select coalesce(jsonb_agg(edit order by number), '[]') || p_edit
  from jsonb_array_elements(p_edits) with ordinality as earlier (edit, number)
  where edit ->> 'kind' = 'words' or edit ->> 'kind' <> p_edit ->> 'kind'
$$;

comment on function private.with_edit is
  'Edits with another one: it takes the place of an earlier one of its kind. Own words add to each other.';

create function private.can_start_from_root(p_edits jsonb)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select not exists (
    select from jsonb_array_elements(p_edits) as edit where edit ->> 'kind' in ('words', 'larger')
  )
$$;

comment on function private.can_start_from_root is
  'Own words may mean what is to be seen in the picture they were said of, and larger is that very picture.';

create function private.options_with(
  p_photo public.photos, p_kind public.edit_kind, p_value text
)
returns public.portrait_options
language plpgsql
immutable
set search_path = ''
as $$
declare
  v_options public.portrait_options :=
    jsonb_populate_record(null::public.portrait_options, to_jsonb(p_photo));
begin
  -- Of several values that took turns a version has what its portrait had.
  v_options.backgrounds := array(
    select background from unnest(v_options.backgrounds) with ordinality as one (background, number)
    where number = 1 + (p_photo.variation - 1) % greatest(1, cardinality(v_options.backgrounds))
  );
  v_options.styles := array(
    select look from unnest(v_options.styles) with ordinality as one (look, number)
    where number = 1 + (p_photo.variation - 1) % greatest(1, cardinality(v_options.styles))
  );
  case p_kind
    when 'background' then v_options.backgrounds := array[p_value::public.background];
    when 'outfit' then v_options.outfit := p_value::public.outfit;
    when 'glasses' then v_options.glasses := p_value::public.glasses;
    when 'larger' then v_options.image_size := '2K';
    else null;
  end case;
  return v_options;
end
$$;

create function private.edit_photo(
  p_id uuid, p_photo_id uuid, p_kind public.edit_kind, p_value text, p_variations integer,
  p_wait_until_open boolean
)
returns public.photo_generation_batches
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user_id uuid := private.current_user_id();
  v_settings private.settings;
  v_value text := private.edit_value(p_kind, p_value);
  v_edit jsonb := jsonb_build_object('kind', p_kind, 'value', v_value);
  v_photo public.photos;
  v_model public.models;
  v_batch public.photo_generation_batches;
  v_options public.portrait_options;
  v_edits jsonb;
  v_source_id uuid;
  v_generation_model_id text;
begin
  select * into v_settings from private.settings;
  if p_id is null then
    raise exception using errcode = 'PT422', message = 'batch_id_required';
  end if;
  if p_variations is null or p_variations not between 1 and v_settings.variations_per_style then
    raise exception using errcode = 'PT422', message = 'invalid_variations',
      detail = format('Between 1 and %s.', v_settings.variations_per_style);
  end if;
  select * into v_photo from public.photos
  where id = p_photo_id and user_id = v_user_id;
  if not found then
    raise exception using errcode = 'PT404', message = 'photo_not_found';
  end if;
  select * into v_model from public.models where id = v_photo.model_id for key share;
  perform private.lock_user(v_user_id);
  v_batch := private.batch_asked_before(p_id, v_user_id);
  if v_batch.id is not null then
    return v_batch;
  end if;
  select * into v_photo from public.photos
  where id = p_photo_id and status = 'completed'
  for key share;
  if not found then
    raise exception using errcode = 'PT404', message = 'photo_not_found';
  end if;
  if v_model.status is distinct from 'ready' then
    raise exception using errcode = 'PT409', message = 'model_not_ready';
  end if;
  if p_kind = 'larger' and v_photo.image_size = '2K' then
    raise exception using errcode = 'PT422', message = 'invalid_edit',
      detail = 'It is as large as it can be.';
  end if;

  v_options := private.options_with(v_photo, p_kind, v_value);
  v_generation_model_id :=
    private.default_generation_model(v_options.aspect_ratio, v_options.image_size);
  v_batch.deadline_at := private.new_deadline(v_generation_model_id, p_wait_until_open);
  v_edits := private.with_edit(v_photo.edits, v_edit);
  if private.can_start_from_root(v_edits) then
    select id into v_source_id from public.photos
    where id = coalesce(v_photo.root_photo_id, p_photo_id) and status = 'completed'
    for key share;
  end if;
  v_batch.id := p_id;
  v_batch.user_id := v_user_id;
  v_batch.model_id := v_model.id;
  v_batch.generation_model_id := v_generation_model_id;
  v_batch.wish :=
    (select wish from public.photo_generation_batches where id = v_photo.generation_batch_id);
  v_batch.edits := case when v_source_id is null then jsonb_build_array(v_edit) else v_edits end;
  v_batch.source_photo_id := coalesce(v_source_id, p_photo_id);
  v_batch.reference_set := v_model.reference_set;
  return private.order_portraits(
    v_batch, v_options, array[v_photo.style_id], p_variations, v_photo, v_edits
  );
end
$$;

comment on function private.edit_photo is
  'Holds the credits and makes a batch of versions. Called twice with the same id by the same user it returns the first batch and charges nothing more.';

create function public.edit_photo(
  id uuid, photo_id uuid, kind public.edit_kind, value text default null,
  variations integer default 1, wait_until_open boolean default false
)
returns public.photo_generation_batches
language sql
set search_path = ''
as $$
  select * from private.edit_photo($1, $2, $3, $4, $5, $6)
$$;

grant execute on function private.edit_photo, public.edit_photo to authenticated;
