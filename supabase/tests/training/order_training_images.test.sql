begin;
select plan(13);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_draft_model('alice', 'face', 3);

create function pg_temp.files() returns text language sql as $$
  select string_agg(file_name, ' ' order by image_order) from public.model_training_images
$$;
create function pg_temp.reorder(p_files text[]) returns void language sql as $$
  select public.order_training_images(tests.id('face'), array(
    select (select id from public.model_training_images where file_name = file)
    from unnest(p_files) with ordinality as wanted (file, place) order by place
  ))
$$;
grant execute on all functions in schema pg_temp to authenticated;

select tests.authenticate_as('alice');
select pg_temp.reorder(array['3.jpg', '1.jpg', '2.jpg']);
select is(pg_temp.files(), '3.jpg 1.jpg 2.jpg', 'photos are put into the order given');
select pg_temp.reorder(array['2.jpg']);
select is(pg_temp.files(), '2.jpg 3.jpg 1.jpg', 'those not named follow as they were');
select pg_temp.reorder('{}');
select is(pg_temp.files(), '2.jpg 3.jpg 1.jpg', 'naming none changes nothing');
delete from public.model_training_images where file_name = '3.jpg';
select pg_temp.reorder(array['1.jpg', '2.jpg']);
select results_eq(
  'select file_name, image_order from public.model_training_images order by image_order',
  $$ values ('1.jpg', 1::smallint), ('2.jpg', 2::smallint) $$, 'gaps are closed'
);

select tests.authenticate_as('bob');
select throws_ok(
  $$ select public.order_training_images(tests.id('face'), '{}') $$, 'PT404', 'model_not_found',
  'another''s model is not found'
);
select tests.authenticate_as('alice');
select lives_ok(
  $$ select public.order_training_images(tests.id('face'), array[tests.id('nothing')]) $$,
  'an image that is gone is passed over'
);
prepare order_as as select public.order_training_images(tests.id('face'), $1);
select throws_ok(
  $$ execute order_as(null) $$, 'PT422', 'invalid_input', 'an order is a list'
);
select throws_ok(
  $$ execute order_as(array[tests.id('nothing'), null]) $$, 'PT422', 'invalid_input',
  'of ids that are ids'
);
select throws_ok(
  $$ execute order_as(array[[tests.id('a'), tests.id('b')], [tests.id('c'), tests.id('d')]]) $$,
  'PT422', 'invalid_input', 'in one dimension'
);
select throws_ok(
  $$ execute order_as(array_fill(tests.id('nothing'), array[101])) $$,
  'PT422', 'invalid_input', 'and not without end'
);

select tests.clear_authentication();
select tests.create_draft_model('bob', 'other-face', 2);
select tests.authenticate_as('alice');
select pg_temp.reorder(array['1.jpg', '2.jpg']);
select tests.clear_authentication();
select results_eq(
  $$ select image_order from public.model_training_images
  where model_id = tests.id('other-face') order by file_name $$,
  'values (1::smallint), (2::smallint)', 'photos of other models stay where they are'
);

update public.models set status = 'training';
select tests.authenticate_as('alice');
select throws_ok(
  $$ select pg_temp.reorder(array['2.jpg', '1.jpg']) $$, 'PT409', 'model_not_editable',
  'a model in training keeps its order'
);
select is(pg_temp.files(), '1.jpg 2.jpg', 'as it was');

select * from finish();
rollback;
