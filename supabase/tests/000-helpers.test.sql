-- Helpers of all other files: schema `tests`, committed, and pgTAP itself. Runs first by its name.
-- Rows are named by a label: tests.id('alice') is the id of whatever the test calls alice.

begin;

create extension if not exists pgtap with schema extensions;

-- Where postgres owns pgTAP, default privileges keep it from the roles that tests run as.
do $$
declare
  v_function regprocedure;
begin
  for v_function in
    select pg_proc.oid from pg_proc
    join pg_depend on pg_depend.objid = pg_proc.oid and pg_depend.deptype = 'e'
    join pg_extension on pg_extension.oid = pg_depend.refobjid
    where pg_extension.extname = 'pgtap' and pg_proc.proowner = current_user::regrole
  loop
    execute format(
      'grant execute on function %s to anon, authenticated, service_role', v_function
    );
  end loop;
end
$$;

drop schema if exists tests cascade;
create schema tests;

create function tests.id(p_label text) returns uuid
language sql immutable set search_path = '' as $$
  select md5(p_label)::uuid
$$;

-- Who is asking --------------------------------------------------------------------------------

create function tests.authenticate_as(p_name text) returns void
language sql as $$
  select
    set_config('request.jwt.claims', jsonb_build_object(
      'sub', tests.id(p_name), 'role', 'authenticated', 'email', p_name || '@example.test'
    )::text, true),
    set_config('role', 'authenticated', true)
$$;

create function tests.authenticate_as_operator(p_name text) returns void
language plpgsql as $$
begin
  perform tests.authenticate_as(p_name);
  perform set_config('request.jwt.claims', (
    current_setting('request.jwt.claims')::jsonb
      || '{"app_metadata": {"role": "operator"}}'
  )::text, true);
end
$$;

comment on function tests.authenticate_as_operator is
  'With a token that says so; whether the account is one, admin.make_operator decides.';

create function tests.authenticate_as_anon() returns void
language sql as $$
  select
    set_config('request.jwt.claims', '{"role": "anon"}', true),
    set_config('role', 'anon', true)
$$;

create function tests.authenticate_as_service_role() returns void
language sql as $$
  select
    set_config('request.jwt.claims', '{"role": "service_role"}', true),
    set_config('role', 'service_role', true)
$$;

create function tests.clear_authentication() returns void
language sql as $$
  select set_config('request.jwt.claims', '', true), set_config('role', 'postgres', true)
$$;

-- What there is --------------------------------------------------------------------------------

create function tests.start_empty() returns void
language sql security definer set search_path = '' as $$
  delete from auth.users;
  delete from private.storage_removals;
  select set_config('storage.allow_delete_query', 'true', true);
  delete from storage.objects;
  select set_config('storage.allow_delete_query', 'false', true);
  update private.provider_pace
  set stopped_until = null, interval_ms = 0, next_slot_at = now(), paused_until = null, slowed_at = null,
    quickened_at = null, quickenings = 0, limit_known_until = null, in_flight_limit = 16,
    narrowed_at = null, served_position = 0, first_position = 0, probe_pause = null, suspended_for = null,
    closed_until = null;
  delete from public.payments;
  delete from private.payment_events;
  delete from private.payment_withdrawals;
  update private.settings set credits_for_sale = true;
  update private.stripe_state
  set problem = null, problem_at = null, webhook_at = null, ask_at = 'infinity';
$$;

comment on function tests.start_empty() is
  'Until the rollback there are no users, no work and no objects but those the test makes.';

create function tests.create_user(p_name text) returns uuid
language sql security definer set search_path = '' as $$
  insert into auth.users (id, email) values (tests.id(p_name), p_name || '@example.test')
  returning id
$$;

create function tests.create_draft_model(p_owner text, p_label text, p_images integer default 2)
returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  v_name text;
begin
  insert into public.models (id, user_id, name, gender, consent_version)
  select tests.id(p_label), tests.id(p_owner), p_label, 'mujer', consent_version
  from private.settings;
  for i in 1 .. p_images loop
    v_name := format('training/%s/%s-%s.jpg', tests.id(p_owner), p_label, i);
    insert into storage.objects (bucket_id, name) values ('model-training-images', v_name);
    insert into public.model_training_images
      (model_id, user_id, image_url, image_order, file_size, file_name)
    values (tests.id(p_label), tests.id(p_owner), v_name, i, 1000, i || '.jpg');
  end loop;
  return tests.id(p_label);
