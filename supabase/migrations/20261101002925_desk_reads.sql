-- What the desk shows, for operators alone.

create function private.operator_health()
returns table (
  open_photos integer, photos_in_work integer, oldest_due_photo_seconds integer,
  open_trainings integer, open_removals integer, problems text[], warnings text[]
)
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  return query
  select
    health.open_photos::integer, health.photos_in_work::integer,
    health.oldest_due_photo_seconds, health.open_trainings::integer,
    health.open_removals::integer, health.problems, health.warnings
  from admin.health as health;
end
$$;

create function public.operator_health()
returns table (
  open_photos integer, photos_in_work integer, oldest_due_photo_seconds integer,
  open_trainings integer, open_removals integer, problems text[], warnings text[]
)
language sql
set search_path = ''
as $$
  select * from private.operator_health()
$$;

create function private.operator_days(p_days integer)
returns setof admin.day
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  perform private.refresh_today();
  return query select * from admin.days(p_days);
end
$$;

create function public.operator_days(days integer default 30)
returns table (
  day date, asked integer, completed integer, failed integer, cancelled integer,
  credits_charged integer, credits_given integer, cost_usd double precision, wait_p50 real, wait_p95 real
)
language sql
set search_path = ''
as $$
  select * from private.operator_days($1)
$$;

create function private.operator_money(p_days integer)
returns setof admin.money_in
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  return query select * from admin.money(p_days);
end
$$;

create function public.operator_money(days integer default 30)
returns table (
  day date, currency text, payments integer, amount bigint, withdrawn bigint,
  net_usd double precision
)
language sql
set search_path = ''
as $$
  select * from private.operator_money($1)
$$;

create function private.operator_groups(p_days integer)
returns setof admin.group_figures
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  perform private.refresh_today();
  return query select * from admin.groups(p_days);
end
$$;

create function public.operator_groups(days integer default 30)
returns table (
  topic text, value text, asked integer, completed integer, failed integer, cancelled integer,
  credits integer, cost_usd double precision, judged integer, likeness real
)
language sql
set search_path = ''
as $$
  select * from private.operator_groups($1)
$$;

create function private.operator_failure_examples()
returns setof admin.failure_example
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  return query select * from admin.failure_examples();
end
$$;

create function public.operator_failure_examples()
returns table (
  failure_code public.failure_code, detail text, photos integer, last_told_at timestamptz
)
language sql
set search_path = ''
as $$
  select * from private.operator_failure_examples()
$$;

create function private.operator_gemini()
returns setof admin.gemini
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  return query select * from admin.gemini order by is_default desc, enabled desc, generation_model_id;
end
$$;

create function public.operator_gemini()
returns table (
  generation_model_id text, name text, enabled boolean, is_default boolean, retires_on date,
  waiting integer, in_work integer, width integer, max_in_flight integer,
  max_images_per_hour integer, interval_ms integer, asked_last_minute integer,
  paused_until timestamptz, stopped_until timestamptz, closed_until timestamptz, is_busy boolean,
  suspended_for text, price_usd double precision
)
language sql
set search_path = ''
as $$
  select * from private.operator_gemini()
$$;

create function private.operator_batches()
returns setof admin.open_batches
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  return query select * from admin.open_batches order by is_stuck desc, created_at limit 100;
end
$$;

create function public.operator_batches()
returns table (
  batch_id uuid, user_id uuid, generation_model_id text, created_at timestamptz,
  deadline_at timestamptz, waits_for_training boolean, asked integer, completed integer,
  failed integer, waiting integer, in_work integer, attempts integer,
  failure_codes public.failure_code[], is_stuck boolean
)
language sql
set search_path = ''
as $$
  select * from private.operator_batches()
$$;

create function private.operator_trainings()
returns setof admin.open_trainings
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  return query select * from admin.open_trainings order by is_stuck desc, deadline_at limit 100;
end
$$;

create function public.operator_trainings()
returns table (
  model_id uuid, user_id uuid, held integer, held_kind public.credit_kind, attempts integer,
  lost smallint, in_work boolean, not_before timestamptz, deadline_at timestamptz,
  is_stuck boolean
)
language sql
set search_path = ''
as $$
  select * from private.operator_trainings()
$$;

create function private.operator_account(p_user text)
returns setof admin.account_figures
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  perform private.write_audit('see_account', found.user_id::text, null, null)
  from admin.account(p_user) as found
  where not exists (
    select from admin.audit
    where action = 'see_account' and subject = found.user_id::text
      and operator_id = auth.uid() and at > now() - interval '1 hour'
  );
  return query select * from admin.account(p_user);
end
$$;

create function public.operator_account("user" text)
returns table (
  user_id uuid, email text, created_at timestamptz, last_sign_in_at timestamptz,
  is_operator boolean, credits integer, credits_held integer, training_credits integer,
  training_credits_held integer, people integer, portraits integer, open_portraits integer
)
language sql
set search_path = ''
as $$
  select * from private.operator_account($1)
$$;

comment on function public.operator_account is
  'One row or none. Who looks at an account leaves a line in admin.audit, once an hour.';

create function private.operator_ledger(p_user_id uuid, p_before bigint)
returns setof admin.ledger_line
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  return query select * from admin.ledger(p_user_id, p_before);
end
$$;

create function public.operator_ledger(user_id uuid, before bigint default null)
returns table (
  id bigint, created_at timestamptz, type public.credit_type, kind public.credit_kind,
  amount integer, balance_after integer, note text
)
language sql
set search_path = ''
as $$
  select * from private.operator_ledger($1, $2)
$$;

create function private.operator_audit(p_before bigint, p_subject text)
returns setof admin.audit
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  return query select * from admin.audit_of(p_before, 50, p_subject);
end
$$;

create function public.operator_audit(before bigint default null, subject text default null)
returns table (
  id bigint, at timestamptz, operator_id uuid, who text, action text, subject text,
  before jsonb, after jsonb, note text, request_id uuid
)
language sql
set search_path = ''
as $$
  select * from private.operator_audit($1, $2)
$$;

grant execute on function
  private.operator_health, public.operator_health,
  private.operator_days, public.operator_days,
  private.operator_money, public.operator_money,
  private.operator_groups, public.operator_groups,
  private.operator_failure_examples, public.operator_failure_examples,
  private.operator_gemini, public.operator_gemini,
  private.operator_batches, public.operator_batches,
  private.operator_trainings, public.operator_trainings,
  private.operator_account, public.operator_account,
  private.operator_ledger, public.operator_ledger,
  private.operator_audit, public.operator_audit
to authenticated;
