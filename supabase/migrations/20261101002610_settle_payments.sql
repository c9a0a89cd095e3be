-- What Stripe tells, turned into credits. Whatever comes late, twice, in another order or after the
-- account: a payment is posted once, and its credits follow its money.
--
-- Locks: the event, then the payment intent (an advisory lock: a refund may be told of before its
-- payment), then as everywhere account and user, and the payment last.

create function private.record_payment_event(
  p_id text, p_type text, p_created_at timestamptz, p_facts jsonb, p_asked boolean
)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
begin
  if not p_asked then
    update private.stripe_state set webhook_at = now();
  end if;
  insert into private.payment_events (id, type, facts, asked, created_at, status)
  values (
    p_id, p_type, p_facts, p_asked, p_created_at,
    case when p_facts is null then 'ignored' else 'pending' end
  )
  on conflict (id) do nothing;
  return found;
end
$$;

create function public.record_payment_event(
  id text, type text, created_at timestamptz, facts jsonb, asked boolean
)
returns boolean
language sql
set search_path = ''
as $$
  select private.record_payment_event(
    record_payment_event.id, record_payment_event.type, record_payment_event.created_at,
    record_payment_event.facts, record_payment_event.asked
  )
$$;

comment on function public.record_payment_event is
  'Writes an event of Stripe down, once; false when it was known. Facts are null for one that nothing follows from.';

create function private.payment_of(p_facts jsonb)
returns public.payments
language plpgsql
set search_path = ''
as $$
declare
  v_payment public.payments;
begin
  if p_facts ->> 'kind' <> 'checkout' then
    select * into v_payment from public.payments
    where payment_intent_id = p_facts ->> 'payment_intent';
    return v_payment;
  end if;
  select * into v_payment from public.payments where id = (p_facts ->> 'payment_id')::uuid;
  if not found and p_facts ->> 'status' = 'paid' then
    -- The database was put back to a state before the checkout: Stripe still knows what was sold.
    insert into public.payments (
      id, user_id, pack_id, kind, credits, amount, currency, starts_at_once_at, session_id
    )
    select
      (p_facts ->> 'payment_id')::uuid,
      (select id from public.users where id = (p_facts ->> 'user_id')::uuid),
      p_facts ->> 'pack_id', (p_facts ->> 'credit_kind')::public.credit_kind,
      (p_facts ->> 'credits')::integer, (p_facts ->> 'expected_amount')::integer,
      p_facts ->> 'expected_currency', now(), p_facts ->> 'session_id'
    on conflict do nothing
    returning * into v_payment;
  end if;
  return v_payment;
end
$$;

create function private.withdrawn_from(p_payment_intent_id text)
returns bigint
language sql
stable
set search_path = ''
as $$
  select coalesce(sum(amount), 0) from private.payment_withdrawals
  where payment_intent_id = p_payment_intent_id
    and case kind
      when 'refund' then status in ('pending', 'requires_action', 'succeeded')
      else status not in ('won', 'prevented') and status not like 'warning%'
    end
$$;

comment on function private.withdrawn_from is
  'Money of a payment that is not the operator''s (any more): refunds unless they failed, and disputes unless they are won. An inquiry that is no dispute yet takes no money.';

create function private.follow_the_money(p_payment public.payments)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_withdrawn integer := least(
    private.withdrawn_from(p_payment.payment_intent_id), p_payment.amount
  );
  v_posted integer;
  v_change integer;
begin
  update public.payments set withdrawn = v_withdrawn
  where id = p_payment.id and withdrawn <> v_withdrawn;
  -- The ledger of an account goes with it.
  if p_payment.user_id is null then
    return 0;
  end if;
  select coalesce(sum(amount), 0) into v_posted from public.credit_history
  where related_transaction_id = p_payment.id and type in ('purchase', 'reversal');
  v_change := p_payment.credits::bigint * (p_payment.amount - v_withdrawn) / p_payment.amount
    - v_posted;
  if v_change <> 0 then
    perform private.post_credits(
      p_payment.user_id, v_change, 0, 'reversal',
      case when v_change < 0 then 'Payment given back' else 'Payment kept after all' end,
      p_payment.id, p_kind => p_payment.kind
    );
  end if;
  return v_change;
