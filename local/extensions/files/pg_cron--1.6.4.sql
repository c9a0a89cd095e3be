-- Stand-in for pg_cron 1.6 (https://github.com/citusdata/pg_cron): the same public objects, with
-- functions in SQL where the original has C. Times are UTC, as on hosted Supabase.

create schema cron;

create sequence cron.jobid_seq;
create sequence cron.runid_seq;

create table cron.job (
  jobid bigint primary key default nextval('cron.jobid_seq'),
  schedule text not null,
  command text not null,
  nodename text not null default 'localhost',
  nodeport int not null default inet_server_port(),
  database text not null default current_database(),
  username text not null default current_user,
  active boolean not null default true,
  jobname text,
  constraint jobname_username_uniq unique (jobname, username)
);

create table cron.job_run_details (
  jobid bigint,
  runid bigint primary key default nextval('cron.runid_seq'),
  job_pid integer,
  database text,
  username text,
  command text,
  status text,
  return_message text,
  start_time timestamptz,
  end_time timestamptz
);

alter table cron.job enable row level security;
create policy cron_job_policy on cron.job using (username = current_user);
alter table cron.job_run_details enable row level security;
create policy cron_job_run_details_policy on cron.job_run_details using (username = current_user);

-- Schedules ---------------------------------------------------------------------------------------

-- Seconds between runs of an interval schedule such as '30 seconds'; null for any other schedule.
create function cron._interval_seconds(schedule text) returns int
language sql immutable as $$
  select substring(schedule from '(?i)^\s*([1-9]|[1-5][0-9])\s+seconds?\s*$')::int;
$$;

-- The five fields that a nickname such as '@daily' stands for.
create function cron._expand_nickname(schedule text) returns text
language sql immutable as $$
  select case trim(schedule)
    when '@yearly' then '0 0 1 1 *'
    when '@annually' then '0 0 1 1 *'
    when '@monthly' then '0 0 1 * *'
    when '@weekly' then '0 0 * * 0'
    when '@daily' then '0 0 * * *'
    when '@midnight' then '0 0 * * *'
    when '@hourly' then '0 * * * *'
    else trim(schedule)
  end;
$$;

-- A number or one of `names`, which count up from `low`; null when it is neither.
create function cron._element(element text, low int, names text[]) returns int
language sql immutable as $$
  select case
    when element ~ '^\d{1,4}$' then element::int
    else array_position(names, lower(element)) - 1 + low
  end;
$$;

-- The values one field stands for, such as {0,15,30,45} for '*/15'; null when it is malformed.
create function cron._field(field text, low int, high int, names text[] default '{}')
returns int[]
language plpgsql immutable as $$
declare
  part text;
  bounds text[];
  first int;
  last int;
  step int;
  elements int[] := '{}';
begin
  foreach part in array string_to_array(field, ',') loop
    bounds := regexp_match(part, '^(?:(\*)|(\w+)(?:-(\w+))?)(?:/(\d{1,4}))?$');
    if bounds is null then
      return null;
    end if;
    first := case when bounds[1] = '*' then low else cron._element(bounds[2], low, names) end;
    last := case
      when bounds[1] = '*' then high
      when bounds[3] is null then first
      else cron._element(bounds[3], low, names)
    end;
    step := coalesce(bounds[4]::int, 1);
    -- Vixie cron takes a step only after a range or a star.
    if bounds[4] is not null and bounds[2] is not null and bounds[3] is null then
      return null;
    end if;
    if first is null or last is null or step < 1
      or first not between low and high or last not between low and high
    then
      return null;
    end if;
    elements := elements || array(select generate_series(first, last, step));
  end loop;
  return elements;
end;
$$;

-- Whether a five-field schedule is due in the minute of `moment`; null when it is malformed. When
-- both days are restricted either may match, as in Vixie cron. '$' is the last day of the month.
create function cron._is_due(schedule text, moment timestamptz) returns boolean
language plpgsql immutable as $$
declare
  fields text[] := regexp_split_to_array(cron._expand_nickname(schedule), '\s+');
  utc timestamp := moment at time zone 'UTC';
  last_day int := extract(day from date_trunc('month', utc) + interval '1 month - 1 day');
  minutes int[];
  hours int[];
  days int[];
  months int[];
  weekdays int[];
  day_matches boolean;
  weekday_matches boolean;
begin
  if cardinality(fields) <> 5 then
    return null;
  end if;
  minutes := cron._field(fields[1], 0, 59);
  hours := cron._field(fields[2], 0, 23);
  days := case when fields[3] = '$' then array[last_day] else cron._field(fields[3], 1, 31) end;
  months := cron._field(
    fields[4], 1, 12, '{jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec}'
  );
  weekdays := cron._field(fields[5], 0, 7, '{sun,mon,tue,wed,thu,fri,sat,sun}');
  if minutes is null or hours is null or days is null or months is null or weekdays is null then
    return null;
  end if;
  day_matches := extract(day from utc) = any (days);
  weekday_matches := extract(dow from utc) = any (weekdays)
    or (extract(dow from utc) = 0 and 7 = any (weekdays));
  return extract(minute from utc) = any (minutes)
    and extract(hour from utc) = any (hours)
    and extract(month from utc) = any (months)
    and case
      when fields[3] like '*%' or fields[5] like '*%' then day_matches and weekday_matches
      else day_matches or weekday_matches
    end;
end;
$$;

create function cron._assert_valid_schedule(schedule text) returns void
language plpgsql as $$
begin
  if cron._interval_seconds(schedule) is null and cron._is_due(schedule, now()) is null
    and trim(schedule) not in ('@reboot', '@restart')
  then
    raise exception using
      errcode = 'invalid_parameter_value',
      message = format('invalid schedule: %s', schedule),
      hint = 'Use cron format (e.g. 5 4 * * *), or interval format ''[1-59] seconds''';
  end if;
end;
$$;

-- Scheduling --------------------------------------------------------------------------------------
-- `cron.job` is written by definer functions alone, so a direct insert fails as on hosted Supabase.
-- A definer function cannot see who called it, hence `caller`, handed on by the public functions
-- and believed only when the session may act as that role.

create function cron._assert_session_is(caller name) returns void
language plpgsql set search_path = '' as $$
begin
  if not pg_catalog.pg_has_role(session_user, caller, 'member') then
    raise exception using
      errcode = 'insufficient_privilege',
      message = format('session of %s cannot manage cron jobs as %s', session_user, caller);
  end if;
end;
$$;

create function cron._may_set_owner(caller name, owner text) returns void
language plpgsql set search_path = '' as $$
begin
  if owner <> caller and not (select rolsuper from pg_catalog.pg_roles where rolname = caller) then
    raise exception using
      errcode = 'insufficient_privilege',
      message = 'must be superuser to alter username';
  end if;
end;
$$;

create function cron._store(
  caller name, job_name text, schedule text, command text,
  database text, username text, active boolean
) returns bigint
language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
  id bigint;
begin
  perform cron._assert_session_is(caller);
  perform cron._may_set_owner(caller, coalesce(_store.username, caller));
  perform cron._assert_valid_schedule(_store.schedule);
  insert into cron.job (jobname, schedule, command, database, username, active)
  values (
    job_name, _store.schedule, _store.command,
    coalesce(_store.database, current_database()), coalesce(_store.username, caller), _store.active
  )
  on conflict on constraint jobname_username_uniq
    do update set schedule = excluded.schedule, command = excluded.command
  returning jobid into id;
  return id;
end;
$$;

create function cron._remove(caller name, job_id bigint, job_name text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  perform cron._assert_session_is(caller);
  delete from cron.job
  where (jobid = job_id or jobname = job_name)
    and (username = caller or pg_catalog.has_table_privilege(caller, 'cron.job', 'delete'));
  if not found then
    raise exception 'could not find valid entry for job %',
      coalesce(job_id::text, quote_literal(job_name));
  end if;
  return true;
end;
$$;

create function cron._alter(
  caller name, job_id bigint, schedule text, command text,
  database text, username text, active boolean
) returns void
language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
begin
  perform cron._assert_session_is(caller);
  perform cron._may_set_owner(caller, coalesce(_alter.username, caller));
  if _alter.schedule is not null then
    perform cron._assert_valid_schedule(_alter.schedule);
  end if;
  update cron.job
  set
    schedule = coalesce(_alter.schedule, schedule),
    command = coalesce(_alter.command, command),
    database = coalesce(_alter.database, database),
    username = coalesce(_alter.username, username),
    active = coalesce(_alter.active, active)
  where jobid = job_id
    and (username = caller or (select rolsuper from pg_catalog.pg_roles where rolname = caller));
  if not found then
    raise exception 'Job % does not exist or you don''t own it', job_id;
  end if;
end;
$$;

create function cron.schedule(schedule text, command text) returns bigint
language sql as $$
  select cron._store(current_user, null, schedule, command, null, null, true);
$$;

create function cron.schedule(job_name text, schedule text, command text) returns bigint
language sql as $$
  select cron._store(current_user, job_name, schedule, command, null, null, true);
$$;

create function cron.schedule_in_database(
  job_name text,
  schedule text,
  command text,
  database text,
  username text default null,
  active boolean default true
) returns bigint
language sql as $$
  select cron._store(current_user, job_name, schedule, command, database, username, active);
$$;

create function cron.unschedule(job_id bigint) returns boolean
language sql as $$
  select cron._remove(current_user, job_id, null);
$$;

create function cron.unschedule(job_name text) returns boolean
language sql as $$
  select cron._remove(current_user, null, job_name);
$$;

create function cron.alter_job(
  job_id bigint,
  schedule text default null,
  command text default null,
  database text default null,
  username text default null,
  active boolean default null
) returns void
language sql as $$
  select cron._alter(current_user, job_id, schedule, command, database, username, active);
$$;

grant select on cron.job to public;
grant select, delete on cron.job_run_details to public;

-- Hosted Supabase grants these beside the extension:
-- supabase/postgres, ansible/files/postgresql_extension_custom_scripts/pg_cron/after-create.sql
grant usage on schema cron to postgres with grant option;
grant all on all tables in schema cron to postgres with grant option;
revoke all on cron.job from postgres;
grant select on cron.job to postgres with grant option;

select pg_catalog.pg_extension_config_dump('cron.job', '');
select pg_catalog.pg_extension_config_dump('cron.jobid_seq', '');
select pg_catalog.pg_extension_config_dump('cron.job_run_details', '');
select pg_catalog.pg_extension_config_dump('cron.runid_seq', '');
