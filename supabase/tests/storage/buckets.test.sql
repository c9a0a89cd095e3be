begin;
select plan(1);

select bag_eq(
  $$ select id, public, file_size_limit::integer, array_to_string(allowed_mime_types, ' ')
  from storage.buckets
  where id in ('model-training-images', 'generated-photos', 'model-previews', 'style-images', 'avatars',
    'shared-photos', 'own-style-images') $$,
  $$ values
    ('model-training-images', false, 3145728, 'image/jpeg image/png image/webp'),
    ('generated-photos', true, 13107200, 'image/jpeg image/png image/webp'),
    ('model-previews', true, 1048576, 'image/webp'),
    ('style-images', true, 1048576, 'image/jpeg image/webp'),
    ('own-style-images', false, 3145728, 'image/jpeg image/png image/webp'),
    ('avatars', false, 524288, 'image/jpeg'),
    ('shared-photos', false, 2097152, 'image/webp') $$,
  'all pictures of people are private but their portraits; each bucket takes its formats up to its size'
);

select * from finish();
rollback;
