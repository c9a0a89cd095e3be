-- Finished portraits that are to be compared with their person. Apart from the queue that makes
-- them: nothing here can delay a portrait or lose one.

create table private.likeness_queue (
  photo_id uuid primary key references public.photos (id) on delete cascade,
  attempt integer not null default 0,
  not_before timestamptz not null default now(),
  deadline_at timestamptz not null,
  lease_token uuid,
  lease_expires_at timestamptz,
  check ((lease_token is null) = (lease_expires_at is null))
);

comment on table private.likeness_queue is
  'One row for each finished portrait that is not judged yet. It leaves with its score, or without one after its attempts or its deadline. Its lock comes after that of the photo.';

create index likeness_queue_ready_idx on private.likeness_queue (not_before)
where lease_token is null;
create index likeness_queue_leased_idx on private.likeness_queue (lease_expires_at)
where lease_token is not null;
create index likeness_queue_deadline_idx on private.likeness_queue (deadline_at);
