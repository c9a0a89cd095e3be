begin;
select plan(15);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 2);
create temporary table claimed as select * from public.claim_photos(2);
grant select on claimed to service_role;

create function pg_temp.complete(p_photo integer, p_extension text default 'png')
returns boolean language sql as $$
  select public.complete_photo(photo_id, lease_token, p_extension, 768, 1024) from claimed
  where photo_id = tests.photo('batch', p_photo)
$$;
grant execute on all functions in schema pg_temp to service_role;

select tests.authenticate_as_service_role();
select is(pg_temp.complete(1), true, 'the current lease completes a photo');

select tests.clear_authentication();
select results_eq(
  $$ select
    status, url, thumbnail_url, width, height, credits_used, failure_code, retry_at, completed_at
  from public.photos where id = tests.photo('batch', 1) $$,
  $$ select
    'completed'::public.photo_status, object_path || '.png', object_path || '-thumb.webp', 768,
    1024, 1, null::public.failure_code, null::timestamptz, now()
  from claimed where photo_id = tests.photo('batch', 1) $$,
  'it is where its claim was told to put it'
);
select is(tests.balance('alice'), '99, 1 held', 'its credit is captured, the other stays held');
select results_eq(
  $$ select
    amount, balance_after, description, related_transaction_id, related_photo_id, related_model_id,
    related_style_id, model_name
  from public.credit_history where type = 'generation' $$,
  $$ values (
    -1, 99, 'Portrait in Test 1', tests.id('batch'), tests.photo('batch', 1), tests.id('face'),
    'test-1', null::text
  ) $$,
  'the ledger says what for'
);
select results_eq(
  $$ select status, total_images_generated, failed_count, credits_used, completed_at
  from public.photo_generation_batches $$,
  $$ values ('processing'::public.batch_status, 1, 0, 1, null::timestamptz) $$,
  'the batch counts it and goes on'
);
select is_empty(
  $$ select from private.generation_queue where photo_id = tests.photo('batch', 1) $$,
  'nobody works on it any more'
);

-- Once more.
select is(pg_temp.complete(1), true, 'completing it again with the same lease answers the same');
select is(tests.balance('alice'), '99, 1 held', 'and charges nothing');
select is(pg_temp.complete(1, 'jpg'), true, 'whatever it calls the file by then');
select is_empty('select from private.storage_removals', 'the photo keeps its objects');
select is(
  (select total_images_generated from public.photo_generation_batches), 1, 'the batch counts it once'
);

-- The last one ends the batch.
select pg_temp.complete(2, 'webp');
select results_eq(
  $$ select status, total_images_generated, credits_used, completed_at
  from public.photo_generation_batches $$,
  $$ values ('completed'::public.batch_status, 2, 2, now()) $$,
  'with the last photo the batch is completed'
);
select is(tests.balance('alice'), '98, 0 held', 'nothing is held any more');

select throws_ok(
  'select pg_temp.complete(2, ''gif'')', 'PT422', 'unknown_extension',
  'only formats the product serves are taken'
);
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
