-- The welcome is worth money, so one network gets it only so often a day. Where somebody signs up
-- from, only Auth knows: its hook "before user created" tells, before there is a user, and what it
-- told is kept as a keyed digest for a day.

create table private.signups (
  user_id uuid primary key,
  network text not null,
  welcomed boolean not null default false,
  created_at timestamptz not null default now()
);

comment on table private.signups is
  'From which network an account was made, for a day. No foreign key: Auth tells before there is a user, and of some there will be none.';
comment on column private.signups.network is
  'A digest of the /24 of an IPv4 address, or the /48 of an IPv6 one: what one connection or one small provider has.';

create index signups_network_idx on private.signups (network, created_at);
create index signups_created_idx on private.signups (created_at);

create function private.note_signup(event jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_address inet;
begin
  v_address := event -> 'metadata' ->> 'ip_address';
  delete from private.signups where created_at < now() - interval '1 day';
  insert into private.signups (user_id, network)
  select (event -> 'user' ->> 'id')::uuid, encode(
    extensions.hmac(
      network(set_masklen(v_address, case family(v_address) when 4 then 24 else 48 end))::text,
      private.vault_secret('share_key'), 'sha256'
    ), 'hex'
  )
  where v_address is not null
  on conflict (user_id) do nothing;
  return '{}';
exception when others then
  -- Whoever cannot be counted may have an account all the same.
  raise warning 'a sign-up is not counted: %', sqlerrm;
  return '{}';
end
$$;

comment on function private.note_signup is
  'The hook "before user created" of Auth. It refuses nobody: it only remembers from where they come.';

create function private.may_welcome(p_user_id uuid)
returns boolean
language plpgsql
set search_path = ''
as $$
declare
  v_network text := (select network from private.signups where user_id = p_user_id);
begin
  if v_network is null then
    return true;
  end if;
  -- Those who sign up at the same moment are counted one after the other.
  perform pg_advisory_xact_lock(hashtextextended('welcome:' || v_network, 0));
  update private.signups set welcomed = true
  where user_id = p_user_id and (
    select count(*) from private.signups as other
    where other.network = v_network and other.welcomed
      and other.created_at > now() - interval '1 day'
  ) < (select max_welcomes_per_network from private.settings);
  return found;
end
$$;

comment on function private.may_welcome is
  'Whether a new account gets the welcome credits: true where the hook is not set up, for then nobody knows.';

grant usage on schema private to supabase_auth_admin;
grant execute on function private.note_signup to supabase_auth_admin;