end
$$;

comment on function private.follow_the_money is
  'Brings the credits of a payment that was posted to what its money still pays for, part of a credit being none: many small refunds take what one large one does, and nobody keeps what was given back.';

create function private.post_payment(p_payment public.payments, p_facts jsonb)
returns text
language plpgsql
set search_path = ''
as $$
begin
  if p_payment.status in ('paid', 'unclaimed', 'refused') then
    return p_payment.status;
  end if;
  update public.payments
  set
    payment_intent_id = p_facts ->> 'payment_intent',
    session_id = coalesce(session_id, p_facts ->> 'session_id'),
    paid_at = now(), paid_amount = (p_facts ->> 'amount')::integer, look_at = null
  where id = p_payment.id
  returning * into p_payment;
  if (p_facts ->> 'amount')::integer <> p_payment.amount
    or p_facts ->> 'currency' <> p_payment.currency
  then
    update public.payments
    set
      status = 'refused',
      problem = format(
        '%s %s were paid, and %s %s were asked for.', p_facts ->> 'amount',
        p_facts ->> 'currency', amount, currency
      )
    where id = p_payment.id;
    return 'refused';
  end if;
  if p_payment.user_id is null then
    update public.payments
    set status = 'unclaimed', problem = 'Its account was deleted.', look_at = now(), looks = 0
    where id = p_payment.id;
    return 'unclaimed';
  end if;
  update public.payments set status = 'paid' where id = p_payment.id;
  perform private.post_credits(
    p_payment.user_id, p_payment.credits, 0, 'purchase',
    format('Purchase of %s credits', p_payment.credits), p_payment.id, p_kind => p_payment.kind
  );
  perform private.follow_the_money(p_payment);
  return 'paid';
end
$$;

create function private.settle_checkout(p_payment public.payments, p_facts jsonb)
returns text
language plpgsql
set search_path = ''
as $$
declare
  v_status public.payment_status;
begin
  if p_facts ->> 'status' = 'paid' then
    return private.post_payment(p_payment, p_facts);
  end if;
  v_status := (p_facts ->> 'status')::public.payment_status;
  -- What is told late of a payment that has ended changes nothing.
  update public.payments
  set
    status = v_status,
    look_at = case when v_status in ('open', 'processing') then look_at end
  where id = p_payment.id
    and (status = 'open' or status = 'processing' and v_status = 'failed');
  return case when found then v_status::text else 'late' end;
end
$$;

create function private.settle_withdrawal(p_payment public.payments, p_facts jsonb)
returns text
language plpgsql
set search_path = ''
as $$
begin
  insert into private.payment_withdrawals as known
    (id, payment_intent_id, kind, status, amount, currency)
  values (
    p_facts ->> 'id', p_facts ->> 'payment_intent', p_facts ->> 'kind', p_facts ->> 'status',
    (p_facts ->> 'amount')::integer, p_facts ->> 'currency'
  )
  on conflict (id) do update
  set status = excluded.status, amount = excluded.amount
  where private.withdrawal_rank(excluded.status) >= private.withdrawal_rank(known.status);
  if p_payment.id is null then
    return 'unknown payment';
  end if;
  if p_payment.status <> 'paid' then
    update public.payments
    set withdrawn = amount, resolved_at = coalesce(resolved_at, now()), look_at = null
    where id = p_payment.id and status in ('refused', 'unclaimed')
      and private.withdrawn_from(payment_intent_id) >= paid_amount;
    return p_payment.status;
  end if;
  return case when private.follow_the_money(p_payment) = 0 then 'nothing new' else 'reversed' end;
end
$$;

create function private.withdrawal_rank(p_status text)
returns integer
language sql
immutable
set search_path = ''
as $$
  select case
    when p_status in ('pending', 'requires_action') or p_status like 'warning%' then 0
    when p_status in ('needs_response', 'under_review', 'succeeded') then 1
    when p_status = 'lost' then 2
    when p_status like 'appeal%' then 3
    else 4
  end
