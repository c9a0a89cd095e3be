begin;
select plan(17);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 2, 0.1);
update public.photos
set completed_at = now() - interval '1 day', is_favorite = true, download_count = 3;
create temporary table before as select * from public.photos;
create temporary table batch_before as select * from public.photo_generation_batches;
create temporary table ledger_before as select * from public.credit_history;
select tests.ask_for_free_retry('alice', tests.photo('batch', 1));

create temporary table claimed as select * from public.claim_photos(4);
grant select on claimed to service_role;
select results_eq(
  'select photo_id, batch_id, attempt, variation, style_id from claimed',
  $$ select id, generation_batch_id, 1, variation, style_id from before
  where id = tests.photo('batch', 1) $$,
  'a free new try is drawn as any other photo'
);
select results_eq(
  'select status, url, attempts, started_at from public.photos order by variation',
  'select status, url, attempts, started_at from before order by variation',
  'and its portrait stays what it is meanwhile'
);
update public.photo_generation_batches set status = 'queued';
select private.tick();
update public.photo_generation_batches set status = 'completed';

select tests.authenticate_as_service_role();
select is(
  (select public.complete_photo(photo_id, lease_token, 'jpg', 800, 600) from claimed), true,
  'the current lease completes it'
);
select tests.clear_authentication();
select results_eq(
  $$ select url, thumbnail_url, width, height, status, likeness, free_retry from public.photos
  where id = tests.photo('batch', 1) $$,
  $$ select
    object_path || '.jpg', object_path || '-thumb.webp', 800, 600, 'completed'::public.photo_status,
    null::real, 'done'::public.free_retry
  from claimed $$,
  'the new picture takes the place of the old one'
);
select results_eq(
  $$ select id, completed_at, created_at, credits_used, is_favorite, download_count
  from public.photos order by variation $$,
  $$ select id, completed_at, created_at, credits_used, is_favorite, download_count
  from before order by variation $$,
  'in the gallery too'
);
select bag_eq(
  $$ select * from tests.removals('generated-photos') $$,
  $$ select path from before, unnest(array[url, thumbnail_url]) as path
  where id = tests.photo('batch', 1) $$,
  'whose objects go'
);
select is(
  (select count(*) from public.claim_storage_removals(10)), 2::bigint, 'as nothing names them'
);
select results_eq(
  'select photo_id from private.likeness_queue', $$ values (tests.photo('batch', 1)) $$,
  'the new one is judged anew'
);
select is(tests.balance('alice'), '98, 0 held', 'nothing is charged');
select results_eq(
  'select id, amount from public.credit_history order by id',
  'select id, amount from ledger_before order by id', 'the ledger knows nothing of it'
);
select results_eq(
  'select * from public.photo_generation_batches', 'select * from batch_before',
  'nor does the batch'
);
select is_empty('select from private.generation_queue', 'nobody works on it any more');
select is(
  (select public.complete_photo(photo_id, lease_token, 'jpg', 800, 600) from claimed), true,
  'completing it again answers the same'
);
select is(
  (select public.complete_photo(photo_id, gen_random_uuid(), 'jpg', 800, 600) from claimed), false,
  'another lease changes nothing'
);
select set_has(
  $$ select payload ->> 'url' as url, payload ->> 'free_retry' as free_retry
  from tests.events('alice', 'photo') as payload $$,
  $$ select object_path || '.jpg' as url, 'done' as free_retry from claimed $$, 'its owner sees it at once'
);

update public.photos set likeness = 0 where id = tests.photo('batch', 1);
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.request_free_retry(tests.photo('batch', 1)) $$, 'PT409', 'no_free_retry',
  'however it came out, it happens once'
);
select tests.clear_authentication();
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
