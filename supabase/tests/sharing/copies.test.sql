begin;
select plan(17);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 2);
select tests.share('alice', 'share', array[tests.photo('batch', 1)]);

select tests.authenticate_as_service_role();
create temporary table claimed as select * from public.claim_share_copies(10);
grant select on claimed to postgres;
select tests.clear_authentication();
select results_eq(
  'select share_photo_id, attempt, image_path from claimed',
  $$ select tests.shared_photo('share'), 1, url from public.photos
  where id = tests.photo('batch', 1) $$,
  'a claim says what to copy'
);
select matches(
  (select copy_path from claimed), '^[0-9a-f-]{36}-[0-9a-f]{12}\.webp$', 'and under which name'
);
select is_empty(
  $$ select from claimed, public.photos
  where copy_path like '%' || photos.id || '%' or copy_path like '%' || photos.user_id || '%' $$,
  'which tells nothing of portrait and person'
);
select is_empty('select * from public.claim_share_copies(10)', 'nobody else gets the same');
select throws_ok(
  'select * from public.claim_share_copies(null)', 'PT422', null, 'a number is asked for'
);

delete from private.storage_removals;
select is(
  public.complete_share_copy(tests.shared_photo('share'), gen_random_uuid(), 1, 1), false,
  'who has no lease changes nothing'
);
select is((select count(*)::integer from tests.removals('shared-photos')), 1, 'and what they stored goes');
select is(
  (select public.complete_share_copy(share_photo_id, lease_token, 768, 1024) from claimed), true,
  'who has it is done'
);
select results_eq(
  $$ select copy_path, width, height from private.share_photos $$,
  'select copy_path, 768, 1024 from claimed', 'the copy is there'
);
select is(
  (select public.complete_share_copy(share_photo_id, lease_token, 768, 1024) from claimed), true,
  'told twice, it is done once'
);
select is_empty('select from private.share_queue', 'nothing is left to do');
select results_eq(
  $$ select payload ->> 'id', (payload ->> 'ready') as ready from tests.events('alice', 'share') as payload $$,
  $$ values (tests.id('share')::text, 'true') $$, 'its owner hears of it'
);
select is_empty(
  $$ select from claimed join private.storage_removals as removal on removal.name = copy_path $$,
  'and it is not to be removed'
);

-- A free new try has put another picture in its place.
delete from private.storage_removals;
update public.photos set url = url || '.new' where id = tests.photo('batch', 1);
select results_eq(
  'select share_photo_id, attempt from private.share_queue',
  $$ values (tests.shared_photo('share'), 0) $$, 'a portrait made anew is copied anew'
);
create temporary table again as select * from public.claim_share_copies(10);
select results_eq(
  'select open.copy_path from claimed, private.share_photos as open', 'select copy_path from claimed',
  'meanwhile the former copy is shown'
);
select public.complete_share_copy(share_photo_id, lease_token, 768, 1024) from again;
select results_eq(
  $$ select * from tests.removals('shared-photos') $$, 'select copy_path from claimed',
  'and goes when the new one is there'
);
select results_eq(
  'select copy_path from private.share_photos', 'select copy_path from again', 'which is shown then'
);

select * from finish();
rollback;
