-- What people call things is shown to them, to others' eyes and to operators.

create function private.is_visible_text(p_text text)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select p_text collate "C"
      ~ '[^\u0001-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]'
    and p_text collate "C" !~ '[\u0001-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]'
$$;

comment on function private.is_visible_text is
  'Whether a text shows anything, and no control character: it must neither look empty, nor break its line, nor turn the direction in which others are read.';

-- Checks of tables run with the rights of who writes.
grant execute on function private.is_visible_text to authenticated, service_role;
