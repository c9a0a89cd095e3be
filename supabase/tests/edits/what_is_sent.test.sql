-- Which picture an edit starts from, and what a worker is told.
begin;
select plan(12);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 1);

create function pg_temp.made(p_label text, p_photo uuid, p_kind public.edit_kind, p_value text default null)
returns uuid language sql as $$
  select tests.edit('alice', p_label, p_photo, p_kind, p_value);
  select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from public.claim_photos(9);
  select tests.photo(p_label, 1)
$$;
create function pg_temp.sent(p_label text) returns table (source uuid, edits text) language sql as $$
  select source_photo_id, (
    select string_agg(concat_ws(' ', edit ->> 'kind', edit ->> 'value'), ', ' order by number)
    from jsonb_array_elements(edits) with ordinality as one (edit, number)
  )
  from public.photo_generation_batches where id = tests.id(p_label)
$$;

select pg_temp.made('beach', tests.photo('batch', 1), 'background', 'beach');
select pg_temp.made('smile', tests.photo('beach', 1), 'expression', 'laugh');
select results_eq(
  $$ select * from pg_temp.sent('smile') $$,
  $$ values (tests.photo('batch', 1), 'background beach, expression laugh') $$,
  'an edit of an edit starts from the root, with all that was changed'
);
select pg_temp.made('city', tests.photo('smile', 1), 'background', 'city');
select results_eq(
  $$ select * from pg_temp.sent('city') $$,
  $$ values (tests.photo('batch', 1), 'expression laugh, background city') $$,
  'another of one kind takes the place of the first'
);
select pg_temp.made('scarf', tests.photo('city', 1), 'words', 'a red scarf');
select results_eq(
  $$ select * from pg_temp.sent('scarf') $$,
  $$ values (tests.photo('city', 1), 'words a red scarf') $$,
  'own words may mean what is to be seen in that picture'
);
select pg_temp.made('after', tests.photo('scarf', 1), 'light', 'soft');
select results_eq(
  $$ select * from pg_temp.sent('after') $$, $$ values (tests.photo('scarf', 1), 'light soft') $$,
  'and so does what is changed after them'
);
select pg_temp.made('hat', tests.photo('scarf', 1), 'words', 'a hat');
select is(
  (select edits -> 2 ->> 'value' || ', ' || (edits -> 3 ->> 'value') from public.photos
    where id = tests.photo('hat', 1)),
  'a red scarf, a hat', 'own words add to each other in what is kept'
);
select pg_temp.made('large', tests.photo('beach', 1), 'larger');
select results_eq(
  $$ select * from pg_temp.sent('large') $$, $$ values (tests.photo('beach', 1), 'larger') $$,
  'what is made larger is that very picture'
);
select is(
  (select count(distinct root_photo_id) from public.photos where root_photo_id is not null), 1::bigint,
  'all are versions of one portrait'
);

select tests.edit('alice', 'last', tests.photo('beach', 1), 'outfit', 'shirt');
create temporary table claimed as select * from public.claim_photos(9);
select results_eq(
  'select edits, source_image, style_id from claimed',
  $$ select '[{"kind": "background", "value": "beach"}, {"kind": "outfit", "value": "shirt"}]'::jsonb,
    url, style_id
    from public.photos where id = tests.photo('batch', 1) $$,
  'a worker is told the picture and what to change'
);
select is(
  (select cardinality(training_images) from claimed), (
    select count(*)::integer from public.model_references where model_id = tests.id('face')
  ), 'and the person''s references'
);
update private.generation_queue set lease_token = null, lease_expires_at = null;
delete from public.photos where id = tests.photo('batch', 1);
select results_eq(
  'select source_image, jsonb_array_length(edits) from public.claim_photos(9)',
  $$ values (null::text, 2) $$, 'or that the picture has gone meanwhile'
);
select is(
  (select count(*) from public.photos where parent_photo_id is null), 1::bigint,
  'its versions stay'
);
select pg_temp.made('alone', tests.photo('smile', 1), 'light', 'soft');
select results_eq(
  $$ select source from pg_temp.sent('alone') $$, $$ values (tests.photo('smile', 1)) $$,
  'and are changed from what there is'
);

select * from finish();
rollback;
