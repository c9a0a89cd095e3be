-- Closed vocabularies. The generated TypeScript types carry them to the functions and the web app.

create type public.gender as enum ('hombre', 'mujer');

create type public.model_status as enum ('draft', 'training', 'ready', 'failed');

create type public.batch_status as enum (
  'queued', 'processing', 'completed', 'partial', 'failed', 'cancelled'
);

create type public.photo_status as enum (
  'queued', 'generating', 'completed', 'failed', 'cancelled'
);

create type public.credit_type as enum (
  'signup', 'grant', 'adjustment', 'training', 'generation', 'purchase', 'reversal'
);

create type public.payment_status as enum (
  'open', 'processing', 'paid', 'expired', 'failed', 'refused', 'unclaimed'
);

comment on type public.payment_status is
  'processing: the payer''s bank takes its time. refused: paid, but not what was asked for. unclaimed: paid when the account was gone. Of these two nothing is posted.';

create type public.credit_kind as enum ('generation', 'training');

comment on type public.credit_kind is
  'What credits are for: portraits or trainings. Each kind has its own balance.';

create type public.free_retry as enum ('waiting', 'done');

comment on type public.free_retry is
  'How far the one free new try of a portrait is that does not look like its person.';

create type public.photo_advice_kind as enum ('blocked', 'less_like');

create type public.retention_period as enum (
  'seven_days', 'thirty_days', 'one_year', 'until_deleted'
);

create type public.failure_code as enum (
  'blocked', 'no_image', 'rate_limited', 'quota_exhausted', 'provider_unavailable',
  'provider_rejected', 'photo_missing', 'photo_unreadable', 'photo_too_small',
  'photo_too_large', 'style_unavailable', 'storage_unavailable', 'deadline_exceeded', 'worker_lost', 'internal',
  'service_suspended', 'too_demanding', 'no_face', 'several_faces', 'face_too_small',
  'photo_blurred', 'photo_dark', 'photo_overexposed', 'another_person', 'duplicate_photo',
  'eyes_hidden', 'face_turned', 'training_failed', 'source_missing', 'mostly_people'
);

comment on type public.failure_code is
  'Why a photo or a training ended without a result, and what is wrong with a photo of a person or with the picture of an own style; eyes_hidden and face_turned are advice and fail nothing. Each code has a text for users in the app.';

create type public.style_category as enum (
  'studio', 'business', 'outdoors', 'city', 'cinematic', 'seasonal', 'artistic', 'own'
);

comment on type public.style_category is
  '`own` are those that people made of their own pictures; the others are the catalogue.';

create type public.style_status as enum ('preparing', 'ready', 'refused', 'deleted');

create type public.aspect_ratio as enum (
  '1:1', '3:4', '4:3', '2:3', '3:2', '4:5', '5:4', '9:16', '16:9', '21:9'
);

create type public.glasses as enum ('keep', 'none', 'reading', 'sunglasses', 'round', 'aviator');

create type public.hair_color as enum (
  'keep', 'black', 'dark_brown', 'brown', 'auburn', 'red', 'blonde', 'platinum', 'grey', 'white'
);

create type public.hair_style as enum (
  'keep', 'short', 'medium', 'long', 'straight', 'wavy', 'curly', 'tied_back', 'bun',
  'slicked_back', 'shaved'
);

create type public.outfit as enum (
  'keep', 'own', 'business_suit', 'blazer', 'shirt', 'smart_casual', 'roll_neck', 't_shirt',
  'knitwear', 'leather_jacket', 'evening_wear', 'sportswear', 'traditional'
);

comment on type public.outfit is
  '`keep` leaves the clothes to the style, which describes some; `own` are those of the photos.';

create type public.image_size as enum ('1K', '2K');

comment on type public.image_size is
  'About how many pixels a side a portrait has, in the words of Gemini. docs/DECISIONS.md says why 4K is none.';

create type public.background as enum (
  'studio_white', 'studio_grey', 'studio_black', 'office', 'library', 'city', 'night_city',
  'cafe', 'home', 'garden', 'forest', 'mountains', 'beach', 'desert', 'snow'
);

create type public.look as enum (
  'natural', 'black_and_white', 'cinematic', 'film', 'vintage', 'editorial', 'pastel',
  'dramatic', 'warm', 'cool'
);

comment on type public.look is 'A grade laid over the style. A batch keeps its picks in `styles`.';

create type public.edit_kind as enum (
  'background', 'outfit', 'glasses', 'expression', 'light', 'words', 'larger'
);

comment on type public.edit_kind is
  'What is changed in a portrait. `words` are those of its owner; `larger` changes nothing but the size.';

create type public.expression as enum ('slight_smile', 'broad_smile', 'laugh', 'calm', 'serious');

create type public.light as enum ('soft', 'window', 'golden_hour', 'studio', 'dramatic');

create type public.portrait_options as (
  aspect_ratio public.aspect_ratio,
  glasses public.glasses,
  hair_color public.hair_color,
  hair_style public.hair_style,
  outfit public.outfit,
  image_size public.image_size,
  backgrounds public.background[],
  styles public.look[]
);

comment on type public.portrait_options is
  'Everything that can be chosen for the portraits of a batch, under the names of its columns: what is asked for, and what a worker is told.';
