begin;
select plan(16);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face', 5);
select tests.create_ready_model('alice', 'other', 2);
select tests.create_draft_model('alice', 'draft', 1);
select tests.create_batch('alice', 'old', 'face', 1, 2);

create function pg_temp.claimed() returns text language sql as $$
  select string_agg(right(path, 5), ' ' order by number)
  from public.claim_photos(1), unnest(training_images) with ordinality as sent (path, number)
$$;
prepare order_as as select public.order_references(tests.id('face'), $1);

select tests.authenticate_as('alice');
execute order_as(array[tests.image('face', 5), tests.image('face', 2)]);
select tests.clear_authentication();
select is(pg_temp.claimed(), '1.jpg 2.jpg 3.jpg 4.jpg', 'a batch in work keeps what it has');
select tests.create_batch('alice', 'new', 'face', 1, 1);
update private.settings set max_discards_per_day = 0;
select tests.authenticate_as('alice');
select public.cancel_generation_batch(tests.id('old'));
select tests.clear_authentication();
select is(
  pg_temp.claimed(), '5.jpg 2.jpg 1.jpg 3.jpg',
  'new ones have those that were named first, and others after them'
);
select isnt_empty(
  $$ select from public.model_references where model_id = tests.id('face') and reference_set = 1 $$,
  'while one portrait is still made from the old set'
);
select public.fail_photo(photo_id, lease_token, 'blocked') from private.generation_queue
where photo_id = tests.photo('old', 1);
select is_empty(
  $$ select from public.model_references where model_id = tests.id('face') and reference_set = 1 $$,
  'it stays that long'
);
select is_empty(
  $$ select from public.claim_storage_removals(99) where bucket_id = 'model-training-images' $$,
  'objects that the new set names too are not removed'
);
select results_eq(
  $$ select reference_set from public.models where id = tests.id('other') $$, array[1],
  'those of other models stay as they are'
);

select tests.authenticate_as('alice');
execute order_as('{}');
select results_eq(
  $$ select right(image_url, 5) from public.model_references
  where model_id = tests.id('face') and reference_set = 3 order by position $$,
  array['5.jpg', '2.jpg', '1.jpg', '3.jpg', '4.jpg'], 'naming none changes nothing'
);
select lives_ok(
  'execute order_as(array[tests.id(''nothing'')])', 'a photo that is gone is passed over'
);
select lives_ok(
  $$ select public.order_references(tests.id('draft'), '{}') $$, 'nothing is nothing in any order'
);
select results_eq(
  $$ select reference_set from public.models where id = tests.id('draft') $$, array[0],
  'a draft has no set'
);
select throws_ok('execute order_as(null)', 'PT422', 'invalid_input', 'an order is a list');
select throws_ok(
  $$ execute order_as(array[tests.id('nothing'), null]) $$, 'PT422', 'invalid_input',
  'of ids that are ids'
);
select throws_ok(
  $$ execute order_as(array_fill(tests.id('nothing'), array[101])) $$, 'PT422', 'invalid_input',
  'and not without end'
);
select tests.authenticate_as('bob');
select throws_ok('execute order_as(''{}'')', 'PT404', 'model_not_found', 'nobody orders another''s');
select tests.authenticate_as('alice');
select throws_ok(
  'update public.model_references set position = 1', '42501', null, 'nor changes any by hand'
);
select throws_ok(
  'delete from public.model_references', '42501', null, 'or deletes one'
);

select * from finish();
rollback;
