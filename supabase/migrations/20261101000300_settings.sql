create function private.are_rates(p_rates jsonb)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select case when jsonb_typeof(p_rates) = 'object' then not exists (
    select from jsonb_each(p_rates) as rate (currency, dollars)
    where rate.currency !~ '^[a-z]{3}$'
      or case jsonb_typeof(rate.dollars) when 'number' then rate.dollars::numeric <= 0 else true end
  ) else false end
$$;

create table private.settings (
  id boolean primary key default true check (id),
  signup_credits integer not null default 100 check (signup_credits >= 0),
  signup_training_credits integer not null default 15 check (signup_training_credits >= 0),
  generation_cost integer not null default 1 check (generation_cost > 0),
  training_cost_per_image integer not null default 1 check (training_cost_per_image > 0),
  generation_credits_may_train boolean not null default false,
  variations_per_style integer not null default 4 check (variations_per_style between 1 and 4),
  max_styles_per_batch integer not null default 10 check (max_styles_per_batch > 0),
  max_training_photos integer not null default 5 check (max_training_photos > 0),
  training_time_per_image interval not null default '2 seconds'
    check (training_time_per_image >= interval '0'),
  training_deadline interval not null default '15 minutes',
  batch_deadline interval not null default '1 hour',
  lease_duration interval not null default '2 minutes',
  claim_horizon interval not null default '15 seconds',
  max_attempts integer not null default 5 check (max_attempts > 0),
  retry_delays interval[] not null
    default array['15 seconds', '30 seconds', '60 seconds', '120 seconds']::interval[],
  photos_per_invocation integer not null default 4 check (photos_per_invocation > 0),
  max_lost_workers integer not null default 2 check (max_lost_workers > 0),
  max_pause interval not null default '5 minutes',
  switch_when_busy boolean not null default false,
  max_invocations_per_wake integer not null default 10 check (max_invocations_per_wake > 0),
  orphan_age interval not null default '24 hours',
  max_open_images integer not null default 400 check (max_open_images > 0),
  max_requests_per_minute integer not null default 30 check (max_requests_per_minute > 0),
  max_discards_per_day integer not null default 40 check (max_discards_per_day >= 0),
  max_models integer not null default 20 check (max_models > 0),
  max_own_styles integer not null default 20 check (max_own_styles > 0),
  max_spare_files integer not null default 25 check (max_spare_files > 0),
  max_welcomes_per_network integer not null default 20 check (max_welcomes_per_network >= 0),
  max_open_payments integer not null default 10 check (max_open_payments > 0),
  max_shares integer not null default 50 check (max_shares > 0),
  max_share_photos integer not null default 20 check (max_share_photos > 0),
  max_visits_per_share integer not null default 300 check (max_visits_per_share > 0),
  max_visits_per_address integer not null default 120 check (max_visits_per_address > 0),
  max_hearts integer not null default 1000 check (max_hearts > 0),
  notice_delay interval not null default '1 minute' check (notice_delay >= interval '0'),
  max_mails_per_day integer not null default 30 check (max_mails_per_day >= 0),
  max_push_subscriptions integer not null default 10 check (max_push_subscriptions > 0),
  mail_from text not null default ''
    check (
      char_length(mail_from) <= 254
      and mail_from ~ '^([^<>@"[:cntrl:]]+ <[^@[:space:]<>",]+@[^@[:space:]<>",]+\.[^@[:space:]<>",]+>|[^@[:space:]<>",]+@[^@[:space:]<>",]+\.[^@[:space:]<>",]+)?$'
    ),
  credits_for_sale boolean not null default false,
  automatic_tax boolean not null default false,
  dollar_rates jsonb not null default '{"usd": 1}' check (private.are_rates(dollar_rates)),
  retention_warning interval not null default '7 days'
    check (retention_warning >= interval '0'),
  consent_version integer not null default 1 check (consent_version > 0),
  judge_likeness boolean not null default true,
  likeness_line real not null default 0.5 check (likeness_line between 0 and 1),
  likeness_high real not null default 0.7 check (likeness_high between 0 and 1),
  operator_name text not null default ''
    check (char_length(operator_name) <= 120 and operator_name !~ '[[:cntrl:]]'),
  operator_contact text not null default ''
    check (
      char_length(operator_contact) <= 254
      and operator_contact ~ '^([^@[:space:]<>"]+@[^@[:space:]<>"]+\.[^@[:space:]<>"]+|https://[^[:space:]<>"]+)?$'
    ),
  check (likeness_line <= likeness_high)
);

comment on table private.settings is 'Prices and limits of the product, and who runs it: exactly one row.';
comment on column private.settings.generation_credits_may_train is
  'Whether a training that the training credits do not cover may be paid with generation credits instead.';
comment on column private.settings.training_time_per_image is
  'What people are told to expect (models.training_ends_at); a training lasts as long as its work.';
comment on column private.settings.lease_duration is
  'Longer than a worker may take: 90 s for Gemini, the rest for downloads and uploads.';
comment on column private.settings.claim_horizon is
  'A claim hands out starting times at most this far ahead, so that leases stay short.';
comment on column private.settings.photos_per_invocation is
  'What a function does per call inside its 2 s of processor time; one nudge is sent for so many.';
comment on column private.settings.max_lost_workers is
  'A photo or training that has killed so many workers ends as too_demanding.';
comment on column private.settings.max_pause is
  'However long the provider asks to wait, one request finds out after this long.';
comment on column private.settings.switch_when_busy is
  'Whether a photo whose Gemini model stays busy may go to another one that is enabled, which may cost the operator more: people pay the same.';
comment on column private.settings.orphan_age is
  'How long an uploaded file may stay without a row that names it.';
comment on column private.settings.max_open_images is
  'Portraits that one user may have waiting or in work at a time.';
