-- Links under which anybody sees some portraits of a person until a day. What is shown are copies of
-- their own: nothing here leads to an original or to whose it is.

create table private.shares (
  id uuid primary key,
  user_id uuid not null references public.users (id) on delete cascade,
  token_digest bytea not null unique check (octet_length(token_digest) = 32),
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  check (expires_at > created_at and expires_at <= created_at + interval '90 days')
);

comment on table private.shares is
  'A share that is revoked or over is deleted, so that a link leads to one or to nothing. Of the token only a digest is kept: whoever reads a backup can open no link.';
comment on column private.shares.id is 'Made by its owner''s client: asking twice makes it once.';

create index shares_user_idx on private.shares (user_id, created_at desc);
create index shares_expires_idx on private.shares (expires_at);

create table private.share_photos (
  id uuid primary key default gen_random_uuid(),
  share_id uuid not null references private.shares (id) on delete cascade,
  photo_id uuid not null references public.photos (id) on delete cascade,
  position smallint not null check (position > 0),
  copy_path text unique,
  width integer check (width > 0),
  height integer check (height > 0),
  hearts integer not null default 0 check (hearts >= 0),
  unique (share_id, photo_id),
  check (num_nonnulls(copy_path, width, height) in (0, 3))
);

comment on table private.share_photos is
  'A portrait in a share. It goes with the portrait, and the share with the last of them.';
comment on column private.share_photos.id is 'What visitors know it by: it tells nothing of the portrait.';
comment on column private.share_photos.copy_path is
  'Object in the bucket shared-photos. Null: not made yet, or not to be made when no row of share_queue is left.';

create index share_photos_photo_idx on private.share_photos (photo_id);

create table private.share_hearts (
  share_photo_id uuid not null references private.share_photos (id) on delete cascade,
  visitor uuid not null,
  primary key (share_photo_id, visitor)
);

comment on column private.share_hearts.visitor is
  'A number that the visitor''s browser has drawn and keeps. Who clears it may vote again: it is a question among friends, not a ballot.';

create table private.share_queue (
  share_photo_id uuid primary key references private.share_photos (id) on delete cascade,
  attempt integer not null default 0,
  not_before timestamptz not null default now(),
  deadline_at timestamptz not null,
  lease_token uuid,
  lease_expires_at timestamptz,
  check ((lease_token is null) = (lease_expires_at is null))
);

comment on table private.share_queue is
  'One row for each copy that is to be made. Locks are taken in the order user, photo, share, share_photos, share_queue.';

create index share_queue_ready_idx on private.share_queue (not_before)
where lease_token is null;
create index share_queue_leased_idx on private.share_queue (lease_expires_at)
where lease_token is not null;
create index share_queue_deadline_idx on private.share_queue (deadline_at);

create table private.share_visits (
  subject text primary key,
  started_at timestamptz not null,
  requests integer not null
);

comment on table private.share_visits is
  'How often a share was asked for, or an address asked, in the minute that began with started_at. Of an address it holds a keyed digest, for a minute or two.';

create index share_visits_started_idx on private.share_visits (started_at);
