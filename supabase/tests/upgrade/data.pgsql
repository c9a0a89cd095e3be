-- Somebody in the middle of using the product, as the last release knew it: a trained model, a batch
-- of which one portrait is delivered, one failed and two are open, and a training under way. It
-- uses only what that release has, so it changes with a release and not with a new migration.

insert into auth.users (id, email)
values ('00000000-0000-4000-8000-00000000ada0', 'ada@example.test');

select set_config(
  'request.jwt.claims', '{"sub": "00000000-0000-4000-8000-00000000ada0", "role": "authenticated"}', true
);

insert into public.styles (id, name, category, prompt, image_url, card_url, card_2x_url)
values (
  'upgrade', 'Upgrade', 'studio', 'A portrait for the purpose of a test.',
  'upgrade.jpg', 'upgrade-240.webp', 'upgrade-480.webp'
);
insert into public.style_texts (style_id, locale, name) values ('upgrade', 'es', 'Actualizar');

insert into public.models (id, user_id, name, gender, consent_version)
select
  ('00000000-0000-4000-8000-00000000000' || number)::uuid,
  '00000000-0000-4000-8000-00000000ada0', 'Model ' || number, 'mujer', 1
from generate_series(1, 2) as number;

insert into storage.objects (bucket_id, name)
select
  'model-training-images', 'training/00000000-0000-4000-8000-00000000ada0/' || number || '.jpg'
from generate_series(1, 2) as number;

insert into public.model_training_images
  (model_id, user_id, image_url, image_order, file_size, file_name)
select
  ('00000000-0000-4000-8000-00000000000' || number)::uuid, '00000000-0000-4000-8000-00000000ada0',
  'training/00000000-0000-4000-8000-00000000ada0/' || number || '.jpg', 1, 1000, 'me.jpg'
from generate_series(1, 2) as number;

select public.start_training('00000000-0000-4000-8000-000000000001');
create temporary table run on commit drop as select * from public.claim_training(1);
select public.judge_training_image(model_id, lease_token, (images #>> '{0,id}')::uuid, jsonb_build_object(
  'quality', 0.9,
  'face', '{
    "box": {"x": 0.3, "y": 0.2, "width": 0.4, "height": 0.4},
    "eyes": {"left": [0.4, 0.4], "right": [0.6, 0.4]}
  }'::jsonb,
  'reference_path', reference_path || '-1.jpg'
)) from run;
select public.complete_training(model_id, lease_token, 'preview.webp') from run;
select public.start_training('00000000-0000-4000-8000-000000000002');

select public.create_generation_batch(
  '00000000-0000-4000-8000-0000000000ba', '00000000-0000-4000-8000-000000000001', array['upgrade']
);
create temporary table claimed on commit drop as
select photo_id, lease_token, row_number() over () as number from public.claim_photos(2);
select public.complete_photo(photo_id, lease_token, 'png', 896, 1195) from claimed where number = 1;
select public.fail_photo(photo_id, lease_token, 'blocked') from claimed where number = 2;
