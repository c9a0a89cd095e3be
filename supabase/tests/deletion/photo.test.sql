begin;
select plan(6);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 2);
create temporary table claimed as select * from public.claim_photos(2);
select public.complete_photo(photo_id, lease_token, 'jpg', 768, 1024) from claimed
where photo_id = tests.photo('batch', 1);
select public.fail_photo(photo_id, lease_token, 'blocked') from claimed
where photo_id = tests.photo('batch', 2);
delete from private.storage_removals;

select tests.authenticate_as('alice');
delete from public.photos where status = 'failed';
select is_empty(
  $$ select * from tests.removals('generated-photos') $$, 'a photo without an image leaves nothing'
);

delete from public.photos;
select tests.clear_authentication();
select bag_eq(
  $$ select * from tests.removals('generated-photos') $$,
  $$ select object_path || suffix from claimed, unnest(array['.jpg', '-thumb.webp']) as suffix
  where variation = 1 $$,
  'a deleted photo takes its image and its thumbnail along'
);
select is(tests.balance('alice'), '99, 0 held', 'it stays paid');
select isnt_empty(
  $$ select from public.credit_history where type = 'generation' $$, 'and in the ledger'
);

-- Many at once.
select tests.create_batch('alice', 'more', 'face', 1, 3);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from public.claim_photos(3);
delete from private.storage_removals;
select tests.configure_webhooks();
select tests.authenticate_as('alice');
delete from public.photos;
select tests.clear_authentication();
select is(
  (select count(*)::integer from private.storage_removals), 6, 'three photos leave six objects'
);
select is(tests.calls('remove-objects'), 1, 'and wake remove-objects once');

select * from finish();
rollback;