end
$$;

create function tests.create_ready_model(p_owner text, p_label text, p_images integer default 2)
returns uuid
language plpgsql security definer set search_path = '' as $$
begin
  perform tests.create_draft_model(p_owner, p_label, p_images);
  perform tests.make_ready(p_label);
  return tests.id(p_label);
end
$$;

create function tests.face() returns jsonb
language sql immutable set search_path = '' as $$
  select '{
    "box": {"x": 0.3, "y": 0.2, "width": 0.4, "height": 0.4},
    "eyes": {"left": [0.4, 0.4], "right": [0.6, 0.4]}
  }'::jsonb
$$;

create function tests.make_ready(p_model text) returns void
language sql security definer set search_path = '' as $$
  with trained as (
    update public.model_training_images set trained_at = now(), quality = 0.9
    where model_id = tests.id(p_model)
    returning *
  )
  insert into public.model_references (
    model_id, user_id, reference_set, position, image_url, training_image_id, face, quality
  )
  select
    model_id, user_id, 1, image_order,
    format('reference/%s/%s-0123456789ab-%s.jpg', user_id, model_id, image_order),
    id, tests.face(), quality
  from trained;
  insert into storage.objects (bucket_id, name)
  select 'model-training-images', image_url from public.model_references
  where model_id = tests.id(p_model);
  update public.models set status = 'ready', reference_set = 1 where id = tests.id(p_model);
$$;

comment on function tests.make_ready is 'A draft with one reference a photo, as if it were trained.';

create function tests.create_styles(p_count integer default 1) returns text[]
language sql security definer set search_path = '' as $$
  insert into public.styles (id, name, category, prompt, image_url, card_url, card_2x_url)
  select
    'test-' || i, 'Test ' || i, 'studio', 'A portrait for the purpose of a test.',
    'test-' || i || '.jpg', 'test-' || i || '-240.webp', 'test-' || i || '-480.webp'
  from generate_series(1, p_count) as i
  on conflict (id) do nothing;
  insert into public.style_texts (style_id, locale, name, keywords)
  select 'test-' || i, 'es', 'Prueba ' || i, array['ensayo']
  from generate_series(1, p_count) as i
  on conflict (style_id, locale) do nothing;
  select array_agg('test-' || i order by i) from generate_series(1, p_count) as i
$$;

comment on function tests.create_styles is 'Styles test-1, test-2, … in that order.';

create function tests.create_batch(
  p_owner text, p_label text, p_model text, p_styles integer default 1, p_variations integer default 2
)
returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  v_claims text := current_setting('request.jwt.claims', true);
begin
  perform set_config(
    'request.jwt.claims', jsonb_build_object('sub', tests.id(p_owner))::text, true
  );
  perform public.create_generation_batch(
    tests.id(p_label), tests.id(p_model), tests.create_styles(p_styles),
    variations => p_variations
  );
  perform set_config('request.jwt.claims', coalesce(v_claims, ''), true);
  return tests.id(p_label);
end
$$;

create function tests.own_style(p_label text) returns text
language sql immutable set search_path = '' as $$
  select tests.id(p_label)::text
$$;

create function tests.add_own_style(p_owner text, p_label text) returns text
language plpgsql security definer set search_path = '' as $$
declare
  v_claims text := current_setting('request.jwt.claims', true);
  v_path text := format('upload/%s/%s.jpg', tests.id(p_owner), p_label);
begin
  insert into storage.objects (bucket_id, name) values ('own-style-images', v_path);
  perform set_config(
    'request.jwt.claims', jsonb_build_object('sub', tests.id(p_owner))::text, true
  );
  perform public.add_own_style(tests.id(p_label), p_label, v_path);
  perform set_config('request.jwt.claims', coalesce(v_claims, ''), true);
  return tests.own_style(p_label);
end
$$;

create function tests.style_lease(p_label text) returns uuid
language sql stable security definer set search_path = '' as $$
  select lease_token from private.style_queue where style_id = tests.own_style(p_label)
