-- What points to something that is not there, or is there twice, is refused.
begin;
select plan(57);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 1);
select tests.create_draft_model('alice', 'young', 1);
select tests.create_batch('alice', 'batch', 'face', 1, 2);
select count(*) from public.claim_photos(1);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024)
from private.generation_queue where lease_token is not null;
insert into private.training_queue (model_id, user_id, held, deadline_at)
values (tests.id('young'), tests.id('alice'), 1, now());
insert into private.training_photos (run_id, training_image_id, failure_code)
select id, tests.image('young'), 'no_face' from private.training_queue;
insert into private.omitted_photos (batch_id, training_image_id)
values (tests.id('batch'), tests.image('face'));
insert into private.storage_removals (bucket_id, name) values ('generated-photos', 'x');
insert into private.request_windows values (tests.id('alice'), now(), 1)
on conflict do nothing;
insert into private.discards values (tests.id('alice'), now(), 1);
select tests.share('alice', 'share', array[tests.photo('batch')]);
insert into private.share_hearts values (tests.shared_photo('share'), gen_random_uuid());

select throws_like(
  change, format('%%violates foreign key constraint "%s"', key), key || ' holds'
)
from (
  values
    ('users_id_fkey', 'insert into public.users (id) values (gen_random_uuid())'),
    ('credit_history_user_id_fkey',
      'insert into public.credit_history (user_id, kind, amount, balance_after, type, description)
      values (gen_random_uuid(), ''generation'', 1, 1, ''grant'', ''x'')'),
    ('models_user_id_fkey',
      'insert into public.models (user_id, name, gender)
      values (gen_random_uuid(), ''x'', ''mujer'')'),
    ('model_training_images_model_id_user_id_fkey',
      'update public.model_training_images set model_id = gen_random_uuid()'),
    ('photo_generation_batches_user_id_fkey',
      'update public.photo_generation_batches set user_id = gen_random_uuid()'),
    ('photo_generation_batches_model_id_fkey',
      'update public.photo_generation_batches set model_id = gen_random_uuid()'),
    ('photo_generation_batches_generation_model_id_fkey',
      'update public.photo_generation_batches set generation_model_id = ''none'''),
    ('photo_generation_batches_generation_model_id_image_size_fkey',
      'update public.photo_generation_batches
      set generation_model_id = ''gemini-2.5-flash-image'', image_size = ''2K'''),
    ('generation_model_sizes_generation_model_id_fkey',
      'insert into public.generation_model_sizes (generation_model_id, image_size, price_usd)
      values (''none'', ''1K'', 1)'),
    ('photos_user_id_fkey',
      'update public.photos set user_id = gen_random_uuid() where status = ''completed'''),
    ('photos_generation_batch_id_fkey',
      'update public.photos set generation_batch_id = gen_random_uuid()
      where status = ''completed'''),
    ('photos_model_id_fkey',
      'update public.photos set model_id = gen_random_uuid() where status = ''completed'''),
    ('photos_style_id_fkey',
      'update public.photos set style_id = ''none'' where status = ''completed'''),
    ('photos_generation_model_id_fkey',
      'update public.photos set generation_model_id = ''none'' where status = ''completed'''),
    ('style_texts_style_id_fkey',
      'insert into public.style_texts (style_id, locale) values (''none'', ''en'')'),
    ('generation_queue_photo_id_fkey',
      'update private.generation_queue set photo_id = gen_random_uuid()'),
    ('training_queue_model_id_fkey',
      'update private.training_queue set model_id = gen_random_uuid()'),
    ('training_queue_user_id_fkey',
      'update private.training_queue set user_id = gen_random_uuid()'),
    ('model_references_model_id_user_id_fkey',
      'update public.model_references set model_id = gen_random_uuid()'),
    ('model_references_training_image_id_fkey',
      'update public.model_references set training_image_id = gen_random_uuid()'),
    ('training_photos_run_id_fkey',
      'update private.training_photos set run_id = gen_random_uuid()'),
    ('training_photos_training_image_id_fkey',
      'update private.training_photos set training_image_id = gen_random_uuid()'),
    ('omitted_photos_batch_id_fkey',
      'update private.omitted_photos set batch_id = gen_random_uuid()'),
    ('omitted_photos_training_image_id_fkey',
      'update private.omitted_photos set training_image_id = gen_random_uuid()'),
    ('provider_pace_generation_model_id_fkey',
      'insert into private.provider_pace (generation_model_id) values (''none'')'),
    ('shares_user_id_fkey', 'update private.shares set user_id = gen_random_uuid()'),
    ('share_photos_share_id_fkey',
      'update private.share_photos set share_id = gen_random_uuid()'),
    ('share_photos_photo_id_fkey',
      'update private.share_photos set photo_id = gen_random_uuid()'),
    ('share_hearts_share_photo_id_fkey',
      'insert into private.share_hearts values (gen_random_uuid(), gen_random_uuid())'),
    ('share_queue_share_photo_id_fkey',
      'update private.share_queue set share_photo_id = gen_random_uuid()'),
    ('request_windows_user_id_fkey',
      'insert into private.request_windows values (gen_random_uuid(), now(), 1)'),
    ('discards_user_id_fkey',
      'insert into private.discards values (gen_random_uuid(), now(), 1)')
) as pointer (key, change);

select throws_like(
  format('insert into %1$s overriding system value select * from %1$s', relation),
  format('%%violates unique constraint "%s"', key),
  'no two of ' || relation
)
from (
  values
    ('users_pkey', 'public.users'),
    ('credit_history_pkey', 'public.credit_history'),
    ('models_pkey', 'public.models'),
    ('photo_generation_batches_pkey', 'public.photo_generation_batches'),
    ('photos_pkey', 'public.photos'),
    ('styles_pkey', 'public.styles'),
    ('style_texts_pkey', 'public.style_texts'),
    ('generation_models_pkey', 'public.generation_models'),
    ('generation_model_sizes_pkey', 'public.generation_model_sizes'),
    ('generation_queue_pkey', 'private.generation_queue'),
    ('training_queue_pkey', 'private.training_queue'),
    ('model_references_pkey', 'public.model_references'),
    ('training_photos_pkey', 'private.training_photos'),
    ('omitted_photos_pkey', 'private.omitted_photos'),
    ('storage_removals_pkey', 'private.storage_removals'),
    ('provider_pace_pkey', 'private.provider_pace'),
    ('shares_pkey', 'private.shares'),
    ('share_photos_pkey', 'private.share_photos'),
    ('share_hearts_pkey', 'private.share_hearts'),
    ('share_queue_pkey', 'private.share_queue'),
    ('request_windows_pkey', 'private.request_windows'),
    ('discards_pkey', 'private.discards')
) as identity (key, relation);

select throws_like(
  $$ insert into public.model_references
  select model_id, user_id, reference_set, position + 1::smallint, image_url, training_image_id,
    face, quality
  from public.model_references $$,
  '%violates unique constraint "model_references_model_id_reference_set_training_image_id_key"',
  'no photo twice in a set'
);
delete from private.training_photos;
select throws_like(
  $$ insert into private.training_photos (
    run_id, training_image_id, quality, face, reference_path
  )
  select run.id, image, 0.5, tests.face(), 'reference/one.jpg'
  from private.training_queue as run,
    unnest(array[tests.image('face'), tests.image('young')]) as image $$,
  '%violates unique constraint "training_photos_reference_path_key"', 'no reference of two photos'
);
select throws_like(
  $$ insert into public.model_training_images
  select * from public.model_training_images where model_id = tests.id('young') $$,
  '%violates unique constraint "model_training_images_pkey"',
  'no two of public.model_training_images'
);

select * from finish();
rollback;
