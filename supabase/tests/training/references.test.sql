begin;
select plan(17);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_draft_model('alice', 'face', 5);
select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select tests.clear_authentication();
select count(*) from public.claim_training(1);

create function pg_temp.files(p_set integer) returns text language sql as $$
  select string_agg(image.file_name, ' ' order by reference.position)
  from public.model_references as reference
  join public.model_training_images as image on image.id = reference.training_image_id
  where reference.reference_set = p_set
$$;
create function pg_temp.claimed() returns text language sql as $$
  select string_agg(right(path, 5), ' ' order by number)
  from public.claim_photos(1), unnest(training_images) with ordinality as sent (path, number)
$$;
grant execute on all functions in schema pg_temp to authenticated;

select tests.judge_image('face', number::integer, quality)
from unnest(array[0.5, 0.9, 0.699, 0.704, 0.8]::real[]) with ordinality as judged (quality, number);
create temporary table prepared as select * from private.training_photos;
select public.complete_training(model_id, lease_token, 'preview/first.webp')
from private.training_queue;

select is(
  pg_temp.files(1), '2.jpg 5.jpg 3.jpg 4.jpg 1.jpg',
  'the best come first, what is as good in the order of the user'
);
select bag_eq(
  'select image_url, training_image_id, face, quality from public.model_references',
  'select reference_path, training_image_id, face, quality from prepared',
  'as the worker prepared them'
);
select is(
  (select reference_set from public.models), 1, 'they are the current set of the model'
);
select is_empty(
  $$ select from public.model_training_images where trained_at is null or quality is null $$,
  'each photo is trained'
);
select is_empty(
  $$ select * from tests.removals('model-training-images') $$,
  'and no reference is removed with the run'
);
select tests.create_batch('alice', 'old', 'face', 1, 2);
select is(pg_temp.claimed(), '2.jpg 5.jpg 3.jpg 4.jpg', 'four of them are sent');

-- Trained again with another photo.
select tests.authenticate_as('alice');
delete from public.model_training_images where image_order = 1;
select tests.clear_authentication();
update public.model_training_images set trained_at = null where image_order = 2;
select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select tests.clear_authentication();
select count(*) from public.claim_training(1);
create temporary table old_paths as select image_url from public.model_references;
select tests.complete_training('face');
select is(pg_temp.files(2), '2.jpg 3.jpg 4.jpg 5.jpg', 'a new set comes in one transaction');
select is(pg_temp.files(1), '2.jpg 5.jpg 3.jpg 4.jpg', 'the old one stays for the batch in work');
select is(pg_temp.claimed(), '2.jpg 5.jpg 3.jpg 4.jpg', 'which goes on with it');
select tests.create_batch('alice', 'new', 'face', 1, 1);
select is(pg_temp.claimed(), '2.jpg 3.jpg 4.jpg 5.jpg', 'while a new one has the new');
select results_eq(
  $$ select name from tests.removals('model-previews') as name $$, array['preview/first.webp'],
  'the preview of before goes'
);

select public.fail_photo(photo_id, lease_token, 'blocked') from private.generation_queue
where photo_id = tests.photo('old', 1);
select isnt(pg_temp.files(1), null, 'until the batch has ended');
select public.fail_photo(photo_id, lease_token, 'blocked') from private.generation_queue
where photo_id = tests.photo('old', 2);
select is(pg_temp.files(1), null, 'then the old set goes');
select results_eq(
  $$ select count(*) from public.claim_storage_removals(99)
  where name in (select image_url from old_paths) $$,
  array[4::bigint], 'with its objects'
);

-- What it tries anew is made from what the model has now.
select tests.authenticate_as('alice');
select public.retry_failed_photos(tests.id('old'));
select results_eq(
  $$ select reference_set from public.photo_generation_batches where id = tests.id('old') $$,
  array[2], 'a retry takes the current set'
);

-- Left behind by what came in between: found by the sweep.
select tests.clear_authentication();
update public.models set reference_set = 3;
insert into public.model_references
select model_id, user_id, 3, position, image_url, training_image_id, face, quality
from public.model_references where reference_set = 2;
update public.photo_generation_batches set reference_set = 3;
select private.sweep_references();
select is(pg_temp.files(2), null, 'the sweep finds old sets');

select tests.authenticate_as('bob');
select is_empty('select * from public.model_references', 'nobody sees those of another');

select * from finish();
rollback;
