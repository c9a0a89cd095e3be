-- Who may sit at the desk: accounts whose app_metadata.role is `operator`. Nobody can set that of
-- themselves; user_metadata, which they can, is never looked at.

create function private.is_operator()
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(auth.jwt() -> 'app_metadata' ->> 'role' = 'operator', false)
    and exists (
      select from auth.users
      where id = auth.uid()
        and raw_app_meta_data ->> 'role' = 'operator'
        and (banned_until is null or banned_until <= now())
        and deleted_at is null
    )
$$;

comment on function private.is_operator() is
  'By the token, and by the account as it is now: the token of somebody who was an operator until just now lives on for up to an hour.';

grant execute on function private.is_operator() to authenticated;

create function private.require_operator()
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  if not private.is_operator() then
    raise exception using errcode = 'PT403', message = 'operators_only';
  end if;
end
$$;

comment on function private.require_operator() is 'The first thing that each operator_* does.';

create function private.set_operator(p_email text, p_is_operator boolean)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_account auth.users;
begin
  select * into v_account from auth.users
  where email = lower(btrim(p_email)) or id::text = lower(btrim(p_email))
  for update;
  if not found then
    raise exception using errcode = 'PT404', message = 'user_not_found',
      detail = format('There is no account "%s".', p_email);
  end if;
  update auth.users
  set raw_app_meta_data = case
    when p_is_operator
      then coalesce(raw_app_meta_data, '{}') || jsonb_build_object('role', 'operator')
    when raw_app_meta_data ->> 'role' = 'operator' then raw_app_meta_data - 'role'
    else raw_app_meta_data
  end
  where id = v_account.id;
  perform private.write_audit(
    case when p_is_operator then 'make_operator' else 'remove_operator' end, v_account.id::text,
    jsonb_build_object('role', v_account.raw_app_meta_data ->> 'role'),
    (
      select jsonb_build_object('role', raw_app_meta_data ->> 'role') from auth.users
      where id = v_account.id
    )
  );
end
$$;

create function admin.make_operator(p_email text)
returns void
language sql
set search_path = ''
as $$
  select private.set_operator(p_email, true)
$$;

create function admin.remove_operator(p_email text)
returns void
language sql
set search_path = ''
as $$
  select private.set_operator(p_email, false)
$$;

comment on function admin.make_operator is
  'Opens the desk to an account named by e-mail or id, from its next sign-in on.';
comment on function admin.remove_operator is 'Closes it again, at once.';
