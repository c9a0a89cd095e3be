begin;
select plan(9);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 5);
select tests.complete_batch('alice', 'batch', 'face', 2);

select tests.authenticate_as_service_role();
create temporary table claimed as select * from public.claim_likeness(1);
select is((select count(*)::integer from claimed), 1, 'as many are handed out as are asked for');

select tests.clear_authentication();
select results_eq(
  $$ select claimed.attempt, claimed.image_path, claimed.thumbnail_path from claimed $$,
  $$ select 1, photo.url, photo.thumbnail_url from public.photos as photo
  where photo.id = (select photo_id from claimed) $$,
  'with where its pictures are'
);
select results_eq(
  $$ select element ->> 'path', element -> 'face'
  from claimed, jsonb_array_elements(refs) with ordinality as ref (element, number)
  order by number $$,
  $$ select image_url, face from public.model_references
  where model_id = tests.id('face') and position <= 4 order by position $$,
  'and the four references of the person that portraits are made from'
);
select results_eq(
  $$ select lease_token, lease_expires_at, attempt from private.likeness_queue
  where photo_id = (select photo_id from claimed) $$,
  $$ select lease_token, now() + interval '2 minutes', 1 from claimed $$,
  'for as long as a lease lasts'
);
select is(
  (select count(*) from public.claim_likeness(10)), 1::bigint, 'nobody else gets the same'
);
select is((select count(*) from public.claim_likeness(10)), 0::bigint, 'and then there is none');

update private.likeness_queue
set lease_token = null, lease_expires_at = null, not_before = now() + interval '1 second';
select is(
  (select count(*) from public.claim_likeness(10)), 0::bigint, 'what waits for another try is not due'
);

update private.likeness_queue set not_before = now();
delete from public.models;
select results_eq(
  'select refs from public.claim_likeness(10)', $$ values ('[]'::jsonb), ('[]'::jsonb) $$,
  'without the model there is nobody to compare with'
);
select throws_ok(
  'select * from public.claim_likeness(null)', 'PT422', null, 'a number of portraits is asked for'
);

select * from finish();
rollback;
