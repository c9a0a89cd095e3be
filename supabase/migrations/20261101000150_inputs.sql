-- What comes from outside is judged by what it is: a type promises less than it seems to. An array
-- may have several dimensions and hold nulls, jsonb may be anything.

create function private.check_list(p_name text, p_list anyarray, p_max integer)
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if p_list is null
    or array_ndims(p_list) > 1
    or cardinality(p_list) > p_max
    or exists (select from unnest(p_list) as element where element is null)
  then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = format('%s: a list of at most %s values, none of them null.', p_name, p_max);
  end if;
end
$$;

comment on function private.check_list is 'One dimension, no nulls, at most p_max elements.';

create function private.check_objects(p_name text, p_list jsonb, p_max integer)
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if jsonb_typeof(p_list) is distinct from 'array' then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = format('%s: a list of objects.', p_name);
  end if;
  if jsonb_array_length(p_list) > p_max
    or exists (
      select from jsonb_array_elements(p_list) as element where jsonb_typeof(element) <> 'object'
    )
  then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = format('%s: a list of at most %s objects.', p_name, p_max);
  end if;
end
$$;

create function private.check_limit(p_limit integer)
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if p_limit is null or p_limit not between 0 and 1000 then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'limit: a number between 0 and 1000.';
  end if;
end
$$;

comment on function private.check_limit is 'How much a worker may claim at once.';
