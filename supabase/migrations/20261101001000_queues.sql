-- Unfinished work. Rows leave when the work ends, so these tables stay small however many photos
-- exist. A row is claimed with a lease; whoever holds its token may end it.
--
-- Functions that run for every photo keep one plan for all arguments (plan_cache_mode), and those
-- they call are in plpgsql, which keeps plans for the whole connection: these rows are so few that
-- planning anew would take longer than the work.

create table private.generation_queue (
  photo_id uuid primary key references public.photos (id) on delete cascade,
  user_id uuid not null,
  batch_id uuid not null,
  generation_model_id text not null,
  position bigint not null,
  held integer not null check (held >= 0),
  attempt integer not null default 0,
  refusals smallint not null default 0,
  omitted smallint not null default 0,
  lost smallint not null default 0,
  not_before timestamptz not null default now(),
  claimed_at timestamptz,
  style_version integer,
  reference_set integer,
  lease_token uuid,
  lease_expires_at timestamptz,
  check ((lease_token is null) = (lease_expires_at is null))
);

comment on table private.generation_queue is
  'One row for each unfinished photo and each free new try of a finished one, with which it goes. What else it names is copied from the photo''s batch, where foreign keys have checked it.';
comment on column private.generation_queue.position is
  'Start tag of start-time fair queuing: each user''s photos are numbered on from where the queue is being served, so nobody waits behind another user''s whole batch.';
comment on column private.generation_queue.held is
  'Credits held for this photo. 0 for a free new try, and for nothing else.';
comment on column private.generation_queue.claimed_at is 'When it was last handed out.';
comment on column private.generation_queue.style_version is
  'Like reference_set, of what its worker was last told.';
comment on column private.generation_queue.refusals is
  'Answers without a picture so far: the next request is worded more mildly, or in another order.';
comment on column private.generation_queue.omitted is
  'position of the reference that the next request leaves out, after a request was blocked for what it shows; 0 leaves out none.';
comment on column private.generation_queue.lost is
  'Workers that died while they had this photo. One that has killed a worker is handed out alone.';
comment on column private.generation_queue.not_before is
  'Infinity: a claim could not read the photo, and the tick ends it.';

create index generation_queue_ready_idx
on private.generation_queue (generation_model_id, position, photo_id)
where lease_token is null;
create index generation_queue_leased_idx on private.generation_queue (lease_expires_at)
where lease_token is not null;
create index generation_queue_broken_idx on private.generation_queue (user_id)
where not_before = 'infinity';
create index generation_queue_free_idx on private.generation_queue (user_id) where held = 0;
create index generation_queue_batch_idx on private.generation_queue (batch_id);
create index generation_queue_user_idx on private.generation_queue (user_id, position desc);

create table private.training_queue (
  id uuid primary key default gen_random_uuid(),
  model_id uuid not null unique references public.models (id) on delete cascade,
  user_id uuid not null references public.users (id) on delete cascade,
  held integer not null check (held > 0),
  held_kind public.credit_kind not null default 'training',
  attempt integer not null default 0,
  lost smallint not null default 0,
  not_before timestamptz not null default now(),
  deadline_at timestamptz not null,
  lease_token uuid,
  lease_expires_at timestamptz,
  check ((lease_token is null) = (lease_expires_at is null))
);

comment on column private.training_queue.id is 'The training run; the ledger refers to it.';
comment on column private.training_queue.held_kind is
  'Of the credits held for it: generation where these stood in for training credits.';
comment on column private.training_queue.lost is 'Workers that died since it last got ahead. A run that has killed one is handed out alone.';
comment on column private.training_queue.not_before is
  'Infinity: a claim could not read the run, and the tick ends it.';

create index training_queue_ready_idx on private.training_queue (not_before)
where lease_token is null;
create index training_queue_leased_idx on private.training_queue (lease_expires_at)
where lease_token is not null;
create index training_queue_deadline_idx on private.training_queue (deadline_at);
create index training_queue_user_idx on private.training_queue (user_id);

create table private.training_photos (
  run_id uuid not null references private.training_queue (id) on delete cascade,
  training_image_id uuid not null
    references public.model_training_images (id) on delete cascade,
  failure_code public.failure_code,
  advice public.failure_code[] not null default '{}',
  quality real check (quality between 0 and 1),
  face jsonb check (private.is_face(face)),
  reference_path text unique,
  primary key (run_id, training_image_id),
  constraint reference_or_reason check (
    case when failure_code is null
      then num_nonnulls(quality, face, reference_path) = 3
      else reference_path is null
    end
  )
);

comment on table private.training_photos is
  'What a training run has found of the photos so far: a call looks at some, the next goes on from here. They go with the run.';
comment on column private.training_photos.reference_path is
  'The object that the model takes over if the training succeeds, and that goes if not.';

create index training_photos_image_idx on private.training_photos (training_image_id);

create table private.failure_details (
  photo_id uuid primary key references public.photos (id) on delete cascade,
  detail text not null,
  told_at timestamptz not null default now()
);

comment on table private.failure_details is
  'The provider''s own words for why a photo failed: for operators, never for its owner.';

create table private.omitted_photos (
  batch_id uuid not null references public.photo_generation_batches (id) on delete cascade,
  training_image_id uuid not null
    references public.model_training_images (id) on delete cascade,
  found_at timestamptz not null default now(),
  primary key (batch_id, training_image_id)
);

