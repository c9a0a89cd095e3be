begin;
select plan(7);
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
update public.models set status = 'ready';
select tests.authenticate_as('alice');
select throws_ok(
  'delete from public.model_training_images', 'PT409', 'model_not_editable',
  'so does one that is ready'
);

select tests.clear_authentication();
update public.models set status = 'failed', failure_code = 'photo_unreadable';
select tests.authenticate_as('alice');
select lives_ok(
  'delete from public.model_training_images where image_order = 1',
  'after a failure they may be exchanged'
);

select tests.clear_authentication();
update public.models set status = 'ready', failure_code = null;
select tests.authenticate_as('alice');
select lives_ok('delete from public.models', 'with the whole model they go');

select * from finish();
rollback;
