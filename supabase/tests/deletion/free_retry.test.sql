begin;
select plan(6);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 3, 0.1);
select tests.ask_for_free_retry('alice', tests.photo('batch', n)) from generate_series(1, 3) as n;
create temporary table claimed as select * from public.claim_photos(2);
delete from private.storage_removals;

select tests.authenticate_as('alice');
delete from public.photos where id = (select tests.photo('batch', n) from generate_series(1, 1) as n);
select tests.clear_authentication();
select is(
  (select count(*) from private.generation_queue), 2::bigint,
  'the new try of a deleted portrait is over'
);
select bag_eq(
  $$ select not_before - now(), name from private.storage_removals where not_before > now() $$,
  $$ select interval '6 minutes', object_path || suffix
  from claimed, unnest(array['.png', '.jpg', '.webp', '-thumb.webp']) as suffix
  where variation = 1 $$,
  'and what its worker may still store is removed once it must have stopped'
);
select is(
  (select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
  where variation = 1),
  false, 'it completes nothing'
);
select is(tests.balance('alice'), '97, 0 held', 'nothing moves');

select tests.authenticate_as('alice');
select public.delete_account();
select tests.clear_authentication();
select is_empty('select from private.generation_queue', 'with an account all of them go');
select set_has(
  $$ select name from private.storage_removals where not_before > now() $$,
  $$ select object_path || '.png' from claimed where variation = 2 $$,
  'and what is being stored for them'
);

select * from finish();
rollback;
