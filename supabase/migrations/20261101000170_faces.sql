-- Where in a picture a face is, in fractions of its width and height, so that a smaller copy of the
-- picture may be looked at as well.

create function private.is_share(p_value jsonb, p_slack numeric default 0)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select case jsonb_typeof(p_value)
    when 'number' then p_value::numeric between -p_slack and 1 + p_slack
    else false
  end
$$;

create function private.has_keys(p_object jsonb, p_keys text[])
returns boolean
language sql
immutable
set search_path = ''
as $$
  select case jsonb_typeof(p_object)
    when 'object'
      then p_object operator(pg_catalog.?&) p_keys
        and p_object operator(pg_catalog.-) p_keys = '{}'::jsonb
    else false
  end
$$;

comment on function private.has_keys is 'Whether this is an object of these keys and no others.';

create function private.is_box(p_box jsonb)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select case
    when p_box is null then null
    when not private.has_keys(p_box, array['x', 'y', 'width', 'height']) then false
    when length(p_box::text) > 300 then false
    when not (
      private.is_share(p_box -> 'x') and private.is_share(p_box -> 'y')
      and private.is_share(p_box -> 'width') and private.is_share(p_box -> 'height')
    ) then false
    else (p_box -> 'width')::numeric > 0
      and (p_box -> 'height')::numeric > 0
      -- What a browser adds up of fractions may miss the edge by the last digit.
      and (p_box -> 'x')::numeric + (p_box -> 'width')::numeric <= 1.000001
      and (p_box -> 'y')::numeric + (p_box -> 'height')::numeric <= 1.000001
  end
$$;

comment on function private.is_box is
  'Whether this is {x, y, width, height} inside a picture. Null for null.';

create function private.is_point(p_point jsonb)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select case
    when jsonb_typeof(p_point) is distinct from 'array' then false
    when jsonb_array_length(p_point) <> 2 then false
    else private.is_share(p_point -> 0, 1) and private.is_share(p_point -> 1, 1)
  end
$$;

comment on function private.is_point is
  'Whether this is [x, y]. A face at the edge has features outside of the picture.';

create function private.is_face(p_face jsonb)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select case
    when p_face is null then null
    when not (
      private.has_keys(p_face, array['box', 'eyes'])
      and private.has_keys(p_face -> 'eyes', array['left', 'right'])
    ) then false
    when length(p_face::text) > 1000 then false
    else private.is_box(p_face -> 'box')
      and private.is_point(p_face #> '{eyes,left}')
      and private.is_point(p_face #> '{eyes,right}')
  end
$$;

comment on function private.is_face is
  'Whether this is {box: {x, y, width, height}, eyes: {left: [x, y], right: [x, y]}}. Null for null.';

-- Checks of tables run with the rights of who writes.
grant execute on function private.has_keys, private.is_share, private.is_box, private.is_point,
  private.is_face
to authenticated, service_role;
