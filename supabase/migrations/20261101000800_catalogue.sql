-- What is on offer: the styles, and the Gemini models that draw them.

create table public.styles (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  name_es text not null,
  prompt text not null check (char_length(prompt) between 20 and 1500),
  image_url text not null,
  category text not null,
  position integer not null default 0,
  active boolean not null default true
);

comment on column public.styles.image_url is 'Object path in the bucket style-images.';
comment on column public.styles.active is
  'Offered for new batches. Retired styles stay readable: photos refer to them.';

create index styles_position_idx on public.styles (position);

alter table public.styles enable row level security;

create policy "everyone reads the styles" on public.styles
for select to anon, authenticated using (true);

grant select on public.styles to anon, authenticated, service_role;

create table public.generation_models (
  id text primary key,
  name text not null,
  price_per_image_usd numeric(8, 4) not null check (price_per_image_usd >= 0),
  max_reference_images smallint not null check (max_reference_images between 2 and 14),
  aspect_ratios public.aspect_ratio[] not null,
  retires_on date,
  enabled boolean not null default true,
  is_default boolean not null default false,
  check (enabled or not is_default)
);

comment on table public.generation_models is
  'Registry of Gemini image models. Switching the product to another model is an update here.';
comment on column public.generation_models.max_reference_images is
  'Reference images per request, the style image included.';
comment on column public.generation_models.retires_on is
  'When Google switches it off; admin.health warns 30 days before.';

create unique index generation_models_one_default on public.generation_models (is_default)
where is_default;

alter table public.generation_models enable row level security;

create policy "users read the generation models" on public.generation_models
for select to authenticated using (true);

grant select on public.generation_models to authenticated, service_role;

insert into public.generation_models
  (id, name, price_per_image_usd, max_reference_images, aspect_ratios, retires_on, enabled, is_default)
values
  ('gemini-nano-banana-2.1', 'Nano Banana 2.1', 0.0336, 14,
    enum_range(null::public.aspect_ratio), null, true, true),
  ('gemini-3-pro-image', 'Gemini 3 Pro Image', 0.1340, 14,
    enum_range(null::public.aspect_ratio), null, true, false),
  ('gemini-2.5-flash-image', 'Gemini 2.5 Flash Image', 0.0390, 3,
    enum_range(null::public.aspect_ratio), '2026-10-02', false, false);
