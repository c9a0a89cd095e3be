-- Beginning a checkout. What it sells, and for how much, is written down here before Stripe is
-- asked, so that what comes back is compared with this and never with what the page said.

create function private.begin_checkout(p_id uuid, p_pack_id text, p_starts_at_once boolean)
returns table (
  id uuid, user_id uuid, email text, pack_id text, kind public.credit_kind, credits integer,
  amount integer, currency text, session_id text, created_at timestamptz, automatic_tax boolean
)
language plpgsql
security definer
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_user_id uuid := private.current_user_id();
  v_user public.users;
  v_pack public.credit_packs;
  v_payment public.payments;
  v_settings private.settings;
begin
  if p_id is null then
    raise exception using errcode = 'PT422', message = 'payment_id_required';
  end if;
  if p_starts_at_once is not true then
    raise exception using errcode = 'PT422', message = 'start_at_once_required',
      hint = 'Credits are there at once, and whoever buys them has to agree to that.';
  end if;
  select * into v_settings from private.settings;
  v_user := private.lock_user(v_user_id);
  perform private.count_request(v_user_id);
  select * into v_payment from public.payments where id = p_id;
  if not found then
    if not v_settings.credits_for_sale then
      raise exception using errcode = 'PT409', message = 'not_for_sale';
    end if;
    select * into v_pack from public.credit_packs where id = p_pack_id and active;
    if not found then
      raise exception using errcode = 'PT404', message = 'pack_not_found';
    end if;
    perform private.check_open_payments(v_user_id);
    insert into public.payments (
      id, user_id, pack_id, kind, credits, amount, currency, starts_at_once_at, look_at
    )
    values (
      p_id, v_user_id, v_pack.id, v_pack.kind, v_pack.credits, v_pack.price, v_pack.currency,
      now(), now() + interval '2 minutes'
    )
    returning * into v_payment;
  elsif v_payment.user_id is distinct from v_user_id or v_payment.pack_id is distinct from p_pack_id
  then
    raise exception using errcode = 'PT409', message = 'payment_id_taken';
  end if;
  return query select
    v_payment.id, v_user_id, v_user.email, v_payment.pack_id, v_payment.kind, v_payment.credits,
    v_payment.amount, v_payment.currency, v_payment.session_id, v_payment.created_at,
    v_settings.automatic_tax;
end
$$;

create function private.check_open_payments(p_user_id uuid)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_limit integer := (select max_open_payments from private.settings);
begin
  if (
    select count(*) from public.payments where user_id = p_user_id and status = 'open'
  ) >= v_limit then
    raise exception using errcode = 'PT429', message = 'too_many_open_payments',
      detail = format('At most %s payments that are begun.', v_limit),
      hint = 'Finish one, or wait an hour.';
  end if;
end
$$;

create function public.begin_checkout(id uuid, pack_id text, starts_at_once boolean)
returns table (
  payment_id uuid, user_id uuid, email text, pack text, kind public.credit_kind, credits integer,
  amount integer, currency text, session_id text, created_at timestamptz, automatic_tax boolean
)
language sql
set search_path = ''
as $$
  select * from private.begin_checkout(
    begin_checkout.id, begin_checkout.pack_id, begin_checkout.starts_at_once
  )
$$;

comment on function public.begin_checkout is
  'Writes down what the caller is about to buy, for the function checkout, which asks in their name. The client makes the id, so calling twice is harmless.';

create function private.keep_checkout(p_payment_id uuid, p_session_id text)
returns void
language sql
security definer
set search_path = ''
as $$
  update public.payments set session_id = p_session_id
  where id = p_payment_id and session_id is null
$$;

create function public.keep_checkout(payment_id uuid, session_id text)
returns void
language sql
set search_path = ''
as $$
  select private.keep_checkout(payment_id, session_id)
$$;

comment on function public.keep_checkout is
  'The session at Stripe in which a payment is made. Until it is known here, only Stripe''s events tell what became of it.';

grant execute on function private.begin_checkout, public.begin_checkout to authenticated;
grant execute on function private.keep_checkout, public.keep_checkout to service_role;
