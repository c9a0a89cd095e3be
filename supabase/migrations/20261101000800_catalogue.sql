-- What is on offer: the styles, of the catalogue and of people's own, and the Gemini models that draw
-- them.

create table public.styles (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  owner_id uuid references public.users (id) deferrable initially deferred,
  name text not null check (char_length(name) between 1 and 60),
  category public.style_category not null,
  prompt text check (char_length(prompt) between 20 and 1500),
  image_url text,
  card_url text,
  card_2x_url text,
  position integer not null default 0,
  active boolean not null default true,
  version integer not null default 1,
  status public.style_status not null default 'ready',
  failure_code public.failure_code,
  created_at timestamptz not null default now(),
  constraint whole_style_of_the_catalogue check (
    owner_id is not null
    or (
      category <> 'own' and status = 'ready'
      and num_nulls(prompt, image_url, card_url, card_2x_url) = 0
    )
  ),
  constraint picture_of_an_own_style check (
    owner_id is null
    or (
      category = 'own' and prompt is null and card_2x_url is null
      and id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
      and name = private.one_line(name)
      and active = (status = 'ready')
      and num_nulls(image_url, card_url) = case status when 'ready' then 0 else 2 end
    )
  ),
  check ((status = 'refused') = (failure_code is not null))
);

comment on column public.styles.owner_id is
  'Whose own style it is, which nobody else sees; null for the catalogue. Deferred: when an account goes, its portraits, which name styles, go first.';
comment on column public.styles.status is
  'Of an own style: whether its picture has been prepared, or why not. A deleted one stays, without its picture, for as long as portraits bear its name.';

comment on column public.styles.name is
  'As its author calls it, shown where public.style_texts has no name in the reader''s language.';
comment on column public.styles.prompt is
  'What Gemini is asked for: for operators and the service role alone. An own style has none: its picture says everything.';
comment on column public.styles.image_url is
  'Object path of what Gemini is shown, in the bucket style-images or, of an own style, own-style-images. The names of all three carry a digest of the content, since caches keep an object for as long as they like: none is overwritten.';
comment on column public.styles.card_url is
  'WebP of 240 × 320 pixels for cards; the one of card_2x_url is twice as wide and high. An own style has one, in whatever shape its picture has.';
comment on column public.styles.active is
  'Offered for new batches. Retired styles stay readable: photos refer to them.';

comment on column public.styles.version is
  'Counts what Gemini is told and shown: portraits keep which one they were made in.';

create function private.count_style_version()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if (new.prompt, new.image_url) is distinct from (old.prompt, old.image_url) then
    new.version := old.version + 1;
  end if;
  return new;
end
$$;

create trigger count_style_version
before update on public.styles
for each row execute function private.count_style_version();

create index styles_position_idx on public.styles (position) where owner_id is null;
create index styles_owner_idx on public.styles (owner_id) where owner_id is not null;
create unique index styles_own_image_idx on public.styles (image_url) where owner_id is not null;
create unique index styles_own_card_idx on public.styles (card_url) where owner_id is not null;

alter table public.styles enable row level security;

create policy "visitors read the catalogue" on public.styles
for select to anon using (owner_id is null);

create policy "users read the catalogue and their own styles" on public.styles
for select to authenticated using (owner_id is null or owner_id = (select auth.uid()));

grant select (id, name, category, image_url, card_url, card_2x_url, position, active, version)
on public.styles to anon, authenticated;
grant select (status, failure_code, created_at) on public.styles to authenticated;
grant select on public.styles to service_role;

create table public.style_texts (
  style_id text not null references public.styles (id) on delete cascade,
  locale text not null check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  name text check (char_length(name) between 1 and 60),
  keywords text[] not null default '{}' check (cardinality(keywords) <= 20),
  primary key (style_id, locale)
);

comment on table public.style_texts is
  'What a style is called and found by, in each language (BCP 47) that has words for it.';
comment on column public.style_texts.name is 'Null where the name of the style itself is understood.';

alter table public.style_texts enable row level security;

create policy "everyone reads the texts of styles" on public.style_texts
for select to anon, authenticated using (true);

grant select on public.style_texts to anon, authenticated, service_role;

create table public.generation_models (
  id text primary key,
  name text not null,
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

create table public.generation_model_sizes (
  generation_model_id text not null references public.generation_models (id) on delete cascade,
  image_size public.image_size not null,
  price_usd numeric(8, 4) not null check (price_usd >= 0),
  cost_factor smallint not null default 1 check (cost_factor between 1 and 100),
  active boolean not null default true,
  primary key (generation_model_id, image_size)
);

comment on table public.generation_model_sizes is
  'Which sizes a Gemini model draws, and what a picture of each costs: the operator in dollars, people in credits.';
comment on column public.generation_model_sizes.cost_factor is
  'A portrait of this size costs private.settings.generation_cost so many times over.';
comment on column public.generation_model_sizes.active is
  'Offered for new batches. Retired sizes stay: batches refer to them.';

alter table public.generation_model_sizes enable row level security;

create policy "users read the sizes" on public.generation_model_sizes
for select to authenticated using (true);

grant select on public.generation_model_sizes to authenticated, service_role;

insert into public.generation_models
  (id, name, max_reference_images, aspect_ratios, retires_on, enabled, is_default)
values
  ('gemini-nano-banana-2.1', 'Nano Banana 2.1', 14,
    enum_range(null::public.aspect_ratio), null, true, true),
  ('gemini-3-pro-image', 'Gemini 3 Pro Image', 14,
    enum_range(null::public.aspect_ratio), null, true, false),
  ('gemini-2.5-flash-image', 'Gemini 2.5 Flash Image', 3,
    enum_range(null::public.aspect_ratio), '2026-10-02', false, false);

insert into public.generation_model_sizes (generation_model_id, image_size, price_usd, cost_factor)
values
  ('gemini-nano-banana-2.1', '1K', 0.0336, 1),
  ('gemini-nano-banana-2.1', '2K', 0.0504, 2),
  ('gemini-3-pro-image', '1K', 0.1340, 1),
  ('gemini-3-pro-image', '2K', 0.1340, 2),
  ('gemini-2.5-flash-image', '1K', 0.0390, 1);
