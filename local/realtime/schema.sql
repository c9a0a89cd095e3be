-- The schema `realtime` of hosted Supabase as far as broadcast needs it, after the tenant migrations
-- of supabase/realtime. Runs as supabase_admin at every start: each statement may be repeated.

create schema if not exists realtime;
grant usage on schema realtime to anon, authenticated, service_role, supabase_realtime_admin;
grant usage on schema realtime to postgres with grant option;

-- Hosted Supabase cuts the table into a partition a day and drops the old ones; here the server
-- deletes old rows.
create table if not exists realtime.messages (
  topic text not null,
  extension text not null,
  payload jsonb,
  event text,
  private boolean default false,
  updated_at timestamp not null default now(),
  inserted_at timestamp not null default now(),
  id uuid not null default gen_random_uuid(),
  primary key (id, inserted_at)
);

create index if not exists messages_inserted_at_topic_index
on realtime.messages (inserted_at desc, topic)
where extension = 'broadcast' and private;

alter table realtime.messages enable row level security;
alter table realtime.messages owner to supabase_realtime_admin;
grant all on realtime.messages to postgres;
grant select, insert, update on realtime.messages to anon, authenticated, service_role;

-- Lets migrations create policies on realtime.messages. It is a little wider than hosted, where
-- postgres holds that right alone: no migration may alter this table.
grant supabase_realtime_admin to postgres with inherit true, set false;

-- The topic a policy on realtime.messages is asked about.
create or replace function realtime.topic() returns text
language sql stable as $$
  select nullif(current_setting('realtime.topic', true), '');
$$;

-- Sends `payload` to the subscribers of `topic` after commit. It never fails: an error becomes a
-- warning, so that a lost message does not undo the work it tells of.
create or replace function realtime.send(
  payload jsonb,
  event text,
  topic text,
  private boolean default true
) returns void
language plpgsql as $$
declare
  message_id uuid := gen_random_uuid();
begin
  perform set_config('realtime.topic', topic, true);
  insert into realtime.messages (id, payload, event, topic, private, extension)
  values (
    message_id,
    jsonb_build_object('id', message_id) || payload,
    event, topic, private, 'broadcast'
  );
exception when others then
  raise warning 'ErrorSendingBroadcastMessage: %', sqlerrm;
end;
$$;

-- Sends the change of a row, for use in a row trigger.
create or replace function realtime.broadcast_changes(
  topic_name text,
  event_name text,
  operation text,
  table_name text,
  table_schema text,
  new record,
  old record,
  level text default 'ROW'
) returns void
language plpgsql as $$
begin
  if level = 'STATEMENT' then
    raise exception 'function can only be triggered for each row, not for each statement';
  end if;
  if operation not in ('INSERT', 'UPDATE', 'DELETE') then
    raise exception 'Unexpected operation type: %', operation;
  end if;
  perform realtime.send(
    jsonb_build_object(
      'old_record', old,
      'record', new,
      'operation', operation,
      'table', table_name,
      'schema', table_schema
    ),
    event_name,
    topic_name
  );
exception when others then
  raise exception 'Failed to process the row: %', sqlerrm;
end;
$$;

-- What a caller may do in the channel of `topic`: the server's question at each join. Like
-- Realtime.Tenants.Authorization it tries as the caller's role to see a message of this topic and to
-- insert one. The answer comes as the detail of an error, RT000, which undoes the trial.
create or replace function realtime._authorize(topic text, claims jsonb, headers jsonb)
returns void
language plpgsql as $$
declare
  probe uuid;
  can_read boolean;
  can_write boolean := true;
begin
  insert into realtime.messages (topic, extension)
  values (_authorize.topic, 'broadcast') returning id into probe;
  perform set_config('realtime.topic', _authorize.topic, true);
  perform set_config('request.jwt.claims', claims::text, true);
  perform set_config('request.headers', headers::text, true);
  perform set_config('role', claims ->> 'role', true);
  can_read := exists (select from realtime.messages as m where m.id = probe);
  begin
    insert into realtime.messages (topic, extension) values (_authorize.topic, 'broadcast');
  exception when others then
    can_write := false;
  end;
  raise exception using
    errcode = 'RT000',
    message = 'permissions',
    detail = jsonb_build_object('read', can_read, 'write', can_write);
end;
$$;

revoke execute on function realtime._authorize from public;

-- Stands in for logical replication: tells the server after commit. A notification holds less than
-- 8000 bytes, hence only the id.
create or replace function realtime._notify_message() returns trigger
language plpgsql as $$
begin
  perform pg_notify('realtime_messages', new.id::text);
  return null;
end;
$$;

create or replace trigger notify_message
after insert on realtime.messages for each row
when (new.extension = 'broadcast' and new.private and new.event is not null)
execute function realtime._notify_message();
