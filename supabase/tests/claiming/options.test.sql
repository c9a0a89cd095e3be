begin;
select plan(4);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 5);
select tests.create_styles(1);

select tests.authenticate_as('alice');
select public.create_generation_batch(
  id => tests.id('batch'), model_id => tests.id('face'), style_ids => '{test-1}',
  glasses => 'round', backgrounds => '{office,beach}', styles => '{film,warm,cool}'
);
select tests.clear_authentication();

create temporary table claimed as select * from public.claim_photos(4);
select results_eq(
  'select variation::integer, glasses::text, background::text, look::text from claimed order by 1',
  $$ values
    (1, 'round', 'office', 'film'), (2, 'round', 'beach', 'warm'),
    (3, 'round', 'office', 'cool'), (4, 'round', 'beach', 'film') $$,
  'several backgrounds and looks are spread over the variations'
);
select is(private.pick_option('[]', 3), null, 'none picked leaves it to the style');

select results_eq(
  'select distinct training_images from claimed',
  $$ select array_agg(image_url order by image_order) from public.model_training_images
  where image_order <= 4 $$,
  'the first four training images go along, in order'
);

update public.generation_models set max_reference_images = 3 where is_default;
select tests.create_batch('alice', 'small', 'face', 1, 1);
select results_eq(
  'select training_images from public.claim_photos(1)',
  $$ select array_agg(image_url order by image_order) from public.model_training_images
  where image_order <= 2 $$,
  'fewer where the Gemini model takes fewer, the style image counted'
);

select * from finish();
rollback;
