begin;
select plan(1);

select bag_eq(
  $$ select id, public, file_size_limit::integer, array_to_string(allowed_mime_types, ' ')
  from storage.buckets
  where id in ('model-training-images', 'generated-photos', 'model-previews', 'style-images', 'avatars') $$,
  $$ values
    ('model-training-images', false, 3145728, 'image/jpeg image/png image/webp'),
    ('generated-photos', true, 13107200, 'image/jpeg image/png image/webp'),
    ('model-previews', true, 1048576, 'image/webp'),
    ('style-images', true, 1048576, 'image/jpeg image/webp'),
    ('avatars', false, 524288, 'image/jpeg') $$,
  'training images and avatars are private; each bucket takes its formats up to its size'
);

select * from finish();
rollback;