$$;

create function tests.create_own_style(p_owner text, p_label text) returns text
language plpgsql security definer set search_path = '' as $$
begin
  perform tests.add_own_style(p_owner, p_label);
  perform from public.claim_styles(100);
  perform public.complete_style(tests.own_style(p_label), tests.style_lease(p_label));
  insert into storage.objects (bucket_id, name)
  select 'own-style-images', path
  from public.styles cross join lateral unnest(array[image_url, card_url]) as path
  where id = tests.own_style(p_label);
  return tests.own_style(p_label);
end
$$;

comment on function tests.create_own_style is 'A style of somebody''s own that is ready.';

create function tests.edit(
  p_owner text, p_label text, p_photo_id uuid, p_kind public.edit_kind, p_value text default null,
  p_variations integer default 1
)
returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  v_claims text := current_setting('request.jwt.claims', true);
begin
  perform set_config(
    'request.jwt.claims', jsonb_build_object('sub', tests.id(p_owner))::text, true
  );
  perform public.edit_photo(tests.id(p_label), p_photo_id, p_kind, p_value, p_variations);
  perform set_config('request.jwt.claims', coalesce(v_claims, ''), true);
  return tests.id(p_label);
end
$$;

create function tests.complete_batch(
  p_owner text, p_label text, p_model text, p_variations integer, p_likeness real default null
)
returns uuid
language plpgsql security definer set search_path = '' as $$
begin
  perform tests.create_batch(p_owner, p_label, p_model, 1, p_variations);
  perform public.complete_photo(photo_id, lease_token, 'png', 768, 1024)
  from public.claim_photos(100)
  where batch_id = tests.id(p_label);
  if p_likeness is not null then
    delete from private.likeness_queue as queue using public.photos as photo
    where photo.id = queue.photo_id and photo.generation_batch_id = tests.id(p_label);
    update public.photos set likeness = p_likeness
    where generation_batch_id = tests.id(p_label);
  end if;
  return tests.id(p_label);
end
$$;

comment on function tests.complete_batch is
  'A batch of one style that is done, its portraits so much like their person.';

create function tests.ask_for_free_retry(p_owner text, p_photo_id uuid) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  v_claims text := current_setting('request.jwt.claims', true);
begin
  perform set_config(
    'request.jwt.claims', jsonb_build_object('sub', tests.id(p_owner))::text, true
  );
  perform public.request_free_retry(p_photo_id);
  perform set_config('request.jwt.claims', coalesce(v_claims, ''), true);
  return p_photo_id;
end
$$;

