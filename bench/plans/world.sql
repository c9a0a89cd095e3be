-- What fill.sql leaves out, so that every table that grows has grown: work of every kind that is open,
-- and what people keep besides portraits. No triggers, no foreign keys checked.
--
-- Users 1 to 5 have 1,000 photos each. Portraits of 11 to 47 wait, those of 48 to 50 are in work;
-- all train a second model, those after 900 are in work.

set session_replication_role = replica;

create temporary table member as
select
  number,
  md5('user ' || number)::uuid as id,
  md5('model ' || number || ' 1')::uuid as model_id,
  md5('model ' || number || ' 2')::uuid as second_model_id
from generate_series(1, 1000) as number;

insert into public.styles (id, owner_id, name, category, image_url, card_url, status, active)
select
  md5('style ' || number || ' ' || style)::uuid, id, 'Mine', 'own',
  'style/' || id || '/' || style || '.jpg', 'style/' || id || '/' || style || '-card.webp',
  'ready', true
from member, generate_series(1, 2) as style;

insert into public.styles (id, owner_id, name, category, status, active)
select md5('new style ' || number)::uuid, id, 'Mine', 'own', 'preparing', false from member;

insert into private.style_queue (
  style_id, user_id, upload_path, deadline_at, lease_token, lease_expires_at
)
select
  md5('new style ' || number)::uuid, id, 'upload/' || id || '/new.jpg', now() + interval '1 hour',
  case when number > 900 then md5('lease ' || number)::uuid end,
  case when number > 900 then now() + interval '1 hour' end
from member;

-- Portraits ---------------------------------------------------------------------------------------

update public.photos
set
  likeness = (hashtext(photos.id::text) & 1023) / 1024.0,
  root_photo_id = case
    when photo % 20 = 2 then md5('photo ' || number || ' ' || photo - 1)::uuid
  end,
  parent_photo_id = case
    when photo % 20 = 2 then md5('photo ' || number || ' ' || photo - 1)::uuid
  end,
  is_newest = photo % 20 <> 1,
  versions = case when photo % 20 between 1 and 2 then 2 else 1 end
from member cross join lateral generate_series(1, 1000) as photo
where number <= 5 and photos.id = md5('photo ' || number || ' ' || photo)::uuid;

insert into private.photo_references (photo_id, training_image_ids)
select
  photo.id,
  array(
    select image.id from public.model_training_images as image
    where image.model_id = photo.model_id
  )
from public.photos as photo;

insert into public.photo_generation_batches (
  id, user_id, model_id, generation_model_id, total_images_requested, total_images_generated,
  failed_count, status, deadline_at, completed_at, reference_set
)
select
  md5('failed batch ' || number)::uuid, member.id, model_id, generation_model.id, 4, 0, 4, 'failed',
  now(), now(), 1
from member
cross join (select id from public.generation_models where is_default) as generation_model;

insert into public.photos (
  id, user_id, generation_batch_id, model_id, style_id, variation, variations, status, failure_code,
  price, attempts
)
select
  md5('failed photo ' || number || ' ' || variation)::uuid, member.id,
  md5('failed batch ' || number)::uuid, model_id, 'studio-grey', variation, 4, 'failed',
  'deadline_exceeded', 1, 5
from member, generate_series(1, 4) as variation;

insert into private.failure_details (photo_id, detail)
select id, 'No image.' from public.photos where status = 'failed';

insert into private.omitted_photos (batch_id, training_image_id)
select md5('failed batch ' || number)::uuid, md5('image ' || number || ' 1 ' || image)::uuid
from member, generate_series(1, 2) as image;

-- Open work ---------------------------------------------------------------------------------------

insert into public.photo_generation_batches (
  id, user_id, model_id, generation_model_id, total_images_requested, status, deadline_at,
  reference_set
)
select
  md5('open batch ' || number)::uuid, member.id, model_id, generation_model.id, 40,
  case when number > 47 then 'processing'::public.batch_status else 'queued' end,
  now() + interval '1 hour', 1
from member
cross join (select id from public.generation_models where is_default) as generation_model
where number between 11 and 50;

insert into public.photos (
  id, user_id, generation_batch_id, model_id, style_id, variation, variations, status, price
)
select
  md5('open photo ' || number || ' ' || photo)::uuid, member.id,
  md5('open batch ' || number)::uuid, model_id, style.ids[1 + (photo - 1) / 4],
  1 + (photo - 1) % 4, 4, case when number > 47 then 'generating'::public.photo_status else 'queued' end, 1
from member
cross join generate_series(1, 40) as photo
cross join (
  select array_agg(id order by id) as ids from public.styles where owner_id is null
) as style
where number between 11 and 50;

insert into private.generation_queue (
  photo_id, user_id, batch_id, generation_model_id, position, held, attempt, lease_token,
  lease_expires_at, reference_set, style_version
)
select
  md5('open photo ' || number || ' ' || photo)::uuid, member.id,
  md5('open batch ' || number)::uuid, generation_model.id, photo, 1,
  (number > 47)::integer,
  case when number > 47 then md5('lease ' || number || ' ' || photo)::uuid end,
  case when number > 47 then now() + interval '1 hour' end, 1, 1
