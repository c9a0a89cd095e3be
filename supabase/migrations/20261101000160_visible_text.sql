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

create function private.one_line(p_text text)
returns text
language sql
immutable
set search_path = ''
as $$
  select btrim(regexp_replace(
    normalize(
      regexp_replace(
        regexp_replace(
          p_text collate "C",
          '[\u0001-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'
        ),
        '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]+',
        '', 'g'
      ),
      nfc
    ) collate "C",
    ' +', ' ', 'g'
  ))
$$;

comment on function private.one_line is
  'A text as one line of what can be seen of it, each word one space from the next, in one of the ways in which it can be written (NFC).';

-- Checks of tables run with the rights of who writes.
grant execute on function private.is_visible_text to authenticated, service_role;
