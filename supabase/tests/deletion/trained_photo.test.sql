begin;
select plan(14);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 3);
select tests.create_ready_model('alice', 'other', 1);
select tests.create_batch('alice', 'batch', 'face', 1, 2);

create function pg_temp.claimed() returns text language sql as $$
  select string_agg(right(path, 5), ' ' order by path)
  from public.claim_photos(1), unnest(training_images) as path
$$;

select tests.authenticate_as('alice');
delete from public.model_training_images where id = tests.image('face', 1);
select tests.clear_authentication();
select results_eq(
  $$ select position from public.model_references where model_id = tests.id('face') $$,
  array[2, 3]::smallint[], 'a photo takes its reference along'
);
select bag_eq(
  $$ select * from tests.removals('model-training-images') $$,
  $$ select format(path, tests.id('alice'), tests.id('face')) from unnest(array[
    'training/%s/face-1.jpg', 'reference/%s/%s-0123456789ab-1.jpg'
  ]) as path $$,
  'and both objects'
);
select is(pg_temp.claimed(), '2.jpg 3.jpg', 'portraits in work go on without it');
select is((select images_count from public.models where id = tests.id('face')), 2, 'it is counted');

select tests.authenticate_as('alice');
select throws_ok(
  $$ delete from public.model_training_images where model_id = tests.id('face') $$, 'PT409',
  'last_trained_photo', 'the last one that the model knows stays, also when all go at once'
);
delete from public.model_training_images where id = tests.image('face', 2);
select throws_ok(
  $$ delete from public.model_training_images where id = tests.image('face', 3) $$, 'PT409',
  'last_trained_photo', 'or one after the other'
);
insert into public.model_training_images
  (id, model_id, image_url, image_order, file_size, file_name)
values (
  tests.id('new'), tests.id('face'), format('training/%s/new.jpg', tests.id('alice')), 1, 9, 'new'
);
select throws_ok(
  $$ delete from public.model_training_images where id = tests.image('face', 3) $$, 'PT409',
  'last_trained_photo', 'another that is not trained yet does not replace it'
);
select lives_ok(
  $$ delete from public.model_training_images where id = tests.id('new') $$,
  'what the model does not know goes at any time'
);
select tests.clear_authentication();
select is(
  (select count(*) from public.model_references where model_id = tests.id('face')), 1::bigint,
  'so that a ready model always has a reference'
);

-- A batch whose own set is gone.
update public.models set reference_set = 2 where id = tests.id('face');
insert into public.model_references
select model_id, user_id, 2, 1, 'reference/new-9.jpg', training_image_id, face, quality
from public.model_references where model_id = tests.id('face');
delete from public.model_references where reference_set = 1 and model_id = tests.id('face');
select is(pg_temp.claimed(), '9.jpg', 'goes on with the current one');

-- Reading and removing.
select tests.authenticate_as('alice');
select isnt_empty(
  $$ select from storage.objects where name like 'reference/%' $$, 'a user sees their references'
);
delete from public.models where id = tests.id('other');
select tests.clear_authentication();
select bag_eq(
  $$ select * from tests.removals('model-training-images') as name where name like '%other%' or
    name like format('%%%s%%', tests.id('other')) $$,
  $$ select format(path, tests.id('alice'), tests.id('other')) from unnest(array[
    'training/%s/other-1.jpg', 'reference/%s/%s-0123456789ab-1.jpg'
  ]) as path $$,
  'a model takes its references along'
);
select tests.authenticate_as('alice');
select public.delete_account();
select tests.clear_authentication();
select is_empty('select from public.model_references', 'and so does an account');
select is_empty(
  $$ select name from storage.objects where bucket_id = 'model-training-images'
  except select * from tests.removals('model-training-images') $$,
  'with every object'
);

select * from finish();
rollback;