from member
cross join generate_series(1, 40) as photo
cross join (select id from public.generation_models where is_default) as generation_model
where number between 11 and 50;

update public.users set credits_held = 40
where id in (select id from member where number between 11 and 50);

update private.provider_pace set in_flight_limit = 500;

insert into private.training_queue (
  id, model_id, user_id, held, attempt, deadline_at, lease_token, lease_expires_at
)
select
  md5('run ' || number)::uuid, second_model_id, id, 4, (number > 900)::integer,
  now() + interval '1 hour',
  case when number > 900 then md5('lease ' || number)::uuid end,
  case when number > 900 then now() + interval '1 hour' end
from member;

update public.models set is_retraining = true
where id in (select second_model_id from member);

update public.users set training_credits_held = 4
where id in (select id from member);

insert into private.training_photos (
  run_id, training_image_id, quality, face, reference_path
)
select
  md5('run ' || number)::uuid, md5('image ' || number || ' 2 ' || image)::uuid, 0.9,
  '{
    "box": {"x": 0.3, "y": 0.2, "width": 0.4, "height": 0.4},
    "eyes": {"left": [0.4, 0.4], "right": [0.6, 0.4]}
  }',
  'reference/' || id || '/run-' || image || '.jpg'
from member, generate_series(1, 4) as image
where number > 900;

insert into private.likeness_queue (photo_id, deadline_at, lease_token, lease_expires_at)
select
  md5('photo ' || number || ' ' || photo)::uuid, now() + interval '1 hour',
  case when number > 900 then md5('lease ' || number || ' ' || photo)::uuid end,
  case when number > 900 then now() + interval '1 hour' end
from member, generate_series(1, 2) as photo;

insert into private.storage_removals (id, bucket_id, name, not_before, lease_token)
select
  md5('removal ' || number || ' ' || file)::uuid, 'generated-photos',
  'generated/' || id || '/' || md5(id::text || file) || '.png',
  now() + case when number > 100 then interval '1 hour' else interval '0' end,
  case when number > 900 then md5('lease ' || number)::uuid end
from member, generate_series(1, 4) as file;

-- Payments ----------------------------------------------------------------------------------------
-- Of each user one is paid, and one begun; those after 980 paid what was not asked for.

insert into public.payments (
  id, user_id, pack_id, kind, credits, amount, currency, status, starts_at_once_at, session_id,
  payment_intent_id, paid_at, paid_amount, look_at
)
select
  md5('payment ' || number || ' ' || status)::uuid, id, 'portraits-50', 'generation', 50, 900, 'eur',
  case when status = 'paid' and number > 980 then 'refused' else status end::public.payment_status,
  now(), 'cs_' || number || status, case when status = 'paid' then 'pi_' || number end,
  case when status = 'paid' then now() - number * interval '1 hour' end,
  case when status = 'paid' then 900 end,
  case
    when status = 'open'
      then now() + case when number > 996 then interval '0' else interval '1 hour' end
  end
from member, unnest(array['paid', 'open']) as status;

insert into public.credit_history (
  user_id, kind, amount, balance_after, type, description, related_transaction_id
)
select
  id, 'generation', 50, 100000, 'purchase', 'Purchase of 50 credits',
  md5('payment ' || number || ' paid')::uuid
from member where number <= 980;

insert into private.payment_withdrawals (id, payment_intent_id, kind, status, amount, currency)
select 're_' || number, 'pi_' || number, 'refund', 'failed', 900, 'eur' from member;

insert into private.payment_events (
  id, type, facts, asked, created_at, received_at, status, not_before, payment_id
)
select
  'evt_paid' || number, 'checkout.session.completed', '{"kind": "checkout"}', false, now(),
  now() - number * interval '1 hour', 'settled', now(), md5('payment ' || number || ' paid')::uuid
from member
union all
select
  'evt_' || kind || number, 'checkout.session.completed',
  jsonb_build_object(
    'kind', kind, 'status', case kind when 'checkout' then 'paid' else 'succeeded' end,
    'id', 're_new' || number, 'payment_id', md5('payment ' || number || ' open')::uuid,
    'payment_intent', 'pi_' || number || case kind when 'checkout' then 'new' else '' end,
    'amount', 900, 'currency', 'eur', 'session_id', 'cs_' || number || 'open'
  ),
  false, now(), now(), 'pending',
  now() + case when number = 60 then interval '0' else interval '1 hour' end, null
from member, unnest(array['checkout', 'refund']) as kind
where number <= 60;

-- What people keep --------------------------------------------------------------------------------

insert into private.shares (id, user_id, token_digest, expires_at)
select
  md5('share ' || number || ' ' || share)::uuid, id,
  private.token_digest('token ' || number || ' ' || share), now() + interval '30 days'
from member, generate_series(1, 2) as share;