comment on column private.settings.max_requests_per_minute is
  'Batches, retries and trainings that one user may ask for in a minute.';
comment on column private.settings.max_discards_per_day is
  'Portraits in work that one user may cancel in a day: Gemini was asked for each, and its operator pays.';
comment on column private.settings.max_models is
  'Models that one user may keep; with max_training_photos of 3 MB at most, it bounds their files.';
comment on column private.settings.max_own_styles is 'Styles of their own that one user may keep.';
comment on column private.settings.max_spare_files is
  'Uploaded files of one user, in each bucket, that no model names. The sweep removes old ones.';
comment on column private.settings.max_welcomes_per_network is
  'Accounts of one network (/24, or /48 of IPv6) that get the welcome credits in a day; the others begin with none.';
comment on column private.settings.max_open_payments is
  'Checkouts that one user may have begun and not ended; each is open for an hour.';
comment on column private.settings.credits_for_sale is
  'Whether the Edge Functions have a key that Stripe takes: they say so themselves, and nobody sets it by hand.';
comment on column private.settings.automatic_tax is
  'Whether Stripe Tax works out the tax that is in the price; it has to be set up at Stripe first.';
comment on column private.settings.dollar_rates is
  'What a hundred of the smallest unit of a currency are worth in dollars, {"usd": 1, "eur": 1.1}: the desk compares money in with Gemini''s prices by it.';
comment on column private.settings.max_shares is 'Links that one user may have open at a time.';
comment on column private.settings.max_share_photos is 'Portraits behind one link.';
comment on column private.settings.max_visits_per_share is
  'How often one link is opened or voted under in a minute, by all together.';
comment on column private.settings.max_visits_per_address is
  'How often one address may open links, or try some, in a minute.';
comment on column private.settings.max_hearts is 'Hearts that one portrait of a share may get.';
comment on column private.settings.notice_delay is
  'Who has been seen within it after their portraits were ready is not told of them.';
comment on column private.settings.max_mails_per_day is 'E-mails that one user gets in a day.';
comment on column private.settings.max_push_subscriptions is
  'Devices of one user that show notices. One more takes the place of the oldest.';
comment on column private.settings.mail_from is
  'Whom e-mails come from, "Retrato <hello@retrato.example>", an address of a domain that the mail service knows. Empty: none are sent or offered.';
comment on column private.settings.retention_warning is
  'How long people are told of what leaves by their retention clocks, and the time that a clock gives at least when it is shortened.';
comment on column private.settings.consent_version is
  'Of the words in which people confirm whom their photos show. Another number asks everybody again before the next training.';
comment on column private.settings.judge_likeness is
  'Whether finished portraits are compared with their person at all; without it there is no free new try.';
comment on column private.settings.likeness_line is
  'A portrait below it does not look like its person, and may be made anew for free, once. docs/FACES.md tells how it was measured.';
comment on column private.settings.likeness_high is 'From here on a portrait looks very much like its person.';

comment on column private.settings.operator_name is
  'Who runs this Retrato, as the terms and the privacy page say it; empty: they speak of its operator.';
comment on column private.settings.operator_contact is
  'Where people write about their data: an e-mail address or an https address, shown to everybody.';

insert into private.settings default values;

create function private.product_settings()
returns table (
  signup_credits integer, signup_training_credits integer, generation_cost integer,
  training_cost_per_image integer, generation_credits_may_train boolean,
  variations_per_style integer, max_styles_per_batch integer, max_training_photos integer,
  max_models integer, max_own_styles integer, max_open_images integer, max_share_photos integer,
  consent_version integer, credits_for_sale boolean,
  judge_likeness boolean, likeness_line real, likeness_high real,
  operator_name text, operator_contact text
)
language sql
stable
security definer
set search_path = ''
as $$
  select
    signup_credits, signup_training_credits, generation_cost, training_cost_per_image,
    generation_credits_may_train, variations_per_style, max_styles_per_batch, max_training_photos, max_models, max_own_styles, max_open_images,
    max_share_photos, consent_version, credits_for_sale, judge_likeness, likeness_line, likeness_high,
    operator_name, operator_contact
  from private.settings
$$;

create function public.product_settings()
returns table (
  signup_credits integer, signup_training_credits integer, generation_cost integer,
  training_cost_per_image integer, generation_credits_may_train boolean,
  variations_per_style integer, max_styles_per_batch integer, max_training_photos integer,
  max_models integer, max_own_styles integer, max_open_images integer, max_share_photos integer,
  consent_version integer, credits_for_sale boolean,
  judge_likeness boolean, likeness_line real, likeness_high real,
  operator_name text, operator_contact text
)
language sql
stable
set search_path = ''
as $$
  select * from private.product_settings()
$$;

comment on function public.product_settings is
  'One row: the prices, in credits of their kind, the limits that people are told, and who runs all this. For visitors too.';

grant usage on schema private to anon;
grant execute on function private.product_settings, public.product_settings
to anon, authenticated, service_role;

create function private.retry_delay(p_attempt integer)
returns interval
language sql
stable
set search_path = ''
as $$
  select retry_delays[least(greatest(p_attempt, 1), cardinality(retry_delays))]
  from private.settings
$$;

comment on function private.retry_delay is 'Wait after the given attempt (1 = the first) has failed.';

create function private.next_try(p_attempt integer, p_deadline_at timestamptz)
returns timestamptz
language sql
stable
set search_path = ''
as $$
  select next_try.at
  from private.settings
  cross join lateral (select now() + private.retry_delay(p_attempt) as at) as next_try
  where p_attempt < settings.max_attempts and next_try.at <= p_deadline_at
$$;

comment on function private.next_try is
  'When what has failed for the given time is tried again; null when it has had its attempts, or the next would come after its deadline.';
