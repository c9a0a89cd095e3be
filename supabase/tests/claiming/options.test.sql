begin;
select plan(5);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 5);
select tests.create_styles(1);

select tests.authenticate_as('alice');
select public.create_generation_batch(
  id => tests.id('batch'), model_id => tests.id('face'), style_ids => '{test-1}',
  aspect_ratio => '16:9', glasses => 'round', hair_color => 'red', hair_style => 'bun',
  outfit => 'blazer',
  backgrounds => '{office,beach}', styles => '{film,warm,cool}'
);
select tests.clear_authentication();

create temporary table claimed as select * from public.claim_photos(4);
select results_eq(
  $$ select distinct options @> '{
    "aspect_ratio": "16:9", "glasses": "round", "hair_color": "red", "hair_style": "bun", "outfit": "blazer",
    "backgrounds": ["office", "beach"], "styles": ["film", "warm", "cool"]
  }' from claimed $$,
  array[true],
  'a worker is told what was chosen'
);
select results_eq(
  $$ select distinct options from claimed $$,
  $$ select jsonb_object_agg(attribute.attname, to_jsonb(batch) -> attribute.attname)
  from public.photo_generation_batches as batch
  join pg_attribute as attribute on attribute.attrelid = 'public.portrait_options'::regclass
  where batch.id = tests.id('batch') $$,
  'every option, as the batch keeps it, lists in their order'
);
select is_empty(
  $$ select attribute.attname from pg_attribute as attribute
  cross join (values ('public.photo_generation_batches'), ('public.photos')) as kept (in_table)
  where attribute.attrelid = 'public.portrait_options'::regclass
    and not exists (
      select from pg_attribute as kept_as
      where kept_as.attrelid = in_table::regclass and kept_as.attname = attribute.attname
        and kept_as.attnotnull and kept_as.atthasdef
    ) $$,
  'batches and photos have a column for every option, with a default'
);

select results_eq(
  'select distinct training_images from claimed',
  $$ select array_agg(image_url order by position) from public.model_references
  where position <= 4 $$,
  'the first four references go along, in order'
);

update public.generation_models set max_reference_images = 3 where is_default;
select tests.create_batch('alice', 'small', 'face', 1, 1);
select results_eq(
  'select training_images from public.claim_photos(1)',
  $$ select array_agg(image_url order by position) from public.model_references
  where position <= 2 $$,
  'fewer where the Gemini model takes fewer, the style image counted'
);

select * from finish();
rollback;
