-- How long each person keeps their portraits and photos; the tick looks here for what is over.

create table public.retention_clocks (
  user_id uuid primary key references public.users (id) on delete cascade,
  portraits public.retention_period not null default 'until_deleted',
  photos public.retention_period not null default 'until_deleted',
  portraits_from timestamptz,
  photos_from timestamptz,
  look_at timestamptz not null default now()
);

comment on table public.retention_clocks is
  'One row for each user who has chosen. Without one everything stays until it is deleted.';
comment on column public.retention_clocks.photos is
  'Of the photos of a person, which go with all that was made of them for new portraits: the model.';
comment on column public.retention_clocks.portraits_from is
  'Nothing goes before it: a clock that was shortened gives private.settings.retention_warning first.';
comment on column public.retention_clocks.look_at is
  'When the tick looks next; in the past while something is still to go.';

create index retention_clocks_look_idx on public.retention_clocks (look_at)
where portraits <> 'until_deleted' or photos <> 'until_deleted';

alter table public.retention_clocks enable row level security;

create policy "users read their own clocks" on public.retention_clocks
for select to authenticated using (user_id = (select auth.uid()));

grant select (user_id, portraits, photos, portraits_from, photos_from)
on public.retention_clocks to authenticated;