create index omitted_photos_image_idx on private.omitted_photos (training_image_id);

comment on table private.omitted_photos is
  'Photos of a person without which a portrait of the batch was drawn that was blocked with them: its other portraits leave them out from the start.';

create table private.storage_removals (
  id uuid primary key default gen_random_uuid(),
  bucket_id text not null,
  name text not null,
  not_before timestamptz not null default now(),
  lease_token uuid,
  created_at timestamptz not null default now()
);

comment on table private.storage_removals is
  'Objects to delete through the Storage API: SQL may not delete them. A claim moves not_before past its lease.';

-- Compared byte by byte, which is several times faster than in the order of a language.
create unique index storage_removals_bucket_id_name_key
on private.storage_removals (bucket_id collate "C", name collate "C");
create index storage_removals_due_idx on private.storage_removals (not_before);

create table private.provider_pace (
  generation_model_id text primary key
    references public.generation_models (id) on delete cascade,
  interval_ms integer not null default 0 check (interval_ms >= 0),
  max_interval_ms integer not null default 10000 check (max_interval_ms > 0),
  max_images_per_hour integer check (max_images_per_hour > 0),
  in_flight_limit real not null default 16 check (in_flight_limit >= 1),
  max_in_flight integer not null default 2000 check (max_in_flight > 0),
  next_slot_at timestamptz not null default now(),
  paused_until timestamptz,
  closed_until timestamptz,
  stopped_until timestamptz,
  slowed_at timestamptz,
  quickened_at timestamptz,
  quickenings smallint not null default 0,
  limit_known_until timestamptz,
  narrowed_at timestamptz,
  asked integer[] not null default array_fill(0, array[12]) check (cardinality(asked) = 12),
  asked_in bigint not null default 0,
  probe_pause interval,
  suspended_for text,
  served_position bigint not null default 0,
  first_position bigint not null default 0
);

comment on table private.provider_pace is
  'How fast requests may go to one Gemini model, for all workers together. Nobody has to set it: rate and width are found.';
comment on column private.provider_pace.interval_ms is
  'Time between two requests: by the limit that the provider tells in a 429, or by how many it took in the minute before one.';
comment on column private.provider_pace.max_images_per_hour is
  'What an operator spends at most. Null: as much as Gemini allows.';
comment on column private.provider_pace.in_flight_limit is
  'How many requests may be under way: more with each that is handed out while others wait, less when Gemini has no room.';
comment on column private.provider_pace.max_in_flight is 'What in_flight_limit grows to at most.';
comment on column private.provider_pace.closed_until is
  'The quota of the day is used up until then. Past or null: open.';
comment on column private.provider_pace.stopped_until is
  'Nobody asks before, because an operator has said so (admin.pause_model): other than paused_until no answer ends it.';
comment on column private.provider_pace.limit_known_until is
  'Until then the interval is believed; afterwards it is tried whether more is allowed.';
comment on column private.provider_pace.quickenings is
  'How often the interval has been shortened since it was last believed: each time by more.';
comment on column private.provider_pace.narrowed_at is
  'When Gemini last had no room for as many requests at a time.';
comment on column private.provider_pace.asked is
  'Requests handed out in each five seconds of a minute, the newest first.';
comment on column private.provider_pace.asked_in is
  'The five seconds that asked[1] counts, numbered since 1970.';
comment on column private.provider_pace.probe_pause is
  'Set while the model answers that it is busy, whatever is asked: one request at a time finds out whether that is over, after pauses of this length, which grow. Null: as many as the pace allows.';
comment on column private.provider_pace.suspended_for is
  'What the operator has to see to before anybody gets a picture, in the provider''s words.';
comment on column private.provider_pace.served_position is
  'Highest queue position handed out: the virtual time new photos are numbered from.';

comment on column private.provider_pace.first_position is
  'Nothing waits before it: where a claim begins to look. While a transaction is held open somewhere, the rows of what is done cannot be removed, and each claim would pass over all of them.';

insert into private.provider_pace (generation_model_id)
select id from public.generation_models;

create function private.add_provider_pace()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into private.provider_pace (generation_model_id) values (new.id);
  return null;
end
$$;

create trigger add_provider_pace
after insert on public.generation_models
for each row execute function private.add_provider_pace();

-- Work that is done for all must not stop at a row of one: what cannot be read or settled is noted
-- here and passed over.

create table private.broken_work (
  kind text not null,
  subject text not null,
  detail text not null,
  seen_at timestamptz not null default now(),
  primary key (kind, subject)
);

comment on table private.broken_work is
  'What a claim, the tick or the sweep had to pass over, and why: admin.health names it for a day.';
comment on column private.broken_work.subject is
  'Id of a photo or of the model of a training; bucket and name of an object; a step of the tick.';

create function private.note_broken(p_kind text, p_subject text, p_detail text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  raise warning 'passed over % %: %', p_kind, p_subject, p_detail;
  delete from private.broken_work where seen_at < now() - interval '30 days';
  insert into private.broken_work (kind, subject, detail)
  values (p_kind, p_subject, left(p_detail, 300))
  on conflict (kind, subject) do update
  set detail = excluded.detail, seen_at = excluded.seen_at;
end
$$;
