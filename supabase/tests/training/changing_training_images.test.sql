begin;
select plan(11);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_draft_model('alice', 'face', 2);

create function pg_temp.add_image() returns void language sql as $$
  insert into public.model_training_images
    (model_id, image_url, image_order, file_size, file_name)
  values (
    tests.id('face'), 'training/' || tests.id('alice') || '/more.jpg', 5, 1000, 'more.jpg'
  )
$$;
insert into storage.objects (bucket_id, name)
values ('model-training-images', 'training/' || tests.id('alice') || '/more.jpg');
grant execute on all functions in schema pg_temp to authenticated;

select tests.authenticate_as('alice');
select lives_ok('select pg_temp.add_image()', 'a draft takes images');
select lives_ok(
  'delete from public.model_training_images where image_order = 5', 'and gives them up'
);

select tests.clear_authentication();
update public.models set status = 'training';
select tests.authenticate_as('alice');
select throws_ok(
  'select pg_temp.add_image()', 'PT409', 'model_not_editable', 'a model in training takes none'
);
select throws_ok(
  'delete from public.model_training_images', 'PT409', 'model_not_editable', 'and keeps its own'
);

select tests.clear_authentication();
update public.models set status = 'failed', failure_code = 'photo_unreadable';
select tests.authenticate_as('alice');
select lives_ok(
  'delete from public.model_training_images where image_order = 1',
  'after a failure they may be exchanged'
);

select tests.clear_authentication();
update public.models set status = 'draft', failure_code = null;
select tests.make_ready('face');
select tests.authenticate_as('alice');
select lives_ok('select pg_temp.add_image()', 'a ready model takes images');
select lives_ok(
  'delete from public.model_training_images where image_order = 5', 'and gives them up'
);
select pg_temp.add_image();
select public.start_training(tests.id('face'));
select throws_ok(
  $$ insert into public.model_training_images
    (model_id, image_url, image_order, file_size, file_name)
  values (
    tests.id('face'), 'training/' || tests.id('alice') || '/other.jpg', 4, 1000, 'other.jpg'
  ) $$, 'PT409', 'model_not_editable', 'while it is trained again it takes none'
);
select throws_ok(
  'delete from public.model_training_images where image_order = 5', 'PT409', 'model_not_editable',
  'and keeps its own'
);
select throws_ok(
  $$ update public.model_training_images
  set face_box = '{"x": 0, "y": 0, "width": 1, "height": 1}' $$,
  'PT409', 'model_not_editable', 'with the faces that were chosen'
);
select lives_ok('delete from public.models', 'with the whole model they go');

select * from finish();
rollback;
