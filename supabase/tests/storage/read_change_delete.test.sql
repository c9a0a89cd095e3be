begin;
select plan(8);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_draft_model('alice', 'face', 1);
select tests.create_draft_model('bob', 'bobs-face', 1);
insert into storage.objects (bucket_id, name) values
  ('model-training-images', format('training/%s/unused.jpg', tests.id('alice'))),
  ('generated-photos', format('generated/%s/photo.png', tests.id('alice'))),
  ('style-images', 'test-1.jpg');

-- The Storage API lets row-level security decide; only a statement outside it is blocked.
set local storage.allow_delete_query = 'true';

select tests.authenticate_as('alice');
select bag_eq(
  $$ select name from storage.objects $$,
  $$ values
    (format('training/%s/face-1.jpg', tests.id('alice'))),
    (format('training/%s/unused.jpg', tests.id('alice'))) $$,
  'a user lists their training files, and no other file of any bucket'
);
update storage.objects set name = format('training/%s/moved.jpg', tests.id('alice'));
select is_empty(
  $$ select from storage.objects where name like '%moved.jpg' $$,
  'a file is neither moved nor overwritten'
);

delete from storage.objects;
select results_eq(
  'select name from storage.objects',
  $$ values (format('training/%s/face-1.jpg', tests.id('alice'))) $$,
  'one that no model uses can be deleted, one that is in use cannot'
);

select tests.authenticate_as_anon();
select is_empty('select * from storage.objects', 'visitors list nothing');
delete from storage.objects;

select tests.clear_authentication();
select isnt_empty(
  $$ select from storage.objects where name like '%bobs-face-1.jpg' $$,
  'the files of others are still there'
);
select isnt_empty(
  $$ select from storage.objects where bucket_id = 'generated-photos' $$,
  'and the generated photos, which go with their rows'
);

set local storage.allow_delete_query = 'false';
select tests.authenticate_as('alice');
select public.delete_account();
select is_empty(
  'select * from storage.objects', 'an account that was deleted sees none of its files'
);
select tests.clear_authentication();
select policies_are(
  'storage', 'objects',
  array[
    'users read their own training files', 'users read their own references',
    'users upload to their own training folder',
    'users delete training files that no model uses',
    'users read their own avatars', 'users upload to their own avatar folder',
    'users delete avatars that their profile does not show',
    'users read the pictures of their own styles', 'users read what they upload for a style',
    'users upload to their own folder of styles',
    'users delete style files that are not being prepared',
    'operators add pictures of styles'
  ],
  'no other policy opens a bucket'
);

select * from finish();
rollback;
