begin;
select plan(13);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face', 2);
select tests.create_draft_model('alice', 'young', 1);
select tests.create_ready_model('bob', 'bobs-face', 1);
select tests.create_batch('alice', 'batch', 'face', 1, 3);
select tests.create_batch('bob', 'bobs-batch', 'bobs-face', 1, 1);
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();

-- A photo of Alice's is completed and stored, one is in work; an upload of hers was given up.
create temporary table claimed as select * from public.claim_photos(9) where batch_id = tests.id('batch');
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
where photo_id = tests.photo('batch', 1);
insert into storage.objects (bucket_id, name)
select 'generated-photos', unnest(array[url, thumbnail_url]) from public.photos
where id = tests.photo('batch', 1);
insert into storage.objects (bucket_id, name) values
  ('model-training-images', format('training/%s/given-up.jpg', tests.id('alice'))),
  ('model-previews', format('preview/%s/x.webp', tests.id('alice'))),
  ('avatars', format('%s/%s.jpg', tests.id('alice'), tests.id('picture'))),
  ('avatars', format('%s/%s.jpg', tests.id('alice'), tests.id('given-up')));
update public.users set avatar_path = format('%s/%s.jpg', id, tests.id('picture'))
where id = tests.id('alice');
create temporary table stored as
select bucket_id, name from storage.objects where name like '%' || tests.id('alice') || '%';
create temporary table bobs as select to_jsonb(users) as row from public.users
where id = tests.id('bob');

select tests.authenticate_as('alice');
select lives_ok('select public.delete_account()', 'a user deletes their account');
select tests.clear_authentication();

select is_empty($$ select from auth.users where id = tests.id('alice') $$, 'they are gone');
select is_empty($$ select from public.users where id = tests.id('alice') $$, 'with their profile');
select is_empty(
  $$ select from public.credit_history where user_id = tests.id('alice') $$, 'their ledger'
);
select is_empty($$ select from public.models where user_id = tests.id('alice') $$, 'their models');
select is_empty(
  $$ select user_id from public.photo_generation_batches where user_id = tests.id('alice')
  union all select user_id from public.photos where user_id = tests.id('alice') $$,
  'their portraits'
);
select is_empty(
  $$ select user_id from private.generation_queue where user_id = tests.id('alice')
  union all select user_id from private.training_queue where user_id = tests.id('alice') $$,
  'and all work for them'
);
select is_empty(
  'select bucket_id, name from stored except select bucket_id, name from private.storage_removals',
  'every object of theirs is removed, also those no row names'
);
select set_has(
  $$ select * from tests.removals('generated-photos') $$,
  $$ select object_path || '.png' from claimed where photo_id = tests.photo('batch', 2) $$,
  'and what a worker may still store'
);

select results_eq(
  $$ select to_jsonb(users) from public.users where id = tests.id('bob') $$,
  'select row from bobs', 'others stay as they were'
);
select results_eq(
  $$ select tests.statuses('bobs-batch'), tests.balance('bob') $$,
  $$ values ('generating', '100, 1 held') $$, 'with their work'
);
select is_empty(
  $$ select name from private.storage_removals where name like '%' || tests.id('bob') || '%' $$,
  'and their objects'
);

select tests.authenticate_as('alice');
select lives_ok(
  'select public.delete_account()', 'a token that outlives the account deletes nothing more'
);

select * from finish();
rollback;
