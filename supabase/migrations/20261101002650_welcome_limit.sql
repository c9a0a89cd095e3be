-- The welcome is worth money, so one network gets it only so often a day, and one address once. Where
-- somebody signs up from, only Auth knows: its hook "before user created" tells, before there is a
-- user, and what it told is kept as keyed digests for a day.

create table private.signups (
  address text primary key,
  network text not null,
  welcomed boolean not null default false,
  created_at timestamptz not null default now()
);

comment on table private.signups is
  'From which network accounts were made, for a day. By e-mail address, for Auth tells before there is a user, and of those who come by Google under another id than they get. It outlives the account: who deletes theirs and comes back at once is not welcomed twice.';
comment on column private.signups.network is
  'Of the /24 of an IPv4 address, or the /48 of an IPv6 one: what one connection or one small provider has.';

create index signups_network_idx on private.signups (network, created_at);
create index signups_created_idx on private.signups (created_at);

create function private.signup_digest(p_text text)
returns text
language sql
stable
set search_path = ''
as $$
  select encode(extensions.hmac(p_text, private.vault_secret('share_key'), 'sha256'), 'hex')
$$;

create function private.network_of(p_address inet)
returns text
language sql
immutable
set search_path = ''
as $$
  select case
    when p_address <<= any (
      '{127.0.0.0/8, 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, ::1/128, fc00::/7}'::inet[]
    ) then null
    else
      network(set_masklen(p_address, case family(p_address) when 4 then 24 else 48 end))::text
  end
$$;

comment on function private.network_of is
  'Null for an address of this machine or of a house: behind a proxy that hides who asks, everybody would be one network.';

create function private.note_signup(event jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_network text;
  v_email text := event -> 'user' ->> 'email';
begin
  v_network := private.network_of((event -> 'metadata' ->> 'ip_address')::inet);
  delete from private.signups where created_at < now() - interval '1 day';
  insert into private.signups (address, network)
  select private.signup_digest(lower(v_email)), private.signup_digest(v_network)
  where v_network is not null and v_email <> ''
  on conflict (address) do update set network = excluded.network;
  return '{}';
exception when others then
  -- Whoever cannot be counted may have an account all the same.
  raise warning 'a sign-up is not counted: %', sqlerrm;
  return '{}';
end
$$;

comment on function private.note_signup is
  'The hook "before user created" of Auth. It refuses nobody: it only remembers from where they come.';

create function private.may_welcome(p_email text)
returns boolean
language plpgsql
set search_path = ''
as $$
declare
  v_address text := private.signup_digest(lower(p_email));
  v_network text := (select network from private.signups where address = v_address);
begin
  if v_network is null then
    return true;
  end if;
  -- Those who sign up at the same moment are counted one after the other.
  perform pg_advisory_xact_lock(hashtextextended('welcome:' || v_network, 0));
  update private.signups set welcomed = true
  where address = v_address and not welcomed and (
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
