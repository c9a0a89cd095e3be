-- What is sold, what was paid for it, and what Stripe told of that. People pay at Stripe: nothing
-- here knows a card. The functions that move credits for it are in the payments migrations.

create table public.credit_packs (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(id) <= 40),
  kind public.credit_kind not null,
  credits integer not null check (credits between 1 and 100000),
  price integer not null check (price between 50 and 10000000),
  currency text not null default 'eur' check (currency ~ '^[a-z]{3}$'),
  position smallint not null default 0,
  active boolean not null default true
);

comment on table public.credit_packs is
  'Credits that can be bought at once. A pack is called what it holds, so it needs no name in any language.';
comment on column public.credit_packs.price is
  'In the smallest unit of the currency (cents), taxes included; Stripe takes none below 50.';

insert into public.credit_packs (id, kind, credits, price, position)
values
  ('portraits-50', 'generation', 50, 900, 1),
  ('portraits-150', 'generation', 150, 2400, 2),
  ('portraits-400', 'generation', 400, 5600, 3),
  ('photos-15', 'training', 15, 300, 4);

alter table public.credit_packs enable row level security;

create policy "everybody sees what is sold" on public.credit_packs
for select to anon, authenticated using (active);

grant select on public.credit_packs to anon, authenticated, service_role;

create table public.payments (
  id uuid primary key,
  user_id uuid references public.users (id) on delete set null,
  pack_id text not null,
  kind public.credit_kind not null,
  credits integer not null check (credits > 0),
  amount integer not null check (amount > 0),
  currency text not null check (currency ~ '^[a-z]{3}$'),
  status public.payment_status not null default 'open',
  withdrawn integer not null default 0 check (withdrawn between 0 and amount),
  starts_at_once_at timestamptz not null,
  session_id text unique check (session_id ~ '^cs_\w{1,250}$'),
  payment_intent_id text unique check (payment_intent_id ~ '^pi_\w{1,250}$'),
  problem text,
  resolved_at timestamptz,
  look_at timestamptz,
  looks smallint not null default 0,
  created_at timestamptz not null default now(),
  paid_at timestamptz,
  paid_amount integer check (paid_amount > 0)
);

comment on table public.payments is
  'One row for each checkout that was begun, and what became of it. It stays when its account goes: the books need it, without a name.';
comment on column public.payments.id is
  'Made by the client: asking twice makes it once. The lines of the ledger name it.';
comment on column public.payments.user_id is 'Null: the account was deleted.';
comment on column public.payments.amount is
  'What the pack cost when the checkout was begun, as credits and kind are what it held then.';
comment on column public.payments.paid_amount is
  'What was paid: of a refused payment another sum, or that of another currency.';
comment on column public.payments.withdrawn is
  'How much of the amount went back: refunds, and disputes that are open or lost.';
comment on column public.payments.starts_at_once_at is
  'When the buyer asked for the credits at once and knew that this ends their right of withdrawal.';
comment on column public.payments.problem is
  'For operators: why nothing was posted for what was paid.';
comment on column public.payments.resolved_at is
  'When that was seen to: given back at Stripe, or by hand (admin.resolve_payment).';
comment on column public.payments.look_at is
  'When settle-payments asks Stripe what became of it, or gives the money back; null: never again.';

create index payments_user_idx on public.payments (user_id, created_at desc);
create index payments_look_idx on public.payments (look_at) where look_at is not null;
create index payments_problem_idx on public.payments (created_at)
where status in ('refused', 'unclaimed') and resolved_at is null;

alter table public.payments enable row level security;

create policy "users read their own payments" on public.payments
for select to authenticated using (user_id = (select auth.uid()));

grant select (
  id, user_id, pack_id, kind, credits, amount, currency, status, withdrawn, starts_at_once_at,
  created_at, paid_at
) on public.payments to authenticated;
grant select on public.payments to service_role;

create table private.payment_events (
  id text primary key check (id ~ '^(evt|seen)_\w{1,250}$'),
  type text not null check (char_length(type) between 1 and 100),
  facts jsonb,
  asked boolean not null,
  created_at timestamptz not null,
  received_at timestamptz not null default now(),
  status text not null check (status in ('pending', 'settled', 'ignored')),
  outcome text,
  attempts smallint not null default 0,
  not_before timestamptz not null default now(),
  payment_id uuid references public.payments (id) on delete set null,
  check ((status = 'ignored') = (facts is null))
);

comment on table private.payment_events is
  'What Stripe told, each event once. It is written down in one transaction and settled in another: whatever dies between them, the tick settles what is pending. Of an event only the facts are kept, nothing of who paid.';
comment on column private.payment_events.id is
  'Stripe''s own; seen_… is what a look at a session found.';
comment on column private.payment_events.asked is
  'Stripe was asked for it: its webhook had not brought it.';
comment on column private.payment_events.facts is 'Null: an event that nothing here follows from.';

create index payment_events_pending_idx on private.payment_events (not_before)
where status = 'pending';
create index payment_events_received_idx on private.payment_events (received_at);
create index payment_events_payment_idx on private.payment_events (payment_id);

create table private.payment_withdrawals (
  id text primary key check (id ~ '^\w{1,250}$'),
  payment_intent_id text not null check (payment_intent_id ~ '^pi_\w{1,250}$'),
  kind text not null check (kind in ('refund', 'dispute')),
  status text not null,
  amount integer not null check (amount >= 0),
  currency text not null
);

comment on table private.payment_withdrawals is
  'Refunds and disputes, by the payment intent alone: one may be told of before the payment that it belongs to.';

create index payment_withdrawals_intent_idx on private.payment_withdrawals (payment_intent_id);

create table private.stripe_state (
  id boolean primary key default true check (id),
  problem text,
  problem_at timestamptz,
  webhook_at timestamptz,
  events_until timestamptz not null default now(),
  ask_at timestamptz not null default now()
);

comment on table private.stripe_state is 'How it stands with Stripe: exactly one row.';
comment on column private.stripe_state.problem is
  'Why Stripe refuses the key, or the function has none of its parts; null: all is well.';
comment on column private.stripe_state.webhook_at is 'When it last brought something.';
comment on column private.stripe_state.events_until is
  'Every event before this was asked for, in case the webhook had lost it.';
comment on column private.stripe_state.ask_at is
  'When settle-payments is called next although no payment is due: to say whether credits are for sale, and at night to ask for lost events.';

insert into private.stripe_state default values;
