-- Deleting a user in the dashboard is a plain delete of the row in auth.users.
begin;
select plan(6);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 2);
select tests.create_draft_model('alice', 'young', 1);
select tests.create_batch('alice', 'batch', 'face', 1, 3);
create temporary table claimed as select * from public.claim_photos(2);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
where photo_id = tests.photo('batch', 1);
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();
insert into storage.objects (bucket_id, name)
values ('model-training-images', format('training/%s/given-up.jpg', tests.id('alice')));

select lives_ok(
  $$ delete from auth.users where id = tests.id('alice') $$,
  'a user can be deleted while work of theirs is under way'
);
select is_empty('select * from public.users', 'they are gone');
select is_empty('select * from private.generation_queue', 'with their work');
select is_empty(
  $$ select name from storage.objects where bucket_id = 'model-training-images'
  except select * from tests.removals('model-training-images') $$,
  'all their training images are removed, also those no row names'
);
select set_has(
  $$ select * from tests.removals('generated-photos') $$,
  $$ select object_path || '.png' from claimed $$,
  'and their portraits, also one that a worker may still store'
);
select results_eq(
  $$ select distinct not_before - now() from private.storage_removals as removal
  join claimed on removal.name = claimed.object_path || '.png'
  where variation = 2 $$,
  $$ values ('6 minutes'::interval) $$,
  'that one when the worker must have stopped'
);

select * from finish();
rollback;
