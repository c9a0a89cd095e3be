-- Whoever is not there when their portraits are ready hears of it: by e-mail, and on the devices on
-- which they asked for it.

create type public.notice_kind as enum ('portraits', 'training', 'opening');

comment on type public.notice_kind is
  'An order has ended, a training has ended, Gemini opens again.';

create table public.notice_choices (
  user_id uuid primary key references public.users (id) on delete cascade,
  mail boolean not null default true,
  picture boolean not null default false
);

comment on table public.notice_choices is
  'Which notices a user wants by e-mail. Without a row it is as the defaults say.';
comment on column public.notice_choices.picture is
  'Whether an e-mail may show a small portrait: it passes through the servers of others.';

alter table public.notice_choices enable row level security;

create policy "users read their own choices" on public.notice_choices
for select to authenticated using (user_id = (select auth.uid()));

create policy "users choose for themselves" on public.notice_choices
for insert to authenticated with check (user_id = (select auth.uid()));

create policy "users change their own choices" on public.notice_choices
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

grant select on public.notice_choices to authenticated, service_role;
grant insert (user_id, mail, picture) on public.notice_choices to authenticated;
-- Of a row that is there an upsert writes the key too; the policy lets it be no other.
grant update (user_id, mail, picture) on public.notice_choices to authenticated;

create table public.push_subscriptions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  endpoint text not null unique,
  p256dh text not null check (p256dh ~ '^B[A-Za-z0-9_-]{86}$'),
  auth text not null check (auth ~ '^[A-Za-z0-9_-]{22}$'),
  created_at timestamptz not null default now(),
  -- The services that browsers have: no address of somebody's choice is ever called.
  constraint push_service_of_a_browser check (
    char_length(endpoint) <= 1000
    and endpoint collate "C" ~ '^https://(fcm\.googleapis\.com|[a-z0-9-]+\.push\.services\.mozilla\.com|[a-z0-9-]+\.push\.apple\.com|([a-z0-9-]+\.)+notify\.windows\.com)/[A-Za-z0-9._~:/?=&%+-]+$'
  )
);

comment on table public.push_subscriptions is
  'Devices, that is browsers, that show notices. One goes when its push service says that it is gone.';
comment on column public.push_subscriptions.endpoint is
  'Where its browser''s push service takes messages for it: whoever knows it and holds our key may send some.';
comment on column public.push_subscriptions.p256dh is
  'With auth what messages are encrypted for (RFC 8291), so that the push service cannot read them.';

create index push_subscriptions_user_idx on public.push_subscriptions (user_id);

alter table public.push_subscriptions enable row level security;

create policy "users see their own devices" on public.push_subscriptions
for select to authenticated using (user_id = (select auth.uid()));

create policy "users remove their own devices" on public.push_subscriptions
for delete to authenticated using (user_id = (select auth.uid()));

grant select (id, user_id, endpoint, created_at) on public.push_subscriptions to authenticated;
grant select on public.push_subscriptions to service_role;
grant delete on public.push_subscriptions to authenticated;

create table private.presence (
  user_id uuid primary key references public.users (id) on delete cascade,
  seen_at timestamptz not null
)
with (fillfactor = 70);

comment on table private.presence is
  'When a user was last seen with a page of the app before them that hears live events.';

create table private.notice_queue (
  id uuid primary key default gen_random_uuid(),
  kind public.notice_kind not null,
  subject text not null,
  user_id uuid not null references public.users (id) on delete cascade,
  model_id uuid references public.models (id) on delete cascade,
  subscription_id uuid references public.push_subscriptions (id) on delete cascade,
  happened_at timestamptz not null,
  attempt integer not null default 0,
  lost smallint not null default 0,
  detail text,
  not_before timestamptz not null,
  deadline_at timestamptz not null,
  lease_token uuid,
  lease_expires_at timestamptz,
  constraint notice_queue_one_each unique nulls not distinct (kind, subject, user_id, subscription_id),
  check ((kind = 'training') = (model_id is not null)),
  check ((lease_token is null) = (lease_expires_at is null))
);

comment on table private.notice_queue is
  'One row for each notice and each way it goes. Locks are taken in the order user, push_subscriptions, notice_queue.';
comment on column private.notice_queue.subject is
  'Id of the batch or of the training run; of an opening the Gemini model and the day. The key under which it is told once.';
comment on column private.notice_queue.subscription_id is 'The device that it goes to. Null: an e-mail.';
comment on column private.notice_queue.happened_at is
  'Who was seen after it needs no notice.';
comment on column private.notice_queue.lost is 'Workers that died while they had it.';
comment on column private.notice_queue.detail is 'Why the last attempt did not arrive, for operators.';

create index notice_queue_ready_idx on private.notice_queue (not_before)
where lease_token is null;
create index notice_queue_leased_idx on private.notice_queue (lease_expires_at)
where lease_token is not null;
create index notice_queue_deadline_idx on private.notice_queue (deadline_at);
create index notice_queue_user_idx on private.notice_queue (user_id);
create index notice_queue_model_idx on private.notice_queue (model_id) where model_id is not null;
create index notice_queue_subscription_idx on private.notice_queue (subscription_id)
where subscription_id is not null;

create table private.told_notices (
  kind public.notice_kind not null,
  subject text not null,
  user_id uuid not null references public.users (id) on delete cascade,
  subscription_id uuid,
  told_at timestamptz not null default now(),
  failure text,
  constraint told_notices_once unique nulls not distinct (kind, subject, user_id, subscription_id)
);

comment on table private.told_notices is
  'Notices that were sent, or given up, for thirty days: none is sent twice. The device may be gone.';
comment on column private.told_notices.failure is
  'Why it was given up, for operators. Null: it was taken by whoever brings it.';

create index told_notices_user_idx on private.told_notices (user_id, told_at desc);
create index told_notices_told_idx on private.told_notices (told_at);