$$;

comment on function private.withdrawal_rank is
  'How far a refund or a dispute is. Events may come in any order, and neither goes back.';

create function private.lock_payment_intent(p_id text, p_waits boolean)
returns boolean
language plpgsql
set search_path = ''
as $$
begin
  if p_id is null then
    return true;
  end if;
  if not p_waits then
    return pg_try_advisory_xact_lock(hashtextextended('payment:' || p_id, 0));
  end if;
  perform pg_advisory_xact_lock(hashtextextended('payment:' || p_id, 0));
  return true;
end
$$;

create function private.lock_buyer(p_user_id uuid, p_waits boolean)
returns boolean
language plpgsql
set search_path = ''
as $$
begin
  if p_waits then
    -- An account that is just being deleted is waited for, and then it is gone.
    perform from auth.users where id = p_user_id for key share;
    perform from public.users where id = p_user_id for update;
    return true;
  end if;
  perform from auth.users where id = p_user_id for key share skip locked;
  if found then
    perform from public.users where id = p_user_id for update skip locked;
  end if;
  return found or not exists (select from auth.users where id = p_user_id);
end
$$;

comment on function private.lock_buyer is
  'False when somebody else has what is not waited for. One who is gone is locked well enough.';

create function private.settle_payment(p_event_id text, p_waits boolean default true)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_event private.payment_events;
  v_payment public.payments;
  v_outcome text;
begin
  select * into v_event from private.payment_events where id = p_event_id
  for update skip locked;
  if not found then
    return 'pending';
  end if;
  if v_event.status <> 'pending' then
    return coalesce(v_event.outcome, v_event.status);
  end if;
  if v_event.facts ->> 'kind' not in ('checkout', 'refund', 'dispute') then
    raise exception 'this event of ours cannot be read: look at it in the dashboard of Stripe';
  end if;
  if not private.lock_payment_intent(v_event.facts ->> 'payment_intent', p_waits) then
    return 'pending';
  end if;
  v_payment := private.payment_of(v_event.facts);
  if not private.lock_buyer(v_payment.user_id, p_waits) then
    return 'pending';
  end if;
  select * into v_payment from public.payments where id = v_payment.id for update;
  v_outcome := case
    when v_event.facts ->> 'kind' <> 'checkout'
      then private.settle_withdrawal(v_payment, v_event.facts)
    when v_payment.id is null then 'unknown payment'
    else private.settle_checkout(v_payment, v_event.facts)
  end;
  update private.payment_events
  set status = 'settled', outcome = v_outcome, payment_id = v_payment.id
  where id = p_event_id;
  return v_outcome;
end
$$;

comment on function private.settle_payment is
  'The tick has locked others'' rows by then, and so waits for nobody (p_waits): what is just being settled, or whose buyer is, it leaves to the next.';

create function public.settle_payment(event_id text)
returns text
language sql
set search_path = ''
as $$
  select private.settle_payment(event_id)
$$;

comment on function public.settle_payment is
  'Does what follows from an event that was written down, once, and tells what that was. It is the payment that is posted once: two events of one payment post it once too.';

create function private.settle_payment_events()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_id text;
  v_settled integer := 0;
begin
  for v_id in
    select id from private.payment_events
    where status = 'pending' and not_before <= now()
    order by created_at, id
    limit 100
  loop
    begin
      perform private.settle_payment(v_id, false);
      v_settled := v_settled + 1;
    exception when others then
      perform private.note_broken('payment', v_id, sqlerrm);
      update private.payment_events
      set attempts = attempts + 1, not_before = now() + least(attempts + 1, 60) * interval '1 minute'
      where id = v_id;
    end;
  end loop;
  return v_settled;
end
$$;

comment on function private.settle_payment_events() is
  'For the tick: what was written down and not settled, one after the other.';

grant execute on function private.record_payment_event, public.record_payment_event,
  private.settle_payment, public.settle_payment
to service_role;