create function tests.begin_checkout(p_owner text, p_label text, p_pack text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  v_claims text := current_setting('request.jwt.claims', true);
begin
  perform set_config(
    'request.jwt.claims', jsonb_build_object('sub', tests.id(p_owner))::text, true
  );
  perform public.begin_checkout(tests.id(p_label), p_pack, true);
  perform set_config('request.jwt.claims', coalesce(v_claims, ''), true);
  return tests.id(p_label);
end
$$;

create function tests.write_down(p_event text, p_label text, p_change jsonb default '{}')
returns boolean
language sql security definer set search_path = '' as $$
  select public.record_payment_event(
    p_event, 'checkout.session.completed', now(),
    jsonb_build_object(
      'kind', 'checkout', 'status', 'paid', 'payment_id', payment.id, 'user_id', payment.user_id,
      'session_id', 'cs_' || p_label, 'payment_intent', 'pi_' || p_label, 'amount', payment.amount,
      'currency', payment.currency, 'pack_id', payment.pack_id, 'credit_kind', payment.kind,
      'credits', payment.credits, 'expected_amount', payment.amount,
      'expected_currency', payment.currency
    ) || p_change, false
  )
  from public.payments as payment where id = tests.id(p_label)
$$;

create function tests.tell_of(p_label text, p_change jsonb default '{}') returns text
language plpgsql security definer set search_path = '' as $$
declare
  v_event text := 'evt_' || translate(gen_random_uuid()::text, '-', '');
begin
  perform tests.write_down(v_event, p_label, p_change);
  return public.settle_payment(v_event);
end
$$;

comment on function tests.tell_of is 'As Stripe would of a checkout: paid as was asked for, but for p_change.';

create function tests.withdraw(
  p_label text, p_id text, p_amount integer, p_status text, p_kind text default 'refund'
)
returns text
language plpgsql security definer set search_path = '' as $$
declare
  v_event text := 'evt_' || translate(gen_random_uuid()::text, '-', '');
begin
  perform public.record_payment_event(
    v_event, 'refund.created', now(),
    jsonb_build_object(
      'kind', p_kind, 'id', p_id, 'payment_intent', 'pi_' || p_label, 'status', p_status,
      'amount', p_amount, 'currency', 'eur'
    ), false
  );
  return public.settle_payment(v_event);
end
$$;

comment on function tests.withdraw is 'As Stripe would of a refund or a dispute of a payment.';

create function tests.share(
  p_owner text, p_label text, p_photo_ids uuid[], p_days integer default 30
)
returns text
language plpgsql security definer set search_path = '' as $$
declare
  v_claims text := current_setting('request.jwt.claims', true);
  v_token text;
begin
  perform set_config(
    'request.jwt.claims', jsonb_build_object('sub', tests.id(p_owner))::text, true
  );
  v_token := public.create_share(tests.id(p_label), p_photo_ids, p_days);
  perform set_config('request.jwt.claims', coalesce(v_claims, ''), true);
  return v_token;
end
$$;

comment on function tests.share is 'Gives the token of its link.';

create function tests.shared_photo(p_share text, p_number integer default 1) returns uuid
language sql stable security definer set search_path = '' as $$
  select id from private.share_photos
  where share_id = tests.id(p_share) and position = p_number
$$;

create function tests.copy_lease(p_share_photo_id uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select lease_token from private.share_queue where share_photo_id = p_share_photo_id
$$;

create function tests.make_copies() returns void
language sql security definer set search_path = '' as $$
  select public.complete_share_copy(share_photo_id, lease_token, 768, 1024)
  from public.claim_share_copies(100)
$$;

create function tests.photo(p_batch text, p_number integer default 1) returns uuid
language sql stable security definer set search_path = '' as $$
  select id from public.photos
  where generation_batch_id = tests.id(p_batch)
  order by style_id, variation
  offset p_number - 1 limit 1
$$;

comment on function tests.photo is 'The nth photo of a batch, counted by style, then by variation.';

create function tests.turn_on_notices() returns void
language sql security definer set search_path = '' as $$
  update private.settings set mail_from = 'Retrato <hello@retrato.example>';
  update auth.users set email_confirmed_at = now();
$$;

comment on function tests.turn_on_notices() is
  'There is a mail service, and everybody so far has confirmed their address.';

create function tests.add_device(p_owner text, p_label text) returns uuid
language sql security definer set search_path = '' as $$
  insert into public.push_subscriptions (id, user_id, endpoint, p256dh, auth)
  values (
    tests.id(p_label), tests.id(p_owner), 'https://fcm.googleapis.com/fcm/send/' || p_label,
    'B' || repeat('a', 86), repeat('b', 22)
  )
  returning id
$$;

create function tests.due_notices() returns void
language sql security definer set search_path = '' as $$
  update private.notice_queue set not_before = now() where lease_token is null;
$$;

comment on function tests.due_notices() is 'The minute is over.';

create function tests.fail_batch(p_owner text, p_label text, p_model text, p_made integer default 0)
returns uuid
language plpgsql security definer set search_path = '' as $$
begin
  perform tests.create_batch(p_owner, p_label, p_model, 1, 2);
  perform public.complete_photo(photo_id, lease_token, 'png', 768, 1024)
  from public.claim_photos(p_made);
  perform public.fail_photo(photo_id, lease_token, 'blocked')
  from public.claim_photos(100)
  where batch_id = tests.id(p_label);
  return tests.id(p_label);
end
$$;

comment on function tests.fail_batch is 'A batch of two portraits of which so many are made.';

-- What became of it ----------------------------------------------------------------------------

create function tests.lease(p_photo_id uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select lease_token from private.generation_queue where photo_id = p_photo_id
$$;

create function tests.training_lease(p_model text) returns uuid
language sql stable security definer set search_path = '' as $$
  select lease_token from private.training_queue where model_id = tests.id(p_model)
$$;

create function tests.likeness_lease(p_photo_id uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select lease_token from private.likeness_queue where photo_id = p_photo_id
$$;

create function tests.judgement(p_path text, p_quality real default 0.9) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object(
    'quality', p_quality, 'face', tests.face(), 'reference_path', p_path
  )
$$;

create function tests.reference_path(p_model text, p_number integer default 1) returns text
language sql stable security definer set search_path = '' as $$
  select private.attempt_path('reference', user_id, model_id, lease_token)
    || format('-%s.jpg', p_number)
  from private.training_queue where model_id = tests.id(p_model)
$$;

comment on function tests.reference_path is
  'Where the claim that has the lease stores the reference of a photo.';

create function tests.image(p_model text, p_number integer default 1) returns uuid
language sql stable security definer set search_path = '' as $$
  select id from public.model_training_images
  where model_id = tests.id(p_model) and image_order = p_number
$$;

create function tests.judge_image(p_model text, p_number integer, p_quality real default 0.9)
returns boolean
language sql security definer set search_path = '' as $$
  select public.judge_training_image(
    tests.id(p_model), tests.training_lease(p_model), tests.image(p_model, p_number),
    tests.judgement(tests.reference_path(p_model, p_number), p_quality)
  )
$$;

comment on function tests.judge_image is 'A worker finds the nth photo good.';

create function tests.complete_training(p_model text) returns boolean
language sql security definer set search_path = '' as $$
  select count(tests.judge_image(p_model, image_order))
  from public.model_training_images where model_id = tests.id(p_model);
  select public.complete_training(
    model_id, lease_token,
    private.attempt_path('preview', user_id, model_id, lease_token) || '.webp'
  )
  from private.training_queue where model_id = tests.id(p_model)
$$;

comment on function tests.complete_training is
  'The worker that has the lease finds all photos good.';

create function tests.balance(p_name text) returns text
language sql stable security definer set search_path = '' as $$
  select format('%s, %s held', credits, credits_held) from public.users where id = tests.id(p_name)
$$;

create function tests.training_balance(p_name text) returns text
language sql stable security definer set search_path = '' as $$
  select format('%s, %s held', training_credits, training_credits_held)
  from public.users where id = tests.id(p_name)
$$;

comment on function tests.training_balance is 'As tests.balance, in training credits.';

create function tests.statuses(p_batch text) returns text
language sql stable security definer set search_path = '' as $$
  select string_agg(status::text, ' ' order by style_id, variation) from public.photos
  where generation_batch_id = tests.id(p_batch)
$$;

comment on function tests.statuses is 'Of the photos of a batch, in the order of tests.photo.';

create function tests.removals(p_bucket text) returns setof text
language sql stable security definer set search_path = '' as $$
  select name from private.storage_removals where bucket_id = p_bucket
$$;

create function tests.events(p_name text, p_event text) returns setof jsonb
language sql stable security definer set search_path = '' as $$
  select payload from realtime.messages
  where topic = 'user:' || tests.id(p_name) and event = p_event
$$;

comment on function tests.events is 'In no order: what one transaction sends carries one time.';

-- Webhooks -------------------------------------------------------------------------------------

create function tests.configure_webhooks() returns void
language sql security definer set search_path = '' as $$
  delete from vault.secrets
  where name in ('functions_url', 'webhook_token', 'functions_region');
  select vault.create_secret('http://127.0.0.1:1/functions/v1', 'functions_url');
  select vault.create_secret('test-token', 'webhook_token');
$$;

create function tests.calls(p_function text) returns integer
language sql stable security definer set search_path = '' as $$
  select count(*)::integer from net.http_request_queue
  where url = 'http://127.0.0.1:1/functions/v1/' || p_function
$$;

comment on function tests.calls is 'Webhooks queued for a function since tests.configure_webhooks.';

grant usage on schema tests to anon, authenticated, service_role;
grant execute on all functions in schema tests to anon, authenticated, service_role;

commit;

begin;
select plan(1);
select has_schema('tests', 'the helpers are there');
select * from finish();
rollback;
