-- What settle-payments does: it asks Stripe what became of payments whose webhook has not come, gives
-- back what nobody is there to get credits for, says whether credits are for sale at all, and asks
-- once a day for every event that the webhook may have lost.

create function private.claim_payments(p_limit integer)
returns table (
  payment_id uuid, status public.payment_status, session_id text, payment_intent_id text
)
language plpgsql
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  perform private.check_limit(p_limit);
  -- After the hour that a checkout is open, and the day in which lost events are asked for, nothing
  -- comes any more of one that Stripe does not know, or whose session was never told.
  update public.payments set status = 'expired', look_at = null
  where id in (
    select id from public.payments
    where look_at <= now() and status = 'open'
      and created_at < now() - interval '2 days'
    for update skip locked
  );
  return query
  update public.payments as payment
  set
    looks = least(payment.looks + 1, 1000),
    look_at = now() + least(interval '1 minute' * 2 ^ least(payment.looks + 1, 20), interval '1 hour')
  from (
    select id from public.payments
    where look_at <= now()
    order by look_at
    limit p_limit
    for update skip locked
  ) as due
  where payment.id = due.id
  returning payment.id, payment.status, payment.session_id, payment.payment_intent_id;
end
$$;

create function public.claim_payments("limit" integer)
returns table (
  payment_id uuid, status public.payment_status, session_id text, payment_intent_id text
)
language sql
set search_path = ''
as $$
  select * from private.claim_payments("limit")
$$;

comment on function public.claim_payments is
  'Payments of which Stripe is to be asked what became of them, or which are to be given back (unclaimed). Each comes again later, until its status says that it has ended.';

create function private.begin_asking_stripe()
returns timestamptz
language sql
security definer
set search_path = ''
as $$
  update private.stripe_state set ask_at = now() + interval '10 minutes'
  where ask_at <= now()
  returning events_until - interval '1 hour'
$$;

create function public.begin_asking_stripe()
returns timestamptz
language sql
set search_path = ''
as $$
  select private.begin_asking_stripe()
$$;

comment on function public.begin_asking_stripe is
  'Since when Stripe is to be asked for events; null when it is not time.';

create function private.report_stripe(
  p_for_sale boolean, p_problem text, p_events_until timestamptz
)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  update private.settings set credits_for_sale = p_for_sale
  where credits_for_sale <> p_for_sale;
  update private.stripe_state
  set
    problem = left(p_problem, 300),
    problem_at = case
      when p_problem is null then null else coalesce(problem_at, now())
    end,
    events_until = coalesce(p_events_until, events_until),
    ask_at = case
      when p_events_until is null then least(ask_at, now() + interval '10 minutes')
      else now() + interval '1 day'
    end;
end
$$;

create function public.report_stripe(
  for_sale boolean, problem text default null, events_until timestamptz default null
)
returns void
language sql
set search_path = ''
as $$
  select private.report_stripe(for_sale, problem, events_until)
$$;

comment on function public.report_stripe is
  'What a function found of Stripe: whether there is a key that it takes, what is wrong, and until when all events are known.';

create function private.wake_payments()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (select from public.payments where look_at <= now())
    or exists (select from private.stripe_state where ask_at <= now())
  then
    perform private.call_function('settle-payments');
    return 1;
  end if;
  return 0;
end
$$;

grant execute on function
  private.claim_payments, public.claim_payments,
  private.begin_asking_stripe, public.begin_asking_stripe,
  private.report_stripe, public.report_stripe
to service_role;

-- For people at a SQL console.

create view admin.payments_to_look_at as
select id, status, problem, amount, currency, withdrawn, user_id, payment_intent_id, paid_at
from public.payments
where status in ('refused', 'unclaimed') and resolved_at is null
order by paid_at;

comment on view admin.payments_to_look_at is
  'Paid, and nothing was given for it: another sum than was asked for, or an account that is gone. The latter are given back by settle-payments, and leave the list when that is done.';

create function admin.resolve_payment(p_payment_id uuid, p_note text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  update public.payments
  set resolved_at = now(), problem = problem || ' Resolved: ' || btrim(p_note), look_at = null
  where id = p_payment_id and status in ('refused', 'unclaimed') and resolved_at is null;
  if not found then
    raise exception 'There is no payment % to look at.', p_payment_id;
  end if;
end
$$;

comment on function admin.resolve_payment is
  'Says that a payment that was not posted was seen to by hand: given back at Stripe, or its credits granted.';

create view admin.sales as
select
  date_trunc('day', paid_at) as day, currency, pack_id, kind, count(*) as payments,
  sum(amount) as amount, sum(withdrawn) as withdrawn, sum(credits) as credits
from public.payments
where status = 'paid'
group by 1, 2, 3, 4;

comment on view admin.sales is
  'Money in by day, in the smallest unit of its currency; withdrawn is what went back of it since, on whatever day.';
