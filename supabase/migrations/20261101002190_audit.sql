-- What is done by hand, at the desk or at a console, and by whom.

create table admin.audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  operator_id uuid,
  who text not null,
  action text not null check (action ~ '^[a-z]+(_[a-z]+)*$'),
  subject text not null,
  before jsonb,
  after jsonb,
  note text check (char_length(note) <= 300),
  request_id uuid unique
);

comment on table admin.audit is
  'Append-only. It outlives what it names, and holds no picture, path or address of a picture.';
comment on column admin.audit.operator_id is
  'Whose session it was, at the desk; null at a console. No key: an operator''s account may go.';
comment on column admin.audit.who is
  'The e-mail address of that operator, the role of the key that was used (service_role: a script), or the database role of the console.';
comment on column admin.audit.subject is
  'Id of an account, batch, model, Gemini model, style or pack, or the name of a setting.';
comment on column admin.audit.request_id is
  'Made by who asks, so that asking twice changes something once.';

create index audit_subject_idx on admin.audit (subject, id desc);

create function private.refuse_audit_change()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  raise exception using errcode = '42501', message = 'audit_is_append_only';
end
$$;

create trigger refuse_change
before update or delete or truncate on admin.audit
for each statement execute function private.refuse_audit_change();

create function private.write_audit(
  p_action text, p_subject text, p_before jsonb, p_after jsonb,
  p_note text default null, p_request_id uuid default null
)
returns void
language sql
set search_path = ''
as $$
  insert into admin.audit (operator_id, who, action, subject, before, after, note, request_id)
  values (
    auth.uid(),
    coalesce(
      (select email from auth.users where id = auth.uid()), auth.jwt() ->> 'role', session_user
    ),
    p_action, p_subject, p_before, p_after, nullif(left(btrim(p_note), 300), ''),
    p_request_id
  )
$$;

comment on function private.write_audit is
  'Called in the transaction of the change itself: what is undone leaves no line.';
