-- Pictures that people uploaded for styles of their own, until they have been prepared.

create table private.style_queue (
  style_id text primary key references public.styles (id) on delete cascade,
  user_id uuid not null references public.users (id) on delete cascade,
  upload_path text not null unique,
  attempt integer not null default 0,
  lost smallint not null default 0,
  not_before timestamptz not null default now(),
  deadline_at timestamptz not null,
  lease_token uuid,
  lease_expires_at timestamptz,
  check ((lease_token is null) = (lease_expires_at is null))
);

comment on table private.style_queue is
  'One row for each own style that is not prepared yet. Its lock comes after that of the user, and before that of the style.';
comment on column private.style_queue.upload_path is
  'What was uploaded, in the bucket own-style-images. It goes as soon as it has been prepared, or refused.';
comment on column private.style_queue.lost is 'Workers that died while they had it.';

create index style_queue_ready_idx on private.style_queue (not_before)
where lease_token is null;
create index style_queue_leased_idx on private.style_queue (lease_expires_at)
where lease_token is not null;
create index style_queue_deadline_idx on private.style_queue (deadline_at);
create index style_queue_user_idx on private.style_queue (user_id);
