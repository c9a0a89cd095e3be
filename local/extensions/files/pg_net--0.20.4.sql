-- Stand-in for supabase/pg_net 0.20 (https://github.com/supabase/pg_net): the same public objects,
-- with functions in SQL where the original has C: in PL/pgSQL where plans are worth keeping. Its
-- deprecated http_collect_response is left out.

create schema net;

create domain net.http_method as text
  check (value ilike 'get' or value ilike 'post' or value ilike 'delete');

create unlogged table net.http_request_queue (
  id bigserial,
  method net.http_method not null,
  url text not null,
  headers jsonb,
  body bytea,
  timeout_milliseconds int not null
);

create unlogged table net._http_response (
  id bigint,
  status_code integer,
  content_type text,
  headers jsonb,
  content text,
  timed_out bool,
  error_msg text,
  created timestamptz not null default now()
);

create index on net._http_response (created);

-- Notifications are delivered at commit, so a request rolled back wakes nobody.
create function net.wake() returns void
language sql as $$
  select pg_notify('pg_net', '');
$$;

create function net.worker_restart() returns bool
language sql as $$
  select net.wake();
  select true;
$$;

-- Percent-encodes all but RFC 3986's unreserved characters, as curl_easy_escape does.
create function net._urlencode_string(string varchar) returns text
language sql immutable as $$
  select coalesce(
    string_agg(
      case
        when chr ~ '^[A-Za-z0-9._~-]$' then chr
        else upper(regexp_replace(encode(convert_to(chr, 'utf8'), 'hex'), '(..)', '%\1', 'g'))
      end,
      '' order by position
    ),
    ''
  )
  from regexp_split_to_table(string, '') with ordinality as c (chr, position)
  where chr <> '';
$$;

create function net._encode_url_with_params_array(url text, params_array text[]) returns text
language plpgsql immutable as $$
begin
  return case
    when cardinality(params_array) = 0 then url
    else concat(
      split_part(url, '#', 1),
      case when strpos(split_part(url, '#', 1), '?') > 0 then '&' else '?' end,
      array_to_string(params_array, '&'),
      substring(url from '#.*')
    )
  end;
end;
$$;

create function net._query_parameters(params jsonb) returns text[]
language plpgsql immutable as $$
begin
  return array(
    select net._urlencode_string(key) || '=' || net._urlencode_string(value)
    from jsonb_each_text(params)
  );
end;
$$;

create function net.http_get(
  url text,
  params jsonb default '{}'::jsonb,
  headers jsonb default '{}'::jsonb,
  timeout_milliseconds int default 5000
) returns bigint
language plpgsql as $$
declare
  request_id bigint;
begin
  insert into net.http_request_queue (method, url, headers, timeout_milliseconds)
  values (
    'GET',
    net._encode_url_with_params_array(url, net._query_parameters(params)),
    headers,
    timeout_milliseconds
  )
  returning id into request_id;
  perform net.wake();
  return request_id;
end;
$$;

create function net.http_post(
  url text,
  body jsonb default '{}'::jsonb,
  params jsonb default '{}'::jsonb,
  headers jsonb default '{"Content-Type": "application/json"}'::jsonb,
  timeout_milliseconds int default 5000
) returns bigint
language plpgsql as $$
declare
  request_id bigint;
  content_type text := (
    select value from jsonb_each_text(headers) where lower(key) = 'content-type' limit 1
  );
begin
  if content_type is null then
    headers := headers || '{"Content-Type": "application/json"}'::jsonb;
  elsif content_type <> 'application/json' then
    raise exception 'Content-Type header must be "application/json"';
  end if;

  insert into net.http_request_queue (method, url, headers, body, timeout_milliseconds)
  values (
    'POST',
    net._encode_url_with_params_array(url, net._query_parameters(params)),
    headers,
    convert_to(body::text, 'utf8'),
    timeout_milliseconds
  )
  returning id into request_id;
  perform net.wake();
  return request_id;
end;
$$;

create function net.http_delete(
  url text,
  params jsonb default '{}'::jsonb,
  headers jsonb default '{}'::jsonb,
  timeout_milliseconds int default 5000,
  body jsonb default null
) returns bigint
language plpgsql as $$
declare
  request_id bigint;
begin
  insert into net.http_request_queue (method, url, headers, body, timeout_milliseconds)
  values (
    'DELETE',
    net._encode_url_with_params_array(url, net._query_parameters(params)),
    headers,
    convert_to(body::text, 'utf8'),
    timeout_milliseconds
  )
  returning id into request_id;
  perform net.wake();
  return request_id;
end;
$$;

grant usage on schema net to public;
grant all on all sequences in schema net to public;
grant all on all tables in schema net to public;