insert into private.share_photos (id, share_id, photo_id, position, copy_path, width, height)
select
  md5('shared ' || number || ' ' || share || ' ' || photo)::uuid,
  md5('share ' || number || ' ' || share)::uuid, md5('photo ' || number || ' ' || photo)::uuid,
  photo, md5('shared ' || number || ' ' || share || ' ' || photo)::uuid || '.webp', 480, 640
from member, generate_series(1, 2) as share, generate_series(1, 5) as photo;

insert into private.share_hearts (share_photo_id, visitor)
select id, gen_random_uuid() from private.share_photos, generate_series(1, 2);

insert into private.share_queue (share_photo_id, deadline_at, lease_token, lease_expires_at)
select
  md5('shared ' || number || ' 1 1')::uuid, now() + interval '1 hour',
  case when number > 900 then md5('lease ' || number)::uuid end,
  case when number > 900 then now() + interval '1 hour' end
from member;

insert into private.share_visits (subject, started_at, requests)
select 'address/' || md5(number::text), now() + interval '1 hour', 1 from member;

insert into private.request_windows (user_id, started_at, requests)
select id, now() - interval '2 minutes', 1 from member;

insert into private.discards (user_id, started_at, photos)
select id, now() - interval '2 days', 1 from member;

insert into private.signups (address, network, created_at)
select
  md5('signup ' || number), case when number <= 10 then 'many' else 'network ' || number end,
  now() - case when number > 19990 then interval '25 hours' else number * interval '4 seconds' end
from generate_series(1, 20000) as number;

insert into private.day_figures (day, topic, value, asked, people)
select private.today() - ago, 'style', 'style ' || style, 10, '{1, 2, 3, 4, 5}'
from generate_series(0, 99) as ago, generate_series(1, 10) as style;

update private.settings set credits_for_sale = true, mail_from = 'Retrato <hello@retrato.example>';
update auth.users set email_confirmed_at = now();

insert into public.notice_choices (user_id) select id from member;

insert into public.push_subscriptions (id, user_id, endpoint, p256dh, auth)
select
  md5('device ' || number || ' ' || device)::uuid, id,
  'https://fcm.googleapis.com/fcm/send/' || number || '-' || device, 'B' || repeat('a', 86),
  repeat('b', 22)
from member, generate_series(1, 2) as device;

insert into private.presence (user_id, seen_at) select id, now() - interval '1 day' from member;

insert into private.notice_queue (
  id, kind, subject, user_id, model_id, subscription_id, happened_at, not_before, deadline_at,
  lease_token, lease_expires_at
)
select
  md5('notice ' || number)::uuid, 'portraits'::public.notice_kind,
  md5('failed batch ' || number)::uuid::text, id, null, null, now(),
  now() + case when number > 100 then interval '1 hour' else interval '0' end,
  now() + interval '6 hours',
  case when number > 900 then md5('lease ' || number)::uuid end,
  case when number > 900 then now() + interval '1 hour' end
from member
union all
select
  md5('message ' || number)::uuid, 'training', 'run ' || number, id, model_id,
  md5('device ' || number || ' 1')::uuid, now(), now() + interval '1 hour',
  now() + interval '6 hours',
  case when number > 900 then md5('lease ' || number)::uuid end,
  case when number > 900 then now() + interval '1 hour' end
from member;

insert into private.told_notices (kind, subject, user_id, told_at)
select 'portraits', 'order ' || number || ' ' || told, id, now() - told * interval '1 day'
from member, generate_series(1, 20) as told;

insert into public.retention_clocks (user_id, portraits, photos, look_at)
select
  id, case when number % 2 = 1 then 'one_year' else 'until_deleted' end::public.retention_period,
  'until_deleted', now() + case when number = 51 then interval '0' else interval '1 day' end
from member;

insert into private.receipts (id, token_digest, owner_digest, kind, created_at)
select
  md5('receipt ' || number || ' ' || receipt)::uuid,
  private.token_digest('receipt ' || number || ' ' || receipt), private.owner_digest(id), 'model',
  now() - case
    when number = 1000 and receipt = 1 then interval '91 days' else number * interval '1 hour'
  end
from member, generate_series(1, 10) as receipt;

insert into private.receipt_files (receipt_id, file_digest, kind, was_there, removed_at)
select
  md5('receipt ' || number || ' 1')::uuid, private.file_digest(removal.bucket_id, removal.name), 'portrait',
  true, case when number <= 500 then now() end
from member
cross join generate_series(1, 4) as file
join private.storage_removals as removal on removal.id = md5('removal ' || number || ' ' || file)::uuid;

update public.users set avatar_path = id || '/' || id || '.jpg';

insert into storage.objects (bucket_id, name)
select 'own-style-images', image_url from public.styles where owner_id is not null and image_url is not null
union all
select 'own-style-images', upload_path from private.style_queue
union all
select 'shared-photos', copy_path from private.share_photos
union all
select 'avatars', avatar_path from public.users where avatar_path is not null;

reset session_replication_role;
vacuum analyze;
