begin;
select plan(4);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_draft_model('alice', 'face', 4);

create function pg_temp.add_image(p_order integer) returns void language sql as $$
  insert into public.model_training_images
    (model_id, image_url, image_order, file_size, file_name)
  values (
    tests.id('face'), format('training/%s/more-%s.jpg', tests.id('alice'), p_order), p_order, 1000,
    'more.jpg'
  )
$$;
grant execute on all functions in schema pg_temp to authenticated;

select tests.authenticate_as('alice');
select lives_ok('select pg_temp.add_image(5)', 'a model takes five photos');
select throws_ok(
  'select pg_temp.add_image(6)', 'PT422', 'too_many_training_images', 'and no sixth'
);
select throws_ok('select pg_temp.add_image(0)', '23514', null, 'the first place is 1');

select tests.clear_authentication();
update private.settings set max_training_photos = 6;
select tests.authenticate_as('alice');
select lives_ok('select pg_temp.add_image(6)', 'unless the settings allow it');

select * from finish();
rollback;
