-- Rows as the product leaves them, made by the million: no triggers, no foreign keys checked.
-- $users, $heavy and $light are filled in by fill.ts: the first $heavy users have 1,000 photos,
-- everybody else $light.

set session_replication_role = replica;

create temporary table person as
select
  number,
  md5('user ' || number)::uuid as id,
  case when number <= $heavy then 1000 else $light end as photos
from generate_series(1, $users) as number;

insert into auth.users (id, email)
select id, 'user' || number || '@example.com' from person;

insert into public.users (id, name, email, credits, training_credits)
select id, 'User ' || number, 'user' || number || '@example.com', 100000, 100000 from person;

insert into public.models (id, user_id, name, gender, status, images_count, reference_set)
select md5('model ' || number || ' ' || model)::uuid, id, 'Model ' || model, 'mujer', 'ready', 4, 1
from person, generate_series(1, 2) as model;

insert into public.model_training_images (
  id, model_id, user_id, image_url, image_order, file_size, file_name, trained_at
)
select
  md5('image ' || number || ' ' || model || ' ' || image)::uuid,
  md5('model ' || number || ' ' || model)::uuid, id,
  'training/' || id || '/' || number || '-' || model || '-' || image || '.jpg',
  image, 500000, 'me.jpg', now()
from person, generate_series(1, 2) as model, generate_series(1, 4) as image;

insert into public.model_references (
  model_id, user_id, reference_set, position, image_url, training_image_id, face, quality
)
select
  model_id, user_id, 1, image_order, replace(image_url, 'training/', 'reference/'), id,
  '{
    "box": {"x": 0.3, "y": 0.2, "width": 0.4, "height": 0.4},
    "eyes": {"left": [0.4, 0.4], "right": [0.6, 0.4]}
  }', 0.9
from public.model_training_images;

insert into public.photo_generation_batches (
  id, user_id, model_id, generation_model_id, total_images_requested, total_images_generated,
  credits_used, status, deadline_at, completed_at, created_at, reference_set
)
select
  md5('batch ' || number || ' ' || batch)::uuid, person.id,
  md5('model ' || number || ' ' || 1 + batch % 2)::uuid, generation_model.id, 20, 20, 20,
  'completed', now(), now(), now() - batch * interval '1 hour', 1
from person
cross join lateral generate_series(1, photos / 20) as batch
cross join (select id from public.generation_models where is_default) as generation_model;

insert into public.photos (
  id, user_id, generation_batch_id, model_id, style_id, variation, variations, status, url,
  thumbnail_url,
  width, height, price, credits_used, is_favorite, attempts, created_at, started_at, completed_at
)
select
  md5('photo ' || number || ' ' || photo)::uuid, person.id,
  md5('batch ' || number || ' ' || 1 + (photo - 1) / 20)::uuid,
  md5('model ' || number || ' ' || 1 + (1 + (photo - 1) / 20) % 2)::uuid,
  style.ids[1 + ((photo - 1) / 4) % 5 + 5 * (((photo - 1) / 20) % 4)], 1 + (photo - 1) % 4,
  4, 'completed',
  'generated/' || person.id || '/' || photo || '.png',
  'generated/' || person.id || '/' || photo || '-thumb.webp',
  864, 1184, 1, 1, photo % 10 = 0, 1,
  now() - photo * interval '3 minutes', now() - photo * interval '3 minutes',
  now() - photo * interval '3 minutes'
from person
cross join lateral generate_series(1, photos) as photo
cross join (select array_agg(id order by id) as ids from public.styles) as style;

-- What a name that is looked for stands among: originals, thumbnails and the photos of people.
insert into storage.objects (bucket_id, name)
select 'generated-photos', url from public.photos
union all
select 'generated-photos', thumbnail_url from public.photos
union all
select 'model-training-images', image_url from public.model_training_images
union all
select 'model-training-images', image_url from public.model_references;

insert into public.credit_history (
  user_id, kind, amount, balance_after, type, description, related_transaction_id, related_photo_id,
  related_style_id
)
select
  photo.user_id, 'generation', -1, 100000, 'generation', 'Portrait in ' || photo.style_id,
  photo.generation_batch_id, photo.id, photo.style_id
from public.photos as photo
order by photo.completed_at;

insert into public.credit_history (
  user_id, kind, amount, balance_after, type, description, related_transaction_id, related_model_id,
  model_name
)
select user_id, 'training', -4, 100000, 'training', 'Training of ' || name, gen_random_uuid(), id, name
from public.models;

insert into public.credit_history (user_id, kind, amount, balance_after, type, description)
select id, 'generation', 10, 100000, 'grant', 'Thank you'
from person, generate_series(1, photos / 5 - 2);

-- Indexes and statistics as autovacuum would leave them.
reset session_replication_role;
vacuum analyze;
