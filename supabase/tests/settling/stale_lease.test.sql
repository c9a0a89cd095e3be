begin;
select plan(12);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 1);

-- The first worker is lost; a second one takes over, and then the first comes back.
create temporary table lost as select * from public.claim_photos(1);
update private.generation_queue set lease_token = null, lease_expires_at = null;
create temporary table current as select * from public.claim_photos(1);

select isnt(
  (select object_path from lost), (select object_path from current),
  'two claims of a photo store in different places'
);
select is(
  (select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from lost), false,
  'a lease that is no longer current completes nothing'
);
select bag_eq(
  $$ select * from tests.removals('generated-photos') $$,
  $$ select object_path || suffix
  from lost, unnest(array['.png', '.jpg', '.webp', '-thumb.webp']) as suffix $$,
  'what it stored is removed, whatever the format'
);
select is(tests.balance('alice'), '100, 1 held', 'and nothing charged');
select is(tests.statuses('batch'), 'generating', 'the photo is still with the other worker');

select is(
  (select public.fail_photo(photo_id, lease_token, 'internal', null) from lost), false,
  'neither does it fail the photo'
);
select is(
  (select public.reschedule_photo(photo_id, lease_token, 'internal') from lost), 'stale',
  'nor put it back'
);
select is(tests.statuses('batch'), 'generating', 'all that changes nothing');

select is(
  (select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from current), true,
  'the second worker completes it'
);
select is(
  (select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from lost), false,
  'after which the first one still does not'
);
select is_empty(
  $$ select * from tests.removals('generated-photos')
  intersect select url from public.photos $$,
  'the completed photo keeps its object'
);

select is(
  public.complete_photo(gen_random_uuid(), gen_random_uuid(), 'png', 768, 1024), false,
  'a photo that is gone is completed by nobody'
);

select * from finish();
rollback;
